"""What an article says itself around the words it quotes: without what else stands between marks."""

import re
from typing import NamedTuple

_OPENING = frozenset("“„«‹‟")
_CLOSING = frozenset("”»›")
_MARK = re.compile(r"([“”„‟«»‹›\"])")
_STRAIGHT = '"'
_GERMAN = "„"  # where it opens, “ closes
_DOUBLE = re.compile(r"[“”\"]")
_SINGLE_OPENS = re.compile(r"(?<!\w)[‘'](?=[\w\[(…]|\Z)")
_POSSESSIVE = r"(?<=s)[’'](?= [a-z])"
_SINGLE_CLOSES = re.compile(rf"(?!{_POSSESSIVE})(?<=[\w.,!?;:…\])%])[’'](?!\w)")


class OwnWords(NamedTuple):
    """The article's own words on either side."""

    before: str
    after: str


def own_words(before: str, after: str, *, quoted: bool) -> OwnWords:
    """The own words of an article in the text before and after some words, which stand between marks if `quoted`.

    What comes before is read backwards from the words: where it was cut off says nothing.
    """
    if _in_single_marks(before, after):
        before, after = _doubled(before), _doubled(after)
    opening, closing = _marks(before + after)
    return OwnWords(
        before=_outside(before[::-1], closing, opening, inside=quoted)[::-1],
        after=_outside(after, opening, closing, inside=quoted),
    )


def _in_single_marks(*texts: str) -> bool:
    """Whether quotations stand in single marks, as in many British papers: double ones stand within them."""
    return sum(2 * len(_SINGLE_OPENS.findall(text)) - len(_DOUBLE.findall(text)) for text in texts) > 0


def _doubled(text: str) -> str:
    """Double marks for single ones."""
    return _SINGLE_CLOSES.sub("”", _SINGLE_OPENS.sub("“", _DOUBLE.sub("", text)))


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
