"""Indirect speech: "said that ...", "..., the minister said", "according to the report, ..."."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.draft import Draft
from app.quotations.grammar.passives import is_passive
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.reporting import according_heads, according_to, cue_at
from app.quotations.grammar.subjects import subject_after, subject_before
from app.quotations.grammar.words import Line, Word
from app.quotations.unmarked.complements import (
    clause_end,
    complement,
    complement_heads,
    holder,
    of_whom,
)

_LEAST = 2  # words of content
_OPENING = 8  # words that may stand before "according to" where it introduces the rest
_BEHIND_NAME = frozenset((",", ".", ";", "of", "who", "in"))
_NEAR = 100  # characters between reported words and those that go on reporting
_CLOSING = 16  # words of an inverted attribution at the end of a German line
_TAIL = 9  # words that may follow "the minister said" at the end of a line


def indirect_speech(lines: Sequence[Line], taken: frozenset[Span], cues: Cues) -> tuple[Draft, ...]:
    """None under a cue in `taken`: those already give marked words to somebody."""
    found: list[Draft] = []
    signs = _signs(cues)
    for line in lines:
        drafts = () if signs.isdisjoint(line.vocabulary) else tuple(_in_line(line.words, taken, cues))
        found.extend(drafts or _in_mood(line, found, cues))
    return tuple(found)


def _in_mood(line: Line, found: Sequence[Draft], cues: Cues) -> tuple[Draft, ...]:
    """ "Das Tor sei zu.": reported by its verb's mood alone; who spoke just before speaks on."""
    low = line.vocabulary
    told = not cues.reporting_mood.isdisjoint(low) and cues.first_person.isdisjoint(low)
    draft = _draft(line.words, Phrase(0, len(line.words)), None, None) if told else None
    if draft is None:
        return ()
    before = found[-1] if found else None
    near = before is not None and 0 <= line.span.start - before.contents[-1].end < _NEAR
    return (replace(draft, speaker=before.speaker, carried=True) if before and near else draft,)


def _in_line(words: Sequence[Word], taken: frozenset[Span], cues: Cues) -> Iterator[Draft]:
    """One behind the other: what is reported within reported words is its reporter's."""
    heads = _heads(cues)
    reached, opened = -1, False
    for at, word in enumerate(words):
        if word.low not in heads or word.start < reached or Span(word.start, word.end) in taken:
            continue
        draft = _at(words, at, cues)
        if draft is None or draft.cue in taken or (opened and draft.contents[0].start < reached):
            continue
        yield draft
        reached, opened = draft.contents[-1].end, True


@cache
def _heads(cues: Cues) -> frozenset[str]:
    return according_heads(cues) | cues.verbs | complement_heads(cues)


@cache
def _signs(cues: Cues) -> frozenset[str]:
    """One of these stands in every line that reports: of "in the words of" the most telling, its longest word."""
    phrases = {max(phrase, key=len) for phrase in cues.according}
    return cues.verbs.union(complement_heads(cues), cues.introducing, cues.postposed, phrases)


def _at(words: Sequence[Word], at: int, cues: Cues) -> Draft | None:
    """What the word at `at` reports."""
    low = words[at].low
    if low in cues.postposed:
        return _by_postposition(words, at, cues)
    if low in according_heads(cues):
        return _by_source(words, at, cues)
    draft = None
    if low in cues.verbs and cue_at(words, at, cues):
        draft = _by_inversion(words, at, cues) or _by_verb(words, at, cues)
    return draft or _by_complement(words, at, cues)


def _by_complement(words: Sequence[Word], at: int, cues: Cues) -> Draft | None:
    content = complement(words, at, cues)
    if content is None or (words[at].low in cues.untold and is_passive(words, at, cues)):
        return None
    speaker = holder(words, at, cues)
    if speaker is not None and words[speaker.first].low in cues.first_person:
        return None
    draft = _draft(words, content, Phrase(at, at + 1), speaker)
    raised = of_whom(words, at, cues)
    if draft is None or raised is None:
        return draft
    return replace(draft, contents=(_span(words, raised), *draft.contents))


def _by_inversion(words: Sequence[Word], at: int, cues: Cues) -> Draft | None:
    """ "The gate stays shut, said Joan Marsh": nothing of it was marked."""
    if cues.inverts and (len(words) - at > _CLOSING or any(word.text == "," for word in words[at:])):
        return None
    if at <= _LEAST or words[at - 1].text != "," or words[at].low in cues.untold:
        return None
    speaker = subject_after(words, at, cues)
    if speaker is None or words[speaker.first].low in cues.pronouns:
        return None
    if not cues.inverts and speaker.last < len(words) and words[speaker.last].low not in _BEHIND_NAME:
        return None
    return _draft(words, Phrase(0, at - 1), Phrase(at, at + 1), speaker)


def _by_source(words: Sequence[Word], at: int, cues: Cues) -> Draft | None:
    found = according_to(words, at, cues)
    if found is None or found.speaker is None:
        return None
    opens_line = at <= 1
    behind = Phrase(_after_comma(words, found.speaker.last, cues), len(words))
    if not cues.inverts and at <= _OPENING and behind.first > found.speaker.last:
        opens_line = len(words) - behind.first > at
    return _draft(words, behind if opens_line else Phrase(0, at), found.cue, found.speaker)


def _after_comma(words: Sequence[Word], at: int, cues: Cues) -> int:
    """Behind what still belongs to the source, up to the comma; German needs none."""
    if cues.inverts and at < len(words) and words[at].text != ",":
        return at
    return next((place + 1 for place in range(at, min(len(words), at + 14)) if words[place].text == ","), at)


def _by_postposition(words: Sequence[Word], at: int, cues: Cues) -> Draft | None:
    speaker = subject_before(words, at, cues)
    if speaker is None:
        return None
    content = Phrase(at + 1, len(words)) if speaker.first <= 2 else Phrase(0, len(words))
    return _draft(words, content, Phrase(at, at + 1), speaker)


def _by_verb(words: Sequence[Word], at: int, cues: Cues) -> Draft | None:
    if at and words[at - 1].low in ("to", "zu"):
        return None
    if at and words[at].low in cues.untold and words[at - 1].low in ("been", "being", "was", "were"):
        return None
    speaker = subject_before(words, at, cues)
    if speaker is None and cues.inverts:
        speaker = subject_after(words, at, cues)
    if speaker is None or words[speaker.first].low in cues.first_person:
        return None
    cue = Phrase(at, at + 1)
    clause = _clause_start(words, at, cues)
    if clause is not None:
        end = len(words) if cues.inverts else clause_end(words, clause, whole=True)
        return _draft(words, Phrase(clause, end), cue, speaker)
    beside = _in_parenthesis(words, speaker, at, cues)
    if beside is not None:
        return _draft(words, beside, cue, speaker)
    closes = speaker.first >= _LEAST and words[speaker.first - 1].text == "," and len(words) - at <= _TAIL
    return _draft(words, Phrase(0, speaker.first - 1), cue, speaker) if closes else None


def _in_parenthesis(words: Sequence[Word], speaker: Phrase, at: int, cues: Cues) -> Phrase | None:
    """ "In the end, Joan Marsh said, the gate stays shut": what follows."""
    opened = speaker.first == 0 or words[speaker.first - 1].text == ","
    closed = at + 1 < len(words) and words[at + 1].text == ","
    if cues.inverts or not (opened and closed):
        return None
    return Phrase(at + 2, len(words)) if len(words) - at > _TAIL else None


def _clause_start(words: Sequence[Word], cue: int, cues: Cues) -> int | None:
    """Where the reported clause begins: behind "that", or at once where a subject follows the verb."""
    for at in range(cue + 1, min(len(words), cue + 9)):
        word = words[at]
        if word.low in cues.complementisers:
            return at + 1
        if word.stretch >= 0 or word.text in ".;:":
            break
        if word.text == ",":
            return at + 1 if cues.capitalised_nouns and at + 2 < len(words) else None
    following = words[cue + 1] if cue + 1 < len(words) else None
    if following is None or words[cue].low in cues.needs_that or cues.inverts:
        return None
    return cue + 1 if _opens_clause(following, cues) else None


def _opens_clause(word: Word, cues: Cues) -> bool:
    if word.low in cues.prepositions or word.low in cues.boundaries or word.low in cues.skipped:
        return False
    return (
        word.low in cues.determiners
        or word.low in cues.pronouns
        or word.text[:1].isupper()
        or word.text[:1].isdigit()
    )


def _draft(
    words: Sequence[Word], content: Phrase, cue: Phrase | None, speaker: Phrase | None
) -> Draft | None:
    inner = _trimmed(words[content.first : content.last])
    if len(inner) < _LEAST or any(word.stretch >= 0 for word in inner):
        return None
    return Draft(
        kind=QuotationKind.INDIRECT,
        contents=(Span(inner[0].start, inner[-1].end),),
        cue=None if cue is None else _span(words, cue),
        speaker=None if speaker is None else _span(words, speaker),
    )


def _trimmed(words: Sequence[Word]) -> Sequence[Word]:
    """Without the marks at the ends, and without an opening conjunction."""
    first, last = 0, len(words)
    while first < last and (
        not words[first].low[:1].isalnum() or words[first].low in ("but", "and", "aber", "und")
    ):
        first += 1
    while last > first and words[last - 1].stretch < 0 and not words[last - 1].low[:1].isalnum():
        last -= 1
    return words[first:last]


def _span(words: Sequence[Word], phrase: Phrase) -> Span:
    return Span(words[phrase.first].start, words[phrase.last - 1].end)
