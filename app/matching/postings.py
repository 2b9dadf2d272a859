"""Fingerprints on file: sorted entries in drawers, and finding in them what stands under a fingerprint.

A fingerprint is its first 40 bits: the drawer and the upper half of an entry; the lower half is a wording's number.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.matching.grams import DRAWERS
from app.text.compiled import compiled, inlined, leaf

MANY = 16  # entries under one fingerprint from which the fullest wording among them is noted apart
_LOW = np.uint64(0xFFFFFFFF)
_SHIFT = np.uint64(32)
_HASHES = 4294967296.0  # as many as differ within a drawer
_GUESSES = 4


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
    """One segment of several: the smaller ones first, since each is moved once for each that is put to it."""
    first, *others = sorted(parts, key=len)
    entries, bounds = first.entries, first.bounds
    for other in others:
        both = np.empty(len(entries) + len(other), np.uint64)
        _merge(other.entries, other.bounds, entries, bounds, both)
        entries, bounds = both, bounds + other.bounds
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
    larger: NDArray[np.uint64],
    larger_bounds: NDArray[np.int64],
    smaller: NDArray[np.uint64],
    smaller_bounds: NDArray[np.int64],
    both: NDArray[np.uint64],
) -> None:
    """Write the entries of both, drawer by drawer, in order. What stands between two of the smaller is copied whole."""
    filled = 0
    for drawer in range(len(larger_bounds) - 1):
        at, end = larger_bounds[drawer], larger_bounds[drawer + 1]
        for index in range(smaller_bounds[drawer], smaller_bounds[drawer + 1]):
            stop = _reached(larger, at, end, smaller[index])
            filled = _copied(larger, at, stop, both, filled)
            both[filled] = smaller[index]
            filled += 1
            at = stop
        filled = _copied(larger, at, end, both, filled)


@inlined
def _copied(
    entries: NDArray[np.uint64], start: int, end: int, target: NDArray[np.uint64], filled: int
) -> int:
    """How far the target is filled, once these entries are in it, too."""
    for index in range(end - start):
        target[filled + index] = entries[start + index]
    return filled + end - start


@inlined
def _reached(entries: NDArray[np.uint64], low: int, high: int, value: np.uint64) -> int:
    """The first place in `entries[low:high]` that is not less, looked for in steps that grow."""
    step = 1
    while low + step < high and entries[low + step] < value:
        low += step
        step *= 2
    high = min(high, low + step + 1)
    while low < high:
        middle = (low + high) // 2
        if entries[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low


@leaf
def find(
    entries: NDArray[np.uint64],
    bounds: NDArray[np.int64],
    grams: NDArray[np.uint64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> None:
    """Write where the entries under each fingerprint start in the segment, and where they end: of many, after the first
    `MANY`.

    Hashes are spread evenly, so that the place of one can be guessed, and guessed again from what stands there. Each
    round is made for all fingerprints before the next: what they wait for then comes from memory at the same time.
    """
    for at in range(len(grams)):
        drawer = grams[at] >> _SHIFT
        starts[at] = _guess(bounds[drawer], bounds[drawer + np.uint64(1)], grams[at] & _LOW)
    for _ in range(_GUESSES):
        for at in range(len(grams)):
            drawer = grams[at] >> _SHIFT
            low, high = bounds[drawer], bounds[drawer + np.uint64(1)]
            if low < high:
                away = np.int64(grams[at] & _LOW) - np.int64(entries[starts[at]] >> _SHIFT)
                guess = starts[at] + np.int64(np.float64(away) * np.float64(high - low) / _HASHES)
                starts[at] = min(max(guess, low), high - 1)
    for at in range(len(grams)):
        drawer = grams[at] >> _SHIFT
        high = bounds[drawer + np.uint64(1)]
        hashed = grams[at] & _LOW
        start = _lower(entries, bounds[drawer], high, starts[at], hashed)
        end, last = start, min(high, start + MANY)
        while end < last and entries[end] >> _SHIFT == hashed:
            end += 1
        starts[at] = start
        ends[at] = end


@leaf
def reach(
    entries: NDArray[np.uint64],
    bounds: NDArray[np.int64],
    grams: NDArray[np.uint64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    wanted: NDArray[np.bool_],
) -> None:
    """Move the ends that `find` has written to where they are, where that is wanted."""
    for at in range(len(grams)):
        if wanted[at] and ends[at] - starts[at] == MANY:
            high = bounds[(grams[at] >> _SHIFT) + np.uint64(1)]
            if ends[at] < high:
                ends[at] = _lower(entries, ends[at], high, ends[at], (grams[at] & _LOW) + np.uint64(1))


@inlined
def _guess(low: int, high: int, hashed: np.uint64) -> int:
    """Where in `low` to `high` a hash would stand if they were spread quite evenly."""
    return min(low + np.int64(np.float64(high - low) * (np.float64(hashed) / _HASHES)), max(low, high - 1))


@inlined
def _lower(entries: NDArray[np.uint64], low: int, high: int, guess: int, hashed: np.uint64) -> int:
    """The first place in `entries[low:high]` whose hash is not less, looked for around a guess."""
    if low < high:
        step = 4
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
        start, last = bounds[drawer], bounds[drawer + 1]
        at = start
        while at + MANY // 2 < last:  # a crowd has two places half its least size apart, however it lies
            hashed = entries[at] >> _SHIFT
            if entries[at + MANY // 2] >> _SHIFT != hashed:
                at += MANY // 2
                continue
            begun, end = at, at + MANY // 2 + 1
            while begun > start and entries[begun - 1] >> _SHIFT == hashed:
                begun -= 1
            while end < last and entries[end] >> _SHIFT == hashed:
                end += 1
            if end - begun >= MANY:
                crowds[found] = np.uint64(drawer) << _SHIFT | hashed
                fullest[found] = _fullest(entries[begun:end], counts, keys)
                found += 1
            at = end
    return crowds[:found].copy(), fullest[:found].copy()


@leaf
def _fullest(entries: NDArray[np.uint64], counts: NDArray[np.int32], keys: NDArray[np.uint64]) -> int:
    """The number of the first of these entries' wordings in the total order."""
    best = np.int64(entries[0] & _LOW)
    for at in range(1, len(entries)):
        number = np.int64(entries[at] & _LOW)
        if fuller(number, best, counts, keys):
            best = number
    return best


@leaf
def fuller(one: int, other: int, counts: NDArray[np.int32], keys: NDArray[np.uint64]) -> bool:
    """Whether one wording, by its number, comes before another in the total order."""
    return counts[one] > counts[other] or (counts[one] == counts[other] and keys[one] < keys[other])
