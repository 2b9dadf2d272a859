"""Which pairs are gained and lost when wordings come and go: the rule of `candidates`, kept up, not applied anew."""

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.text.compiled import compiled

STAYS, COMES, GOES = 0, 1, 2


def regrouped(
    groups_at: NDArray[np.int64], members: NDArray[np.int64], changes: NDArray[np.int8]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The pairs that some fingerprints ask for now and did not before, and those they asked for and no longer do.

    Group `g`, what stands under one fingerprint before or after, is `members[groups_at[g]:groups_at[g + 1]]`, the
    fullest first; `changes` says of each whether it stays, comes or goes. Pairs are rows: fuller, shorter. Pairs of
    what goes are not told as lost: nothing is left to be told of.
    """
    gained, lost = _count(groups_at, changes, FEW)
    pairs = np.empty((gained, 2), np.int64), np.empty((lost, 2), np.int64)
    _write(groups_at, members, changes, FEW, pairs[0], pairs[1])
    return pairs


@compiled
def _before_and_after(changes: NDArray[np.int8], few: int) -> tuple[int, int]:
    """Who is paired with all after it, before and after: each, given as the size of the group, or the first alone."""
    before = after = 0
    first_before = first_after = -1
    for at in range(len(changes)):
        if changes[at] != COMES:
            before += 1
            first_before = at if first_before < 0 else first_before
        if changes[at] != GOES:
            after += 1
            first_after = at if first_after < 0 else first_after
    every = len(changes)
    return (every if before <= few else first_before), (every if after <= few else first_after)


@compiled
def _asked(one: int, hubs: int, size: int) -> bool:
    """Whether the pair of member `one` and a later one is asked for."""
    return hubs == size or one == hubs


@compiled
def _count(groups_at: NDArray[np.int64], changes: NDArray[np.int8], few: int) -> tuple[int, int]:
    nothing = np.empty((0, 2), np.int64)
    return _write(groups_at, np.empty(0, np.int64), changes, few, nothing, nothing)


@compiled
def _write(
    groups_at: NDArray[np.int64],
    members: NDArray[np.int64],
    changes: NDArray[np.int8],
    few: int,
    gained: NDArray[np.int64],
    lost: NDArray[np.int64],
) -> tuple[int, int]:
    """Write the pairs, or only count them where there are no members; returns how many there are of each."""
    won, gone = 0, 0
    for group in range(len(groups_at) - 1):
        start = groups_at[group]
        own = changes[start : groups_at[group + 1]]
        size = len(own)
        before, after = _before_and_after(own, few)
        for one in range(size):
            asked_before, asked_after = _asked(one, before, size), _asked(one, after, size)
            if not (asked_before or asked_after):
                continue
            for other in range(one + 1, size):
                was = asked_before and own[one] != COMES and own[other] != COMES
                now = asked_after and own[one] != GOES and own[other] != GOES
                if now and not was:
                    if len(members):
                        gained[won, 0], gained[won, 1] = members[start + one], members[start + other]
                    won += 1
                elif was and not now and own[one] == STAYS and own[other] == STAYS:
                    if len(members):
                        lost[gone, 0], lost[gone, 1] = members[start + one], members[start + other]
                    gone += 1
    return won, gone
