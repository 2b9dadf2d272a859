"""The subject of the clause in which a later verb stands: "... when Brandt left the hall and called it ..."."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end, starts_phrase
from app.quotations.grammar.words import Word

_OPENING = table("when while as although though because where whereas since but and")
_POSSESSIVE = ("'s", "’s")
_REACH = 40  # words of a clause before the verb


def nearest_subject(words: Sequence[Word], verb: int, cues: Cues) -> Phrase | None:
    """The subject of the last clause that opens before `verb` and not at the head of the line; None where none does."""
    for at in range(verb - 2, max(1, verb - _REACH), -1):
        word = words[at]
        if word.text in (";", ":", "("):
            return None
        joins = word.low == "and" and words[at - 1].text != ","  # "Brandt and the mayor", no clause
        if word.stretch < 0 and word.low in _OPENING and not joins and _opens(words, at + 1, verb, cues):
            return Phrase(at + 1, phrase_end(words, at + 1, cues))
    return None


def _opens(words: Sequence[Word], first: int, verb: int, cues: Cues) -> bool:
    """Whether a phrase and its verb stand here."""
    if words[first].stretch >= 0 or not starts_phrase(words, first, cues):
        return False
    last = phrase_end(words, first, cues)
    if last >= verb or words[last].stretch >= 0 or words[last].text != words[last].low:
        return False
    if words[last - 1].low.endswith(_POSSESSIVE):
        return False  # "since Brandt’s hasty departure": no clause
    low = words[last].low
    none = low in cues.prepositions or low in cues.boundaries or low in cues.joining
    return low[:1].isalpha() and not none and (is_skipped(words[last], cues) or _finite(low, cues))


def _finite(low: str, cues: Cues) -> bool:
    return low in cues.verbs or low in cues.labels or not low.endswith("ing")
