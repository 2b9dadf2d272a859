"""Whose words a noun says they are: "his claim that ...", "Brandt's promise to ..."."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.reporting import Attribution
from app.quotations.grammar.words import Word

_REACH = 10  # words from the noun to the stretch
_PAUSES = frozenset(";:—–()")
_BE = table("am is are was were")
_BEFORE = 4  # words from the possessor to the noun
_LONGEST = 5  # words of a possessor's name
_POSSESSIVE = ("'s", "’s", "s'", "s’")


def possessed(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """The possessor of the nearest noun for speech that leads to the stretch at `place`."""
    for at in range(place - 1, max(-1, place - _REACH), -1):
        if words[at].stretch >= 0 or words[at].text in _PAUSES or words[at].low in _BE:
            return None
        owner = _owner(words, at, cues) if words[at].low in cues.spoken else None
        if owner is not None:
            return Attribution(Phrase(at, at + 1), owner, False, False)
    return None


def _owner(words: Sequence[Word], noun: int, cues: Cues) -> Phrase | None:
    for last in range(noun - 1, max(-1, noun - 1 - _BEFORE), -1):
        word = words[last]
        if word.low in cues.possessives:
            return Phrase(last, last + 1)
        if word.low.endswith(_POSSESSIVE):
            return Phrase(_first(words, last, cues), last + 1)
        if word.stretch >= 0 or not word.low[:1].isalnum() or word.low in cues.prepositions:
            return None
    return None


def _first(words: Sequence[Word], last: int, cues: Cues) -> int:
    """Where the possessor's name or description begins."""
    for first in range(last, max(0, last - _LONGEST), -1):
        before = words[first - 1]
        if before.low in cues.determiners:
            return first - 1
        if before.stretch >= 0 or not (before.text[:1].isupper() or before.low in cues.roles):
            return first
    return max(0, last - _LONGEST)
