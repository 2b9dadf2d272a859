"""Pairs of wordings worth aligning: a function of the set of wordings, in whatever order they came.

Under each fingerprint stand the wordings that have it. Where they are few, each is paired with each; where they are
many, each is paired with the first of them in the total order alone, the fullest: a parent is fuller than its child,
and words that many have in common say little. Every pair found so is aligned, whatever else it shares.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from app.matching.grams import DRAWERS, Filed, count_drawers, file_grams, new_ring, put_into_drawers
from app.matching.wordings import Wordings
from app.text.compiled import compiled

FEW = 8  # wordings under one fingerprint that are paired each with each
_PARTS = 32  # stretches of wordings that are filed one after another
_NUMBER = np.uint64(0xFFFFFFFF)
_SHIFT = np.uint64(32)
_NOTHING = np.empty(0, np.uint64)


def drawers(wordings: Wordings, run: int, window: int, jobs: int = 1) -> Iterator[NDArray[np.uint64]]:
    """What is filed under each fingerprint, drawer by drawer: entries in order, each once.

    An entry is what `grams.Filed` says; the number is the wording's place in the total order.
    """
    parts = wordings.parts(_PARTS)
    with ThreadPoolExecutor(jobs) as pool:
        filed = list(pool.map(lambda part: _filed(wordings, part, run, window), parts))
        sizes = np.zeros((len(parts), DRAWERS), np.int64)
        for part, own in enumerate(filed):
            count_drawers(own.drawers, sizes[part])
        ends = np.cumsum(sizes.T).reshape(sizes.T.shape).T  # drawer after drawer, and part after part in each
        starts = ends - sizes
        entries = np.empty(int(sizes.sum()), np.uint64)
        places = starts.copy()
        list(pool.map(put_into_drawers, filed, places, repeat(entries)))
        filed.clear()
        yield from pool.map(lambda d: distinct(entries[starts[0, d] : ends[-1, d]]), range(DRAWERS))


def candidates(wordings: Wordings, run: int, window: int, jobs: int = 1) -> NDArray[np.uint64]:
    """The pairs that share a fingerprint which counts, each once, in order.

    A pair is the fuller one's place in the total order and, in the last 32 bits, the shorter one's.
    """
    if not len(wordings):
        return _NOTHING
    with ThreadPoolExecutor(jobs) as pool:
        return distinct(np.concatenate(list(pool.map(pairs_in, drawers(wordings, run, window, jobs)))))


def _filed(wordings: Wordings, part: slice, run: int, window: int) -> Filed:
    at, counts = wordings.at[part], wordings.counts[part]
    room = int(counts.sum())
    filed = Filed(np.empty(room, np.uint8), np.empty(room, np.uint64))
    count = file_grams(wordings.tokens, at, counts, part.start, run, window, new_ring(), filed)
    return Filed(filed.drawers[:count].copy(), filed.entries[:count].copy())


def pairs_in(drawer: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The pairs that the entries of one drawer ask for, each once."""
    pairs = np.empty(_count_pairs(drawer, FEW), np.uint64)
    _write_pairs(drawer, FEW, pairs)
    return distinct(pairs)


def renumbered(drawer: NDArray[np.uint64], numbers: NDArray[np.int64]) -> NDArray[np.uint64]:
    """The entries of a drawer with other numbers, which must be in the order of those they replace."""
    entries: NDArray[np.uint64] = drawer & ~_NUMBER | numbers[drawer & _NUMBER].astype(np.uint64)
    return entries


def distinct(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The values, each once, in order. Those given are put in order where they are."""
    values.sort()
    once: NDArray[np.uint64] = values[_firsts(values)]
    return once


@compiled
def _firsts(values: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which entries of a sorted array differ from the one before."""
    first = np.ones(len(values), np.bool_)
    for at in range(1, len(values)):
        first[at] = values[at] != values[at - 1]
    return first


@compiled
def _group_end(drawer: NDArray[np.uint64], start: int) -> int:
    hashed = drawer[start] >> _SHIFT
    end = start + 1
    while end < len(drawer) and drawer[end] >> _SHIFT == hashed:
        end += 1
    return end


@compiled
def _count_pairs(drawer: NDArray[np.uint64], few: int) -> int:
    count, start = 0, 0
    while start < len(drawer):
        end = _group_end(drawer, start)
        size = end - start
        count += size * (size - 1) // 2 if size <= few else size - 1
        start = end
    return count


@compiled
def _write_pairs(drawer: NDArray[np.uint64], few: int, pairs: NDArray[np.uint64]) -> None:
    count, start = 0, 0
    while start < len(drawer):
        end = _group_end(drawer, start)
        last = end if end - start <= few else start + 1
        for one in range(start, last):
            for other in range(one + 1, end):
                pairs[count] = (drawer[one] & _NUMBER) << _SHIFT | (drawer[other] & _NUMBER)
                count += 1
        start = end
