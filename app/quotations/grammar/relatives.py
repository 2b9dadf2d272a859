"""Whom "who" means: somebody named or described right before it, whatever governs them there."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.grammar.phrases import Phrase, holds_name
from app.quotations.grammar.words import Word

_LONGEST = 8  # words of a description
_DEEP = 4  # prepositions between somebody and "who": "a clerk at the mill by the river who"
_PAUSES = frozenset(",—–()-")


def antecedent(words: Sequence[Word], relative: int, cues: Cues) -> Phrase | None:
    """The nearest name or role before the pronoun at `relative`, or a name that the role stands in apposition to."""
    end = relative
    while end > 0 and words[end - 1].text in _PAUSES:
        end -= 1
    nearest = piece = _piece(words, end, cues)
    for _ in range(_DEEP):
        if piece is None or _is_somebody(words, piece, cues) or not _governed(words, piece, cues):
            break
        piece = _piece(words, piece.first - 1, cues)
    somebody = piece if piece is not None and _is_somebody(words, piece, cues) else nearest
    if somebody is None or holds_name(words, somebody, cues):
        return somebody
    named = _piece(words, somebody.first - 1, cues) if words[somebody.first - 1].text == "," else None
    return named if named is not None and holds_name(words, named, cues) else somebody


def _piece(words: Sequence[Word], end: int, cues: Cues) -> Phrase | None:
    """The words before `end`, back to an article or to what cannot stand within a description."""
    first = end
    while first > 0 and end - first < _LONGEST and not _bounds(words[first - 1], cues):
        first -= 1
        if words[first].low in cues.determiners:
            break
    return Phrase(first, end) if first < end else None


def _bounds(word: Word, cues: Cues) -> bool:
    if word.stretch >= 0 or not word.low[:1].isalnum() or word.low in cues.pronouns:
        return True
    governs = word.low in cues.prepositions or word.low in cues.joining
    return governs or word.low in cues.boundaries or (word.text == word.low and word.low in cues.verbs)


def _governed(words: Sequence[Word], piece: Phrase, cues: Cues) -> bool:
    before = words[piece.first - 1].low if piece.first else ""
    return before in cues.prepositions or before in cues.joining


def _is_somebody(words: Sequence[Word], piece: Phrase, cues: Cues) -> bool:
    described = any(word.low in cues.roles for word in words[piece.first : piece.last])
    return described or holds_name(words, piece, cues)
