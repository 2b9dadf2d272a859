"""Which words report speech, and which only look as if they did."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from app.quotations.cues.table import Cues
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end
from app.quotations.grammar.sayings import saying_behind
from app.quotations.grammar.words import Line, Word

_FOUND = ("findet", "finden", "fand", "fanden")
_FINDS_ITSELF = ("befand", "befanden", "befindet")
_HAPPENS = ("statt", "sich")
_CLAUSE = 25  # words between a German verb and its particle
_PARTICLE = 3  # letters of one that may be a preposition
_ARTICLES = ("the", "a", "an", "its", "le", "la", "el", "un", "una")


class Attribution(NamedTuple):
    """The cue's words and the speaker's; `near` where the cue stands right at the stretch."""

    cue: Phrase
    speaker: Phrase | None
    near: bool
    after: bool


def reports(line: Line, cues: Cues) -> bool:
    """Whether anything in this line can give a stretch to somebody at all."""
    return not _reporting(cues).isdisjoint(line.vocabulary)


@cache
def _reporting(cues: Cues) -> frozenset[str]:
    return according_heads(cues).union(cues.may_report, cues.spoken, ":—–")


def cue_at(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """Whether the word at `at` reports speech here."""
    word = words[at]
    if word.low not in cues.may_report or word.text != word.low:
        return False
    if cues.capitalised_nouns and _means_else(words, at):
        return False
    if word.low in cues.phrases:
        if cues.capitalised_nouns:
            return _with_particle(words, at, cues)
        near = {other.low for other in words[at + 1 : at + (12 if cues.inverts else 4)]}
        if near & cues.phrases[word.low]:
            return True
    if at and _modifies_noun(words, at, cues):
        return False
    if word.low in cues.also_nouns and not _is_verb_here(words, at, cues):
        return False
    return word.low in cues.reporting


def _means_else(words: Sequence[Word], at: int) -> bool:
    """ "findet ... statt", "fand sich ...", "näher bezeichnete Teile"."""
    if words[at].low in _FOUND:
        return any(word.low in _HAPPENS for word in words[at + 1 : at + _CLAUSE])
    if words[at].low in _FINDS_ITSELF:
        return any(word.low == "sich" for word in words[max(0, at - 3) : at + _CLAUSE])
    return at > 0 and words[at - 1].low == "näher"


def _with_particle(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "gab ... an": the particle of a German verb ends its clause, else it is a preposition."""
    particles = cues.phrases[words[at].low]
    for place in range(at + 1, min(len(words), at + _CLAUSE)):
        if words[place].low in particles:
            behind = words[place + 1] if place + 1 < len(words) else None
            if len(words[place].low) > _PARTICLE or behind is None or not behind.low[:1].isalnum():
                return True
    return False


def _modifies_noun(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "the widely condemned plan": an article before it, with or without an adverb."""
    before = at - 2 if at > 1 and words[at - 1].low.endswith(cues.adverb_endings or ("ly",)) else at - 1
    return words[before].low in _ARTICLES and words[before].low in cues.determiners


def _is_verb_here(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "reports" after a name or a pronoun is a verb, after an article or an adjective a noun."""
    if at == 0 or (at + 1 < len(words) and words[at + 1].low == "of"):
        return False
    before = words[at - 1]
    if (
        before.stretch >= 0
        or before.text == ","
        or before.low in cues.relatives
        or before.low in cues.pronouns
        or before.low in cues.first_person
    ):
        return True
    if before.low in cues.determiners or before.low in cues.prepositions or before.low.endswith(("'s", "’s")):
        return False
    return before.text[:1].isupper() or before.low in cues.roles or is_skipped(before, cues)


def according_to(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "according to X" at `at`."""
    if cues.sayings and words[at].low in cues.introducing:
        found = saying_behind(words, at, cues)
        if found is not None:
            return Attribution(*found, False, False)
    for phrase in _phrases_by_head(cues).get(words[at].low, ()):
        end = at + len(phrase)
        if end < len(words) and all(words[at + place].low == low for place, low in enumerate(phrase)):
            last = phrase_end(words, end, cues)
            return Attribution(Phrase(at, end), Phrase(end, last), False, False)
    return None


@cache
def _phrases_by_head(cues: Cues) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in cues.according:
        found.setdefault(phrase[0], []).append(phrase)
    return found


@cache
def according_heads(cues: Cues) -> frozenset[str]:
    """The words with which "according to" and its like begin, or which stand behind a source."""
    return cues.introducing.union(cues.postposed, (phrase[0] for phrase in cues.according))
