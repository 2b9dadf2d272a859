"""Noun phrases without a parser: where they begin, where they end, and whether they hold a name."""

from collections.abc import Sequence
from typing import NamedTuple

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.words import Word

_LONGEST = 16  # words in a subject
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_AND = ("and", "und", "et", "y")
_DOMAINS = (".de", ".com", ".net", ".org", ".at", ".ch", ".fr", ".es")  # outlets by their address
_GENITIVES = ("der", "des", "eines", "einer", "seiner", "ihrer", "seines", "ihres", "beider")
_INFLECTED = ("e", "en", "er", "es")  # endings of a German adjective
_SHORTEST = 4  # letters of a word that may be one
_NOT_ADVERBS = table("family assembly ally reply gouvernement parlement")


class Phrase(NamedTuple):
    """Positions of a noun phrase among a line's words: `first` inclusive, `last` exclusive."""

    first: int
    last: int


def phrase_ending(words: Sequence[Word], end: int, cues: Cues) -> Phrase | None:
    """The noun phrase whose last word stands just before `end`."""
    if end <= 0 or words[end - 1].stretch >= 0:
        return None
    if words[end - 1].low in cues.pronouns or words[end - 1].low in cues.first_person:
        return Phrase(end - 1, end)
    first = end
    while first > 0 and end - first < _LONGEST and not _bounds(words, first - 1, cues):
        first -= 1
    while first < end and is_skipped(words[first], cues):
        first += 1
    while end > first and words[end - 1].low in cues.governing:
        end -= 1
    return _subject_within(words, Phrase(first, end), cues)


def _bounds(words: Sequence[Word], at: int, cues: Cues) -> bool:
    word = words[at]
    low = word.low
    if word.stretch >= 0 or not low[0].isalnum():
        return word.text != "&"
    if low in _AND:
        return not (
            0 < at < len(words) - 1 and words[at - 1].text[:1].isupper() and _goes_on(words, at, cues)
        )
    return low in cues.clausal or (low in cues.finite and word.text == low)  # "Reports" is a noun


def _goes_on(words: Sequence[Word], joint: int, cues: Cues) -> bool:
    """Whether a noun follows "and": "der frühere Bürgermeister und heutige Ehrenbürger"."""
    following = words[joint + 1]
    if following.text[:1].isupper():
        return True
    if not cues.capitalised_nouns or joint + 2 >= len(words) or not words[joint + 2].text[:1].isupper():
        return False
    described = following.low.endswith(_INFLECTED) and len(following.low) > _SHORTEST
    known = following.low in cues.determiners or following.low in cues.finite or following.low in cues.skipped
    return described and not known and following.low not in cues.governing


def _subject_within(words: Sequence[Word], phrase: Phrase, cues: Cues) -> Phrase | None:
    """The last beginning of a phrase that no preposition governs."""
    if phrase.first >= phrase.last:
        return None
    if words[phrase.first].low in cues.pronouns:
        return Phrase(phrase.first, phrase.first + 1)
    if all(word.low in cues.determiners for word in words[phrase.first : phrase.last]):
        return None
    if words[phrase.first].low not in cues.prepositions and starts_phrase(words, phrase.first, cues):
        return phrase
    best: int | None = None
    for at in range(phrase.first, phrase.last):
        if not starts_phrase(words, at, cues):
            continue
        before = words[at - 1] if at > phrase.first else None
        fresh = words[at].low in cues.determiners or before is None or not starts_phrase(words, at - 1, cues)
        if before is None or (fresh and not _governs(before, cues)):
            best = at
    if best is None:
        return None
    return Phrase(best, best + 1 if words[best].low in cues.pronouns else phrase.last)


def phrase_end(words: Sequence[Word], first: int, cues: Cues) -> int:
    """Where the noun phrase that begins at `first` ends."""
    last = first + 1
    if words[first].low in cues.pronouns:
        return last
    while last < len(words) and last - first < _LONGEST and not _stops(words, first, last, cues):
        last += 1
    named = last < len(words) and words[last].stretch >= 0 and cues.capitalised_nouns
    if named and last == first + 1 and words[first].low in cues.determiners:
        return last + 1  # "die „Rundschau“"
    return last


def _stops(words: Sequence[Word], first: int, at: int, cues: Cues) -> bool:
    word, before = words[at], words[at - 1]
    if word.low in cues.ending or _bounds(words, at, cues):
        return True
    if is_skipped(word, cues) and word.low not in cues.joining and not _is_ordinal(word, before, cues):
        return True
    if word.text == word.low and _complete(words[first], before, word, cues):
        return True
    partitive = word.low in cues.joining and not cues.capitalised_nouns  # "le ministère des Transports"
    counted = before.low in cues.determiners and not cues.inverts  # "the two clerks"
    if word.low in cues.determiners and not partitive and not counted and not _governs(before, cues):
        # "sagte Merkel der Zeitung": the case ends the phrase, unless a role still waits for its owner
        return not (cues.capitalised_nouns and before.low in cues.roles and word.low in _GENITIVES)
    return False


def _is_ordinal(word: Word, before: Word, cues: Cues) -> bool:
    """ "the first lady"."""
    return word.low in ("first", "long") and before.low in cues.determiners


def _complete(first: Word, before: Word, word: Word, cues: Cues) -> bool:
    """A name or a role is followed by a word that is not part of any: the predicate begins."""
    named = before.text[:1].isupper() and (
        before.low not in cues.determiners if cues.capitalised_nouns else first.low not in cues.determiners
    )
    if named and _modifies(before):
        return False
    if not named and (before.low not in cues.roles or before.low in cues.qualifiers):
        return False
    if cues.adjective_endings and not named and word.low.endswith(cues.adjective_endings):
        return False
    goes_on = word.low in cues.joining or word.low in cues.roles or word.low in cues.determiners
    return not goes_on and word.low not in _AND


def _modifies(word: Word) -> bool:
    """ "U.S.", "Russian": capitals that stand before a noun as often as they end a name."""
    return word.text.isupper() or word.text.endswith((".", "ian", "ican", "ish", "ese", "pean"))


def is_skipped(word: Word, cues: Cues) -> bool:
    """Whether this word may stand between a subject and its verb."""
    low = word.low
    return low in cues.skipped or (low.endswith(cues.adverb_endings) and _is_adverb(word))


def _is_adverb(word: Word) -> bool:
    return len(word.low) > 4 and word.text == word.low and word.low not in _NOT_ADVERBS


def _governs(word: Word, cues: Cues) -> bool:
    return word.low in cues.governing


def starts_phrase(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """Whether a noun phrase may begin here: an article, a role, a pronoun, a capital."""
    word = words[at]
    low = word.low
    return (
        low in cues.opening
        or low.endswith(_DOMAINS)
        or (word.text[:1].isupper() and low not in cues.never_opening)
    )


def is_name(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """Nothing but capitalised words."""
    inner = words[phrase.first : phrase.last]
    return bool(inner) and all(word.text[:1].isupper() and word.low not in cues.determiners for word in inner)


def holds_name(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """A capitalised word that no preposition governs and that is no title stands in the phrase."""
    governed = False
    for at in range(phrase.first, phrase.last):
        word = words[at]
        if _governs(word, cues):
            governed = True
        titular = word.low in cues.roles or word.low in cues.determiners
        # "Brandt's lawyer" names no lawyer
        possessor = at + 1 < phrase.last and word.low.endswith(_POSSESSIVES)
        if word.text[:1].isupper() and not (governed or titular or possessor):
            return True
    return False
