"""Whom a line mentions, and what the line itself says for or against each of them as somebody who speaks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end, starts_phrase
from app.quotations.grammar.reporting import according_heads, cue_at
from app.quotations.grammar.subjects import is_role, line_subject
from app.quotations.grammar.words import Line, Word

_APPOSITION = 14  # words between a name's comma and the one behind which its clause goes on
_ASIDE = 3  # adverbs between a mention and its verb
_VERBAL = ("ed", "s", "te", "ten")  # endings that many verbs have
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_BY = ("by", "durch")
_OF = ("of", "von", "vom")
_IT = ("it", "es")


class Mention(NamedTuple):
    """A noun phrase, a pronoun or a relative."""

    first: int
    last: int
    span: Span
    cue: Span | None  # the word that reports, right beside it
    facts: tuple[str, ...]
    key: str  # its last word without the possessive: how it is known again


def mentions_in(line: Line, cues: Cues) -> list[Mention]:
    """Everybody a line mentions, from left to right, prepositional phrases included."""
    words = line.words
    subject = line_subject(line, cues)
    return [_mention(words, place, subject, cues) for place in _places(words, cues)]


def _places(words: Sequence[Word], cues: Cues) -> Iterator[Phrase]:
    at = 0
    while at < len(words):
        last = at
        if words[at].stretch < 0:
            if words[at].low in cues.relatives:
                last = at + 1
            elif starts_phrase(words, at, cues):
                last = phrase_end(words, at, cues)
        if last > at:
            yield Phrase(at, last)
        at = max(last, at + 1)


def _mention(words: Sequence[Word], place: Phrase, subject: Phrase | None, cues: Cues) -> Mention:
    first, last = place
    inner = words[first:last]
    facts = _kind(inner, cues)
    if inner[-1].low.endswith(_POSSESSIVES):
        facts.append("possessive")
    if cues.spoken and _owns_words(inner, cues):
        facts.append("owns a noun for speech")
    if subject is not None and subject.first < last and first < subject.last:
        facts.append("subject of its line")
    _note_government(words, first, facts, cues)
    cue = _cue_behind(words, last, facts, cues)
    before = _cue_before(words, first, facts, cues)
    return Mention(
        first=first,
        last=last,
        span=Span(inner[0].start, inner[-1].end),
        cue=cue or before,
        facts=tuple(facts),
        key=key(inner[-1].low),
    )


def key(word: str) -> str:
    """A mention's last word as others may repeat it."""
    low = word.lower().rstrip(".")
    return low[:-2] if low.endswith(("'s", "’s")) else low


def _kind(inner: Sequence[Word], cues: Cues) -> list[str]:
    """What sort of mention it is."""
    head = inner[0].low
    if head in cues.pronouns:
        return ["is it" if head in _IT else "is a pronoun"]
    if head in cues.first_person:
        return ["is the first person"]
    if head in cues.relatives:
        return ["is a relative"]
    role = any(is_role(word, cues) or key(word.low) in cues.roles for word in inner)
    if _holds_name(inner, cues):
        return ["is a name", "holds a role"] if role else ["is a name"]
    return ["is a role"] if role else ["is another noun"]


def _owns_words(inner: Sequence[Word], cues: Cues) -> bool:
    """ "the mayor's promise", "his old claim"."""
    owned = any(word.low in cues.spoken for word in inner)
    return owned and any(word.low in cues.possessives or word.low.endswith(_POSSESSIVES) for word in inner)


def _holds_name(inner: Sequence[Word], cues: Cues) -> bool:
    if cues.capitalised_nouns:
        return any(left.text[:1].isupper() and right.text[:1].isupper() for left, right in pairwise(inner))
    for word in inner:
        if word.text[:1].isupper() and word.low not in cues.roles and word.low not in cues.determiners:
            return True
    return False


def _note_government(words: Sequence[Word], first: int, facts: list[str], cues: Cues) -> None:
    """What stands right before it."""
    if first == 0:
        facts.append("opens its line")
        return
    before = words[first - 1]
    if before.stretch >= 0:
        facts.append("right behind words in marks")
    elif before.text == ",":
        facts.append("behind a comma")
    elif before.low in _OF:
        facts.append("behind of")
    elif before.low in _BY:
        facts.append("behind by")
    elif before.low in cues.prepositions or before.low in cues.joining:
        facts.append("behind a preposition")
    if before.low in cues.boundaries:
        facts.append("opens a clause")
    heads = according_heads(cues)
    if before.low in heads or (first > 1 and words[first - 2].low in heads):
        facts.append("according to it")


def _cue_behind(words: Sequence[Word], last: int, facts: list[str], cues: Cues) -> Span | None:
    """The mention's verb, noted among the facts: "Marsh said", "Marsh, the mayor, said"."""
    at = _past_adverbs(words, last, cues)
    fact = "a cue follows"
    if at < len(words) and words[at].text == ",":
        at = _past_apposition(words, at, cues)
        fact = "a cue follows its apposition"
    if at >= len(words) or words[at].stretch >= 0:
        return None
    if cue_at(words, at, cues):
        if words[at].low in cues.citing:
            fact = "a verb follows that cites another"
        facts.append("a participle follows" if words[at].low in cues.participles else fact)
        return Span(words[at].start, words[at].end)
    if _looks_verbal(words[at], cues):
        facts.append("another verb follows")
    return None


def _past_adverbs(words: Sequence[Word], at: int, cues: Cues) -> int:
    end = min(len(words), at + _ASIDE)
    while at < end and is_skipped(words[at], cues):
        at += 1
    return at


def _past_apposition(words: Sequence[Word], comma: int, cues: Cues) -> int:
    """Behind the second comma, if a cue stands there; where the mention ends otherwise."""
    for at in range(comma + 1, min(len(words), comma + _APPOSITION)):
        if words[at].stretch >= 0:
            break
        if words[at].text == ",":
            behind = _past_adverbs(words, at + 1, cues)
            if behind < len(words) and cue_at(words, behind, cues):
                return behind
            break
    return comma


def _looks_verbal(word: Word, cues: Cues) -> bool:
    return (
        word.low.endswith(_VERBAL)
        and word.text == word.low
        and word.low not in cues.prepositions
        and word.low not in cues.boundaries
    )


def _cue_before(words: Sequence[Word], first: int, facts: list[str], cues: Cues) -> Span | None:
    """ "said Marsh" - or "blamed Marsh", which only what stands before the verb can tell."""
    at = first - 1
    while at >= 0 and first - at < _ASIDE and is_skipped(words[at], cues):
        at -= 1
    if at < 0 or not cue_at(words, at, cues):
        return None
    inverted = at > 0 and (words[at - 1].stretch >= 0 or words[at - 1].text == ",")
    if words[at].low in cues.citing and not inverted:
        facts.append("another cites it")
    else:
        facts.append("an inverted cue precedes" if inverted else "a cue precedes")
    return Span(words[at].start, words[at].end) if inverted or cues.inverts else None
