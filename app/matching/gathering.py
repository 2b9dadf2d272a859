"""What stands under some fingerprints in one segment, and counts: of crowds, the fullest and a few."""

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.matching.postings import MANY, Segment, find
from app.text.compiled import compiled, leaf

_LOW = np.uint64(0xFFFFFFFF)
_NOTHING = np.empty(0, np.int64)


def gathered(
    part: Segment, grams: NDArray[np.uint64], whole: NDArray[np.bool_], idle: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The wordings under each fingerprint, as index into `grams` and number, each pair once, in order of the index.

    Those that are `idle`, which is sorted, do not count. Of a crowd the fullest is told and more than are few others,
    unless `whole` asks for all or the fullest is idle.
    """
    starts, ends = np.empty(len(grams), np.int64), np.empty(len(grams), np.int64)
    find(part.entries, part.bounds, grams, starts, ends)
    fullest = _crowds_cut(grams, whole, idle, part.crowds, part.fullest, starts, ends)
    room = int((ends - starts).sum()) + len(grams)
    groups, numbers = np.empty(room, np.int64), np.empty(room, np.int64)
    count = _gather(part.entries, starts, ends, fullest, idle, groups, numbers)
    return groups[:count], numbers[:count]


def fullest_of_crowds(
    part: Segment, grams: NDArray[np.uint64], idle: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The fullest wording under each of these fingerprints that is a crowd's, where that is not idle."""
    if not len(part.crowds):
        return _NOTHING, _NOTHING
    places = np.minimum(np.searchsorted(part.crowds, grams), len(part.crowds) - 1)
    at = np.flatnonzero(part.crowds[places] == grams)
    fullest = part.fullest[places[at]]
    counts = ~np.isin(fullest, idle)
    return at[counts], fullest[counts]


@compiled
def _crowds_cut(
    grams: NDArray[np.uint64],
    whole: NDArray[np.bool_],
    idle: NDArray[np.int64],
    crowds: NDArray[np.uint64],
    fullest: NDArray[np.int64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> NDArray[np.int64]:
    """The fullest under each fingerprint where only a few others are to be told, of which the ends are moved; else -1.

    Enough are left for more than are few to count.
    """
    told = np.full(len(grams), -1, np.int64)
    for at in range(len(grams)):
        if ends[at] - starts[at] >= MANY and not whole[at]:
            first = fullest[np.searchsorted(crowds, grams[at])]
            if not _among(first, idle):
                told[at] = first
                ends[at] = min(ends[at], starts[at] + FEW + 1 + len(idle))
    return told


@leaf
def _gather(
    entries: NDArray[np.uint64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    fullest: NDArray[np.int64],
    idle: NDArray[np.int64],
    groups: NDArray[np.int64],
    numbers: NDArray[np.int64],
) -> int:
    count = 0
    for group in range(len(starts)):
        if fullest[group] >= 0:
            groups[count], numbers[count] = group, fullest[group]
            count += 1
        for at in range(starts[group], ends[group]):
            number = np.int64(entries[at] & _LOW)
            if number != fullest[group] and not _among(number, idle):
                groups[count], numbers[count] = group, number
                count += 1
    return count


@leaf
def _among(number: int, those: NDArray[np.int64]) -> bool:
    """Whether a number is one of those, which are sorted."""
    low, high = 0, len(those)
    while low < high:
        middle = (low + high) // 2
        if those[middle] < number:
            low = middle + 1
        else:
            high = middle
    return low < len(those) and those[low] == number
