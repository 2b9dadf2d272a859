"""Aligning words as printed: by what they are when normalised, so that a comma does not make another word."""

from collections.abc import Sequence
from functools import lru_cache

from app.domain.match import Alignment, Block
from app.text.align import align
from app.text.tokens import normalised

_FRAGMENT = 4  # words that may be too few to align


def pair(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """The alignment of two sequences of printed words, marks attached."""
    return pair_keys([_key(word) for word in left], [_key(word) for word in right])


def pair_keys(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """As `align`, but two equal sequences are wholly shared however short they are."""
    if list(left) == list(right):
        blocks = (Block(0, 0, len(left)),) if left else ()
        return Alignment(blocks=blocks, left_length=len(left), right_length=len(right))
    alignment = align(left, right)
    return _grown(alignment, left, right) if alignment.blocks else _whole(alignment, left, right)


def _whole(alignment: Alignment, left: Sequence[str], right: Sequence[str]) -> Alignment:
    """A fragment too short to align, where it stands whole in the other; else nothing is shared."""
    short, full = sorted((left, right), key=len)
    starts = range(len(full) - len(short) + 1 if 0 < len(short) <= _FRAGMENT else 0)
    at = next((start for start in starts if list(full[start : start + len(short)]) == list(short)), None)
    if at is None:
        return alignment
    block = Block(at, 0, len(short)) if full is left else Block(0, at, len(short))
    return Alignment(blocks=(block,), left_length=len(left), right_length=len(right))


def _grown(alignment: Alignment, left: Sequence[str], right: Sequence[str]) -> Alignment:
    """Every block, and both ends, grown over the equal words next to them, which pruning took for chance."""
    left_end, right_end = len(left), len(right)
    grown: list[Block] = []
    left_from = right_from = 0
    following = [*alignment.blocks[1:], Block(left_end, right_end, 0)]
    for block, after in zip(alignment.blocks, following, strict=True):
        back = _equal(left, right, (block.left, left_from), (block.right, right_from))
        start = Block(block.left - back, block.right - back, block.length + back)
        left_from, right_from = start.left + start.length, start.right + start.length
        on = _equal(left, right, (left_from, after.left), (right_from, after.right))
        grown.append(Block(start.left, start.right, start.length + on))
        left_from, right_from = left_from + on, right_from + on
    head = _equal(left, right, (0, grown[0].left), (0, grown[0].right))
    tail = _equal(left, right, (left_end, left_from), (right_end, right_from))
    ends = Block(0, 0, head), Block(left_end - tail, right_end - tail, tail)
    blocks = tuple(block for block in (ends[0], *grown, ends[1]) if block.length)
    return Alignment(blocks=blocks, left_length=left_end, right_length=right_end)


def _equal(left: Sequence[str], right: Sequence[str], i: tuple[int, int], j: tuple[int, int]) -> int:
    """How many words are equal from `i[0]` and `j[0]` towards `i[1]` and `j[1]`, forwards or backwards."""
    most = min(abs(i[1] - i[0]), abs(j[1] - j[0]))
    step, first = (1, 0) if i[1] >= i[0] and j[1] >= j[0] else (-1, -1)
    count = 0
    while count < most and left[i[0] + first + step * count] == right[j[0] + first + step * count]:
        count += 1
    return count


@lru_cache(maxsize=65_536)
def _key(word: str) -> str:
    """The normalised words of one printed word; the mark itself where it has none ("[ISIS]", "...")."""
    return " ".join(normalised(word)) or word
