"""Which of the stretches of a family that one article prints make up its attestation.

An article may quote a statement in two bites, or the same bite twice: the bites count together, the
repetition once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.text.align import align

_REPEATED = 0.5  # a stretch this much of which is already there is a repetition


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of the family as one article prints them; `place` is where in its text they stand."""

    place: int
    words: tuple[str, ...]
    marked: bool


def chosen(head: Sequence[str], stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The stretches that together make up the attestation, fullest first, no part of the head twice.

    Where the article has the words in quotation marks, what it says bare beside them is not counted.
    """
    if len(stretches) == 1:
        return tuple(stretches)
    marked = [stretch for stretch in stretches if stretch.marked]
    taken: set[int] = set()
    kept: list[Stretch] = []
    for stretch in sorted(marked or stretches, key=lambda s: (-len(s.words), s.place)):
        held = _places(head, stretch.words)
        if kept and (not held or len(held & taken) > _REPEATED * len(held)):
            continue
        taken |= held
        kept.append(stretch)
    return tuple(kept)


def _places(head: Sequence[str], words: Sequence[str]) -> set[int]:
    """The words of the head that these are."""
    blocks = align(head, words).blocks
    return {place for block in blocks for place in range(block.left, block.left + block.length)}
