"""Marked quotations: which stretches are attributed speech, and which belong together."""

from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.quotation import QuotationKind
from app.quotations.apart.titles import is_title
from app.quotations.apart.within_phrases import is_name_within, is_unclaimed_name
from app.quotations.apart.works import names_work
from app.quotations.cues.table import Cues
from app.quotations.draft import Draft
from app.quotations.grammar.words import Line
from app.quotations.speech.found import Found
from app.quotations.speech.ranking import settle
from app.quotations.speech.ruled import by_rules
from app.text.quotemarks import Marked

_ENDS = ".!?,…—–"
_LONG = 5  # words from which a stretch is taken for speech without anybody named


def marked_quotations(
    text: str, stretches: Sequence[Marked], lines: Sequence[Line], cues: Cues
) -> tuple[Draft, ...]:
    """The stretches that are attributed speech, in order, each with its speaker."""
    found = speech(text, stretches, lines, cues)
    settle(text, lines, found, cues)
    return _drafts(found, lines, text)


def speech(text: str, stretches: Sequence[Marked], lines: Sequence[Line], cues: Cues) -> list[Found]:
    """The stretches that are attributed speech, with what rules say of each."""
    found = by_rules(text, stretches, lines, cues)
    return [one for one in found if _is_speech(one, lines, text, cues)]


def _drafts(found: Sequence[Found], lines: Sequence[Line], text: str) -> tuple[Draft, ...]:
    drafts: list[Draft] = []
    last: Found | None = None
    for one in found:
        if last is not None and _continues(last, one, lines, text):
            drafts[-1] = _extended(drafts[-1], one)
        else:
            kind = _kind(one, lines[one.line], text)
            drafts.append(
                Draft(
                    kind=kind,
                    contents=one.stretch.contents,
                    cue=one.cue,
                    speaker=one.speaker,
                    carried=one.carried,
                )
            )
        last = one
    return tuple(drafts)


def _is_speech(one: Found, lines: Sequence[Line], text: str, cues: Cues) -> bool:
    line = lines[one.line].words
    before = line[one.place - 1] if one.place else None
    content = text[one.stretch.contents[0].start : one.stretch.contents[-1].end]
    words = content.split()
    said = one.attributed and one.cue is not None and one.cue.of(text) != ":"
    if one.speaks or is_title(content, before, said, cues) or is_name_within(line, one.place, content, cues):
        return False
    if names_work(line, one.place, content, cues):
        return False
    if one.attributed:
        return True
    if cues.capitalised_nouns and one.speaker is None and is_unclaimed_name(line, one.place, content):
        return False
    if len(words) >= _LONG:
        return True
    return one.carried and content[-1] in ".!?," and content[0].isupper() and len(words) >= 2


def _continues(last: Found, one: Found, lines: Sequence[Line], text: str) -> bool:
    """ "A," he said. "B.": one utterance, split by the cue."""
    if not (last.after and last.near and last.cue and last.speaker) or one.after:
        return False
    first, second = lines[last.line], lines[one.line]
    if first.paragraph != second.paragraph or (one.attributed and one.cue != last.cue):
        return False
    between = text[last.stretch.whole.end : one.stretch.whole.start]
    cue_end = max(last.cue.end, last.speaker.end)
    rest = text[cue_end : one.stretch.whole.start]
    end = last.stretch.whole.end
    goes_on = text[last.stretch.contents[-1].end - 1] in ",?!—–-" or text[end : end + 2].strip()[:1] in (
        ",",
        "—",
        "–",
    )
    return goes_on and len(rest.split()) <= 6 and "\n" not in between


def _extended(draft: Draft, one: Found) -> Draft:
    return replace(draft, kind=QuotationKind.DIRECT, contents=draft.contents + one.stretch.contents)


def _kind(one: Found, line: Line, text: str) -> QuotationKind:
    """Direct where the stretch stands as a sentence of its own, mixed where it is part of the reporter's."""
    content = text[one.stretch.contents[0].start : one.stretch.contents[-1].end]
    if one.near and one.after and content[-1] in _ENDS:
        return QuotationKind.DIRECT if content[:1].isupper() or one.place == 0 else QuotationKind.MIXED
    if one.place == 0 or line.words[one.place - 1].text in ",:":
        return QuotationKind.DIRECT if content[:1].isupper() else QuotationKind.MIXED
    return QuotationKind.MIXED
