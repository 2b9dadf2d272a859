"""What stands under some fingerprints in all segments, and counts: of crowds, the fullest and a few."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.matching.postings import MANY, Segment, find, fuller, reach
from app.text.compiled import leaf

ALL = 1 << 62  # entries: more than there are
_LOW = np.uint64(0xFFFFFFFF)


class Places(NamedTuple):
    """Where the entries under some fingerprints start and end, a row for each segment; `fullest` is the first of many
    in the total order, -1 where there are few or where that one does not count."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    fullest: NDArray[np.int64]


class Groups(NamedTuple):
    """Wordings under some fingerprints: under fingerprint `g`, `members[at[g]:ends[g]]`."""

    at: NDArray[np.int64]
    ends: NDArray[np.int64]
    members: NDArray[np.int64]

    def flat(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The same as index of the fingerprint and number, one after another."""
        sizes = self.ends - self.at
        places = np.repeat(self.at - np.cumsum(sizes) + sizes, sizes) + np.arange(int(sizes.sum()))
        return np.repeat(np.arange(len(sizes)), sizes), self.members[places]


def located(parts: Sequence[Segment], grams: NDArray[np.uint64], absent: NDArray[np.int64]) -> Places:
    """Where these fingerprints stand in the segments; those `absent`, which are in order, do not count."""
    shape = len(parts), len(grams)
    places = Places(np.empty(shape, np.int64), np.empty(shape, np.int64), np.full(shape, -1, np.int64))
    for row, part in enumerate(parts):
        starts, ends = places.starts[row], places.ends[row]
        find(part.entries, part.bounds, grams, starts, ends)
        _name_fullest(grams, part.crowds, part.fullest, absent, ends - starts, places.fullest[row])
    return places


def gathered(
    parts: Sequence[Segment],
    grams: NDArray[np.uint64],
    places: Places,
    most: NDArray[np.int64],
    absent: NDArray[np.int64],
) -> Groups:
    """The wordings under each fingerprint, without those `absent`.

    Of a crowd with more entries in a segment than `most` says only some are told, unless its fullest is absent: that
    one, and more than are few of others. What `located` has found is moved to where it ends.
    """
    for row, part in enumerate(parts):
        starts, ends, fullest = (column[row] for column in places)
        reach(part.entries, part.bounds, grams, starts, ends, (most >= MANY) | (fullest < 0))
    at = np.empty(len(grams) + 1, np.int64)
    _make_room(places, most, at)
    groups = Groups(at[:-1], at[:-1].copy(), np.empty(int(at[-1]), np.int64))
    for row, part in enumerate(parts):
        starts, ends, fullest = (column[row] for column in places)
        _gather(part.entries, starts, ends, fullest, most, absent, groups.members, groups.ends)
    return groups


@leaf
def note_rivals(
    own_at: NDArray[np.int64],
    own: NDArray[np.int64],
    coming: NDArray[np.bool_],
    fullest: NDArray[np.int64],
    counts: NDArray[np.int32],
    keys: NDArray[np.uint64],
    most: NDArray[np.int64],
) -> None:
    """Set `most` to all under which fingerprints everything is needed: where one of its own goes, or one comes that is
    fuller than what many have in common. Those of fingerprint `g` are `own[own_at[g]:own_at[g + 1]]`."""
    for group in range(len(own_at) - 1):
        first = np.int64(-1)
        for row in range(len(fullest)):
            held = fullest[row, group]
            if held >= 0 and (first < 0 or fuller(held, first, counts, keys)):
                first = held
        for at in range(own_at[group], own_at[group + 1]):
            if not coming[at] or (first >= 0 and fuller(own[at], first, counts, keys)):
                most[group] = ALL


@leaf
def _name_fullest(
    grams: NDArray[np.uint64],
    crowds: NDArray[np.uint64],
    fullest: NDArray[np.int64],
    absent: NDArray[np.int64],
    sizes: NDArray[np.int64],
    named: NDArray[np.int64],
) -> None:
    for at in range(len(grams)):
        if sizes[at] == MANY:
            first = fullest[np.searchsorted(crowds, grams[at])]
            if not _among(first, absent):
                named[at] = first


@leaf
def _make_room(places: Places, most: NDArray[np.int64], at: NDArray[np.int64]) -> None:
    """Write where each fingerprint's wordings begin so that all that may be told have room."""
    at[0] = 0
    for group in range(len(most)):
        room = 0
        for row in range(len(places.starts)):
            size = places.ends[row, group] - places.starts[row, group]
            cut = places.fullest[row, group] >= 0 and size > most[group]
            room += FEW + 2 if cut else size
        at[group + 1] = at[group] + room


@leaf
def _gather(
    entries: NDArray[np.uint64],
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    fullest: NDArray[np.int64],
    most: NDArray[np.int64],
    absent: NDArray[np.int64],
    members: NDArray[np.int64],
    filled: NDArray[np.int64],
) -> None:
    for group in range(len(starts)):
        first, left = np.int64(-1), ALL
        if fullest[group] >= 0 and ends[group] - starts[group] > most[group]:
            first, left = fullest[group], FEW + 1
            members[filled[group]] = first
            filled[group] += 1
        for at in range(starts[group], ends[group]):
            number = np.int64(entries[at] & _LOW)
            if _among(number, absent):
                continue
            if number != first:
                members[filled[group]] = number
                filled[group] += 1
            left -= 1
            if left == 0:
                break


@leaf
def _among(number: int, those: NDArray[np.int64]) -> bool:
    """Whether a number is one of those, which are in order."""
    low, high = 0, len(those)
    while low < high:
        middle = (low + high) // 2
        if those[middle] < number:
            low = middle + 1
        else:
            high = middle
    return low < len(those) and those[low] == number
