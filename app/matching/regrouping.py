"""Which pairs are gained and lost when wordings come and go: the rule of `candidates`, kept up, not applied anew."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.matching.gathering import Groups
from app.text.compiled import compiled, leaf

_STAYS, _COMES, _GOES = 0, 1, 2
_SHIFT = np.uint64(32)


class Moving(NamedTuple):
    """Those that come and go: under fingerprint `g`, `numbers[at[g]:at[g + 1]]`."""

    at: NDArray[np.int64]
    numbers: NDArray[np.int64]
    coming: NDArray[np.bool_]


class _Group(NamedTuple):
    """What stands under one fingerprint before or after: who, how many words, and whether it stays, comes or goes."""

    numbers: NDArray[np.int64]
    counts: NDArray[np.int32]
    changes: NDArray[np.int8]


class _Asked(NamedTuple):
    """What a fingerprint asks for when those that change so are absent: that each is paired with each, or else all with
    the one in this place (-1: there is none)."""

    absent: int
    each: bool
    first: int


@compiled
def regrouped(
    held: Groups, moving: Moving, counts: NDArray[np.int32], keys: NDArray[np.uint64]
) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The pairs that some fingerprints ask for now and did not before, and those they asked for and no longer do.

    `held` are those that stay, `counts` and `keys` are by number. A pair is the fuller one's number and, in the last 32
    bits, the shorter one's; it comes as often as there are fingerprints. Pairs of what goes are not told as lost:
    nothing is left to be told of.
    """
    room, largest = 0, 0
    lengths = np.empty(len(held.members), np.int32)
    for at in range(len(held.at)):
        size = held.ends[at] - held.at[at] + moving.at[at + 1] - moving.at[at]
        room += size * (size - 1) // 2 if size <= FEW else max(FEW * (FEW - 1) // 2, size - 1)
        largest = max(largest, size)
        # all of them before anything else: none waits for another to come from memory
        for place in range(held.at[at], held.ends[at]):
            lengths[place] = counts[held.members[place]]
    gained, lost = np.empty(room, np.uint64), np.empty(room, np.uint64)
    group = _Group(np.empty(largest, np.int64), np.empty(largest, np.int32), np.empty(largest, np.int8))
    won, gone = 0, 0
    for at in range(len(held.at)):
        size = 0
        for place in range(moving.at[at], moving.at[at + 1]):
            number = moving.numbers[place]
            size = _put(group, size, number, counts[number], _COMES if moving.coming[place] else _GOES)
        for place in range(held.at[at], held.ends[at]):
            size = _put(group, size, held.members[place], lengths[place], _STAYS)
        before, after = _asked(group, size, _COMES, keys), _asked(group, size, _GOES, keys)
        won = _write(group, size, after, before, False, keys, gained, won)
        gone = _write(group, size, before, after, True, keys, lost, gone)
    return gained[:won].copy(), lost[:gone].copy()


@leaf
def _put(group: _Group, size: int, number: int, count: int, change: int) -> int:
    """How many are in the group, with this one."""
    group.numbers[size] = number
    group.counts[size] = count
    group.changes[size] = change
    return size + 1


@leaf
def _asked(group: _Group, size: int, absent: int, keys: NDArray[np.uint64]) -> _Asked:
    """What the fingerprint asks for, of those that are there when what changes so is absent."""
    count, first = 0, -1
    for at in range(size):
        if group.changes[at] != absent:
            count += 1
            if first < 0 or _is_fuller(group, at, first, keys):
                first = at
    return _Asked(absent, count <= FEW, first)


@leaf
def _is_fuller(group: _Group, one: int, other: int, keys: NDArray[np.uint64]) -> bool:
    more = group.counts[one] - group.counts[other]
    return bool(more > 0 or (more == 0 and keys[group.numbers[one]] < keys[group.numbers[other]]))


@leaf
def _write(
    group: _Group,
    size: int,
    asked: _Asked,
    otherwise: _Asked,
    staying: bool,
    keys: NDArray[np.uint64],
    pairs: NDArray[np.uint64],
    filled: int,
) -> int:
    """Write the pairs that are asked for and would not be otherwise; `staying`: of those that stay alone. Returns how
    many have been written."""
    for one in range(size):
        if not _is_paired(group, one, asked, staying) or not (asked.each or one == asked.first):
            continue
        for other in range(one + 1 if asked.each else 0, size):
            if one == other or not _is_paired(group, other, asked, staying):
                continue
            if (
                group.changes[one] != otherwise.absent
                and group.changes[other] != otherwise.absent
                and (otherwise.each or one == otherwise.first or other == otherwise.first)
            ):
                continue
            fuller, shorter = one, other
            if not _is_fuller(group, one, other, keys):
                fuller, shorter = other, one
            pairs[filled] = np.uint64(group.numbers[fuller]) << _SHIFT | np.uint64(group.numbers[shorter])
            filled += 1
    return filled


@leaf
def _is_paired(group: _Group, one: int, asked: _Asked, staying: bool) -> bool:
    return group.changes[one] == _STAYS or (not staying and group.changes[one] != asked.absent)
