"""Aligning two token sequences: which words both have, in order, without stray coincidences.

The longest common subsequence comes from RapidFuzz (bit-parallel, Hyyrö 2004); what is ours is the pruning:
a "the" matched thirty words away from everything else is no evidence of reuse.
"""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from app.domain.match import Alignment, Block

_GAP = 8  # words between two shared blocks that still belong to one stretch
_STRETCH = 3  # the fewest shared words that make a stretch


def align(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """The words `left` and `right` share in order. `align(b, a)` is the mirror image of `align(a, b)`."""
    if (len(right), tuple(right)) < (len(left), tuple(left)):
        return align(right, left).mirrored
    enough = min(_STRETCH, len(left))  # two words asked for are found, two words met by chance are not
    blocks = _stretches(_blocks(left, right), enough)
    return Alignment(blocks=blocks, left_length=len(left), right_length=len(right))


def _blocks(left: Sequence[str], right: Sequence[str]) -> list[Block]:
    opcodes = LCSseq.opcodes(left, right)
    return [
        Block(op.src_start, op.dest_start, op.src_end - op.src_start) for op in opcodes if op.tag == "equal"
    ]


def _stretches(blocks: list[Block], enough: int) -> tuple[Block, ...]:
    """`blocks` without the stretches of fewer than `enough` words, each stretch trimmed at both ends."""
    kept: list[Block] = []
    stretch: list[Block] = []
    for block in blocks:
        if stretch and _gap(stretch[-1], block) > _GAP:
            kept += _solid(stretch, enough)
            stretch = []
        stretch.append(block)
    return tuple(kept + _solid(stretch, enough))


def _solid(stretch: list[Block], enough: int) -> list[Block]:
    first, last = 0, len(stretch)
    while last - first > 1 and _dangles(stretch[first], stretch[first + 1]):
        first += 1
    while last - first > 1 and _dangles(stretch[last - 1], stretch[last - 2]):
        last -= 1
    kept = stretch[first:last]
    return kept if sum(block.length for block in kept) >= enough else []


def _dangles(edge: Block, neighbour: Block) -> bool:
    """A short block at the edge of a stretch counts only when it stands next to the rest."""
    before, after = sorted((edge, neighbour))
    return edge.length < _STRETCH and _gap(before, after) > edge.length


def _gap(before: Block, after: Block) -> int:
    """The words between two blocks, on the side where there are more."""
    return max(after.left - before.left, after.right - before.right) - before.length
