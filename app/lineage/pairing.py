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
    return _grown(align(left, right), left, right)


def _grown(alignment: Alignment, left: Sequence[str], right: Sequence[str]) -> Alignment:
    """Every block grown over the equal words next to it, which pruning took for coincidences."""
    if not alignment.blocks:
        return alignment
    grown: list[Block] = []
    left_from = right_from = 0
    starts = [(block.left, block.right) for block in alignment.blocks[1:]]
    ends = [*starts, (len(left), len(right))]
    for block, (left_to, right_to) in zip(alignment.blocks, ends, strict=True):
        i, j, length = block.left, block.right, block.length
        while i > left_from and j > right_from and left[i - 1] == right[j - 1]:
            i, j, length = i - 1, j - 1, length + 1
        while i + length < left_to and j + length < right_to and left[i + length] == right[j + length]:
            length += 1
        grown.append(Block(i, j, length))
        left_from, right_from = i + length, j + length
    return Alignment(blocks=tuple(grown), left_length=len(left), right_length=len(right))


@lru_cache(maxsize=65_536)
def _key(word: str) -> str:
    """The normalised words of one printed word; the mark itself where it has none ("[ISIS]", "...")."""
    return " ".join(tokenise(word).words) or word
