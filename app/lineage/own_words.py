"""What an article says itself around the words it quotes: without what else stands between marks."""

import re

_OPENING = frozenset("“„«‹‟")
_CLOSING = frozenset("”»›")
_MARK = re.compile(r"([“”„‟«»‹›\"])")
_STRAIGHT = '"'
_GERMAN = "„"  # where it opens, “ closes


def own_words_after(text: str, *, quoted: bool) -> str:
    """The text that follows some words, which themselves stand between marks if `quoted`."""
    opening, closing = _marks(text)
    return _outside(text, opening, closing, inside=quoted)


def own_words_before(text: str, *, quoted: bool) -> str:
    """The text that precedes some words, read backwards from them: where it was cut off says nothing."""
    opening, closing = _marks(text)
    return _outside(text[::-1], closing, opening, inside=quoted)[::-1]


def _marks(text: str) -> tuple[frozenset[str], frozenset[str]]:
    if _GERMAN in text:
        return _OPENING - {"“"}, _CLOSING | {"“"}
    return _OPENING, _CLOSING


def _outside(text: str, opening: frozenset[str], closing: frozenset[str], *, inside: bool) -> str:
    """The text outside marks; a line break where there is a quotation."""
    kept: list[str] = []
    for part in _MARK.split(text):
        straight = part == _STRAIGHT
        if part in opening or (straight and not inside):
            inside = True
            kept.append("\n")
        elif part in closing or straight:
            inside = False
        elif not inside:
            kept.append(part)
    return "".join(kept)
