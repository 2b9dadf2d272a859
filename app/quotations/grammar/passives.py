"""Whom a passive gives words to: "is called “a shame” by Brandt", and nobody where no "by" follows."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end
from app.quotations.grammar.words import Word

_BE = table("am is are was were be been being")


def is_passive(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "was widely criticized": the subject said nothing."""
    if words[at].low.endswith("ing"):
        return False
    before = at - 1
    while before > 0 and words[before].low not in _BE and is_skipped(words[before], cues):
        before -= 1
    return before >= 0 and words[before].low in _BE


def by_whom(words: Sequence[Word], verb: int, place: int, cues: Cues) -> Phrase | None:
    """The phrase behind "by", between the verb and the stretch at `place` or right behind the stretch."""
    for at in (*range(verb + 1, place), place + 1):
        if at + 1 < len(words) and words[at].low == "by":
            return Phrase(at + 1, phrase_end(words, at + 1, cues))
    return None
