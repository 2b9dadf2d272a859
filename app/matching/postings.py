"""Fingerprints on file: sorted entries in drawers, and finding in them what stands under a fingerprint.

A fingerprint is its first 40 bits: the drawer and the upper half of an entry; the lower half is a wording's number.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.matching.grams import DRAWERS
from app.text.compiled import compiled, inlined, leaf

MANY = 64  # entries under one fingerprint from which the fullest wording among them is noted apart
_LOW = np.uint64(0xFFFFFFFF)
_SHIFT = np.uint64(32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Entries in order, drawer by drawer: drawer `d` is `entries[bounds[d]:bounds[d + 1]]`.

    `crowds` are the fingerprints with many entries, in order, and `fullest` the number of the first wording, in the
    total order, of each.
    """

    entries: NDArray[np.uint64]
    bounds: NDArray[np.int64]
    crowds: NDArray[np.uint64]
    fullest: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.entries)


def empty_segment() -> Segment:
    return Segment(
        entries=np.empty(0, np.uint64),
        bounds=np.zeros(DRAWERS + 1, np.int64),
        crowds=np.empty(0, np.uint64),
        fullest=np.empty(0, np.int64),
    )


def segment(
    grams: NDArray[np.uint64],
    numbers: NDArray[np.int64],
    counts: NDArray[np.int32],
    keys: NDArray[np.uint64],
) -> Segment:
    """A segment of these fingerprints (40 bits each) of these wordings; `counts` and `keys` are by number."""
    entries = (grams & _LOW) << _SHIFT | numbers.astype(np.uint64)
    drawers = (grams >> _SHIFT).astype(np.uint8)
    order = np.lexsort((entries, drawers))
    bounds = np.concatenate(([0], np.cumsum(np.bincount(drawers, minlength=DRAWERS))))
    return sorted_segment(entries[order], bounds, counts, keys)


def merged(parts: Sequence[Segment], counts: NDArray[np.int32], keys: NDArray[np.uint64]) -> Segment:
    """One segment of several."""
    entries, bounds = parts[0].entries, parts[0].bounds
    for part in parts[1:]:
        both = np.empty(len(entries) + len(part), np.uint64)
        _merge(entries, bounds, part.entries, part.bounds, both)
        entries, bounds = both, bounds + part.bounds
    return sorted_segment(entries, bounds, counts, keys)


def sorted_segment(
    entries: NDArray[np.uint64],
    bounds: NDArray[np.int64],
    counts: NDArray[np.int32],
    keys: NDArray[np.uint64],
) -> Segment:
    """A segment of entries that stand in order in their drawers."""
    crowds, fullest = _crowds(entries, bounds, counts, keys)
    return Segment(entries=entries, bounds=bounds, crowds=crowds, fullest=fullest)


@leaf
def _merge(
    left: NDArray[np.uint64],
    left_bounds: NDArray[np.int64],
    right: NDArray[np.uint64],
    right_bounds: NDArray[np.int64],
    both: NDArray[np.uint64],
) -> None:
    """Write the entries of two segments, drawer by drawer, in order."""
    filled = 0
    for drawer in range(len(left_bounds) - 1):
        one, one_end = left_bounds[drawer], left_bounds[drawer + 1]
        other, other_end = right_bounds[drawer], right_bounds[drawer + 1]
        while one < one_end or other < other_end:
            if other == other_end or (one < one_end and left[one] <= right[other]):
                both[filled] = left[one]
                one += 1
            else:
                both[filled] = right[other]
                other += 1
            filled += 1


@leaf
def find(
    entries: NDArray[np.uint64],
    bounds: NDArray[np.int64],
    grams: NDArray[np.uint64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> None:
    """Write where the entries under each fingerprint start and end in the segment.

    Hashes are spread evenly, so that the place of one can be guessed: the search begins there.
    """
    for at in range(len(grams)):
        drawer = grams[at] >> _SHIFT
        low, high = bounds[drawer], bounds[drawer + np.uint64(1)]
        hashed = grams[at] & _LOW
        start = _lower(entries, low, high, hashed)
        end = start
        while end < high and end < start + 8 and entries[end] >> _SHIFT == hashed:
            end += 1
        if end == start + 8 and end < high and entries[end] >> _SHIFT == hashed:
            end = _lower(entries, end, high, hashed + np.uint64(1))
        starts[at] = start
        ends[at] = end


@inlined
def _lower(entries: NDArray[np.uint64], low: int, high: int, hashed: np.uint64) -> int:
    """The first place in `entries[low:high]` whose hash is not less."""
    if low < high:
        guess = low + np.int64(np.float64(high - low) * (np.float64(hashed) / 4294967296.0))
        guess = min(max(guess, low), high - 1)
        step = 8
        if entries[guess] >> _SHIFT < hashed:
            low = guess + 1
            while guess + step < high and entries[guess + step] >> _SHIFT < hashed:
                low = guess + step + 1
                step *= 2
            high = min(high, guess + step)
        else:
            high = guess
            while guess - step >= low and entries[guess - step] >> _SHIFT >= hashed:
                high = guess - step
                step *= 2
            low = max(low, guess - step)
    while low < high:
        middle = (low + high) // 2
        if entries[middle] >> _SHIFT < hashed:
            low = middle + 1
        else:
            high = middle
    return low


@compiled
def _crowds(
    entries: NDArray[np.uint64],
    bounds: NDArray[np.int64],
    counts: NDArray[np.int32],
    keys: NDArray[np.uint64],
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    room = len(entries) // MANY + 1
    crowds, fullest = np.empty(room, np.uint64), np.empty(room, np.int64)
    found = 0
    for drawer in range(len(bounds) - 1):
        start = bounds[drawer]
        while start < bounds[drawer + 1]:
            end = start + 1
            while end < bounds[drawer + 1] and entries[end] >> _SHIFT == entries[start] >> _SHIFT:
                end += 1
            if end - start >= MANY:
                best = np.int64(entries[start] & _LOW)
                for at in range(start + 1, end):
                    number = np.int64(entries[at] & _LOW)
                    if counts[number] > counts[best] or (
                        counts[number] == counts[best] and keys[number] < keys[best]
                    ):
                        best = number
                crowds[found] = np.uint64(drawer) << _SHIFT | entries[start] >> _SHIFT
                fullest[found] = best
                found += 1
            start = end
    return crowds[:found].copy(), fullest[:found].copy()
