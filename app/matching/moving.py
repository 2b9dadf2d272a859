"""Clauses that stand elsewhere: what an alignment in order must leave out of one sentence though the other has it."""

import numpy as np
from numpy.typing import NDArray

from app.matching.aligner import Scratch
from app.text.compiled import leaf

CLAUSE = 5  # words in a row that are the same clause wherever they stand
_TELLING = 2  # of them with content
_CELLS = 1 << 18  # pairs of places up to which moved clauses are looked for
_MOST = 3  # clauses that may have moved


@leaf
def left_out(width: int, count: int, room: Scratch) -> int:
    """The most words in a row of the shorter, which has `width`, that `count` pairs in order leave out."""
    longest, after = 0, 0
    for pair in range(count):
        longest = max(longest, room.pairs[pair, 1] - after)
        after = room.pairs[pair, 1] + 1
    return max(longest, width - after)


@leaf
def moved(fuller: NDArray[np.uint32], shorter: NDArray[np.uint32], count: int, room: Scratch) -> int:
    """Put behind the `count` pairs in order those of clauses that have moved; returns how many there are with them.

    A clause is the longest run of words that both have and neither has aligned yet, the first in the shorter where
    several are as long. So it follows from the two sequences alone.
    """
    if len(fuller) * len(shorter) > _CELLS:
        return count
    for _ in range(_MOST):
        length, row, column = _longest(fuller, shorter, count, room)
        if not length:
            break
        for at in range(length):
            room.pairs[count + at, 0] = row + at
            room.pairs[count + at, 1] = column + at
        count += length
    return count


@leaf
def _longest(
    fuller: NDArray[np.uint32], shorter: NDArray[np.uint32], count: int, room: Scratch
) -> tuple[int, int, int]:
    """The longest clause that is still to be had, and where it begins in either; 0 words where there is none."""
    taken, runs = room.best, room.joined
    for row in range(len(fuller)):
        taken[row] = 0
    for column in range(len(shorter) + 1):
        runs[column] = 0
    for pair in range(count):
        taken[room.pairs[pair, 0]] = 1
        runs[room.pairs[pair, 1] + 1] = -1  # of this column no run is told
    length, row_after, column_after = CLAUSE - 1, 0, 0
    for row in range(len(fuller)):
        corner = 0
        for column in range(len(shorter)):
            above = runs[column + 1]
            if above < 0:
                corner = 0
                continue
            run = corner + 1 if fuller[row] == shorter[column] and not taken[row] else 0
            corner = above
            runs[column + 1] = run
            longer = run > length or (run == length >= CLAUSE and column + 1 < column_after)
            if longer and _told(shorter, column + 1, run) >= _TELLING:
                length, row_after, column_after = run, row + 1, column + 1
    if length < CLAUSE:
        return 0, 0, 0
    return length, row_after - length, column_after - length


@leaf
def _told(words: NDArray[np.uint32], end: int, length: int) -> int:
    """How many of the `length` words before `end` have content."""
    telling = 0
    for at in range(end - length, end):
        telling += words[at] & 1
    return telling
