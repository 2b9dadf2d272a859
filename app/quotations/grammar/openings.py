"""Where a line's main clause begins, behind what only opens it: a dateline, a circumstance, "Speaking in Ohio,"."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.phrases import phrase_end, starts_phrase
from app.quotations.grammar.words import Word

_LEADS = table("but and yet still so then back here there thus now even only just ever")
_ELAPSED = table("later ago earlier afterwards")
_UNITS = table("minutes hours hour day days week weeks month months year years moments")


def main_clause(words: Sequence[Word], until: int, cues: Cues) -> int:
    """Where the main clause may begin: behind a dateline's dash, "Speaking in Ohio,", "Two days later"."""
    if until and words[0].text.isupper() and len(words[0].text) > 3:
        dash = next((at for at, word in enumerate(words[:12]) if word.text in "—–-" and word.text), None)
        return 0 if dash is None else dash + 1
    for at in range(1, min(5, until)):
        if words[at].low in _ELAPSED and words[at - 1].low in _UNITS:
            return at + 1
    if until and cues.openers and words[0].low.endswith(cues.openers) and len(words[0].text) > 4:
        return next((at + 1 for at in range(until) if words[at].text == "," or words[at].stretch >= 0), 1)
    return _behind_circumstance(words, until, cues) or 0


def _behind_circumstance(words: Sequence[Word], until: int, cues: Cues) -> int | None:
    """ "After a rally in Ohio, Brandt ...": behind the comma that a subject and its verb follow."""
    first = 1 if until > 1 and _leads_in(words, cues) else 0
    if cues.inverts or first >= until:
        return None
    if words[first].low not in cues.prepositions and words[first].low not in cues.boundaries:
        return None
    commas = [at for at in range(first + 1, until) if words[at].text == ","]
    return next((at + 1 for at in commas if _subject_follows(words, at, until, cues)), None)


def _leads_in(words: Sequence[Word], cues: Cues) -> bool:
    """ "But in May ...", "Shortly after ...": a small word before the circumstance; "Kelly said" is none."""
    if words[0].low in _LEADS:
        return True
    following = words[1].low
    goes_on = (
        following in cues.prepositions or following in cues.boundaries or following.startswith("afterward")
    )
    return words[0].low.endswith(cues.adverb_endings or ("ly",)) and goes_on


def _subject_follows(words: Sequence[Word], comma: int, until: int, cues: Cues) -> bool:
    """Whether a phrase with a predicate stands behind this comma, no place ("Ames, Iowa,") and no list."""
    at = comma + 1
    if at >= until or not starts_phrase(words, at, cues):
        return False
    end = phrase_end(words, at, cues)
    if end >= len(words) or (words[end].text == "," and words[comma - 1].text[:1].isupper()):
        return False
    return words[end].low not in cues.prepositions and words[end].low not in cues.boundaries
