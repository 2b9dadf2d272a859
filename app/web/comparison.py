"""How one text differs from another, word by word, keeping the characters of both as printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from app.domain.match import Block
from app.text.align import align
from app.text.tokens import begun

_LONG = 40  # words shown whole
_NEAR = 12  # words shown at an end where there are more


class Edit(StrEnum):
    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class _CutUp:
    """A text and where it is cut: before each of its words but the first, and at both ends."""

    text: str
    words: tuple[str, ...]
    cuts: tuple[int, ...]

    def between(self, first: int, last: int) -> str:
        """The words from the `first` on up to the `last`, which is not among them, each with what follows it."""
        return self.text[self.cuts[first] : self.cuts[last]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words that stand in both texts, only in the first (removed) or only in the second (added).

    `space` follows them as printed: apart, so that no mark of editing is drawn under it.
    """

    edit: Edit
    text: str
    space: str = ""


def compare(before: str, after: str) -> tuple[Stretch, ...]:
    """`after` told as an edit of `before`: the stretches not removed are `after`, but for white space.

    Case, punctuation and the style of marks make no difference of their own.
    """
    old, new = _cut_up(before), _cut_up(after)
    blocks = align(old.words, new.words).blocks
    return tuple(_spaced(list(_told(blocks, old, new))))


def condense(stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The same comparison, long stretches cut to their ends: what is unchanged to the ends at a change."""
    last = len(stretches) - 1
    return tuple(
        _cut(stretch, at_start=number == 0, at_end=number == last) for number, stretch in enumerate(stretches)
    )


def _cut(stretch: Stretch, *, at_start: bool, at_end: bool) -> Stretch:
    if len(stretch.text) <= 2 * _LONG:  # so many words and more do not go into it
        return stretch
    words = stretch.text.split()
    if len(words) <= _LONG:
        return stretch
    same = stretch.edit is Edit.SAME
    head = [] if same and at_start else words[:_NEAR]
    tail = [] if same and at_end else words[-_NEAR:]
    left_out = f"[… {len(words) - len(head) - len(tail)} words …]"
    return replace(stretch, text=" ".join([*head, left_out, *tail]))


@lru_cache(maxsize=64)
def _cut_up(text: str) -> _CutUp:
    """On one page many texts are compared with the same one, and with one another."""
    words, starts = begun(text)
    return _CutUp(text, words, (0, *starts[1:], len(text)) if words else (0,))


def _told(blocks: Sequence[Block], old: _CutUp, new: _CutUp) -> Iterator[Stretch]:
    left = right = 0
    for block in (*blocks, Block(len(old.words), len(new.words), 0)):
        yield from _stretch(Edit.REMOVED, old.between(left, block.left))
        yield from _stretch(Edit.ADDED, new.between(right, block.right))
        left, right = block.left + block.length, block.right + block.length
        yield from _stretch(Edit.SAME, new.between(block.right, right))


def _spaced(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Removed words stand beside text they never touched: white space keeps them apart from it."""
    for stretch, following in pairwise([*stretches, None]):
        if stretch is not None:
            joined = following is not None and not stretch.space
            apart = joined and Edit.REMOVED in (stretch.edit, following.edit if following else None)
            yield replace(stretch, space=" ") if apart else stretch


def _stretch(edit: Edit, whole: str) -> Iterator[Stretch]:
    if whole:
        text = whole.rstrip()
        yield Stretch(edit=edit, text=text, space=whole[len(text) :])
