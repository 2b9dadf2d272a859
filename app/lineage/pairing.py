"""Aligning words as printed: by what they are when normalised, so that a comma does not make another word."""

from collections.abc import Sequence
from functools import lru_cache

from app.domain.match import Alignment, Block
from app.text.align import align
from app.text.tokens import tokenise


def pair(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """The alignment of two sequences of printed words, marks attached."""
    return pair_keys([_key(word) for word in left], [_key(word) for word in right])


def pair_keys(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """As `align`, but two equal sequences are wholly shared however short they are."""
    if list(left) == list(right):
        blocks = (Block(0, 0, len(left)),) if left else ()
        return Alignment(blocks=blocks, left_length=len(left), right_length=len(right))
    return align(left, right)


@lru_cache(maxsize=65_536)
def _key(word: str) -> str:
    """The normalised words of one printed word; the mark itself where it has none ("[ISIS]", "...")."""
    return " ".join(tokenise(word).words) or word
