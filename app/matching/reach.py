"""How far two sequences of tokens go on alike, read away from a place up to which they are known to."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import compiled, inlined

_WINDOW = 96  # words of either that are compared at once
_SHARED = 2  # what a shared word is worth
_OTHER = -1  # another word instead of it, or one more, or one less
_LEAST_SCORE = 8  # that of four shared words and no other
_LEAST_CONTENT = 2  # shared words with content
_WORDS, _SCORE = 1 << 8, 1 << 16  # a figure packs score, shared words, and those of them with content


class Reach(NamedTuple):
    """How many words of either the two go on alike, and how many of these are shared, as the last one is."""

    mine: int
    theirs: int
    shared: int


def reach(mine: NDArray[np.uint32], theirs: NDArray[np.uint32]) -> Reach:
    """How far the two go on alike: as far as it pays. A shared word pays for two that differ.

    Fewer than four shared words, four that do not begin right there, or fewer than two with content are chance. The
    bounds are milder than those of `verify`, because something is shared already where both begin.
    """
    return Reach(*_reach(mine, theirs))


@compiled
def _reach(mine: NDArray[np.uint32], theirs: NDArray[np.uint32]) -> tuple[int, int, int]:
    row, column, shared = 0, 0, 0
    while True:
        rows, columns, words = _farthest(mine[row : row + _WINDOW], theirs[column : column + _WINDOW])
        if not rows:
            return row, column, shared
        row += rows
        column += columns
        shared += words


@compiled
def _farthest(mine: NDArray[np.uint32], theirs: NDArray[np.uint32]) -> tuple[int, int, int]:
    """Where the best alignment from the beginning of both ends, which is where both have a word in common."""
    scores = np.arange(0, -len(theirs) - 1, -1) * _SCORE
    best, rows, columns = 0, 0, 0
    for row in range(len(mine)):
        corner = scores[0]
        scores[0] += _OTHER * _SCORE
        for column in range(len(theirs)):
            above = scores[column + 1]
            score = max(above, scores[column]) + _OTHER * _SCORE
            if mine[row] == theirs[column]:
                score = max(score, corner + _SHARED * _SCORE + _WORDS + np.int64(mine[row] & 1))
                if score > best and _enough(score):
                    best, rows, columns = score, row + 1, column + 1
            else:
                score = max(score, corner + _OTHER * _SCORE)
            corner = above
            scores[column + 1] = score
    return rows, columns, (best % _SCORE) // _WORDS


@inlined
def _enough(score: int) -> bool:
    return score >= _LEAST_SCORE * _SCORE and score % _WORDS >= _LEAST_CONTENT
