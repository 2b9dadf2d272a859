"""Aligning pairs of wordings by the million: which share enough to be matched, and how much."""

import numpy as np
from numpy.typing import NDArray

from app.matching.aligner import Scratch, common, enter, held, shared
from app.matching.founding import LEAST_CONTENT, LEAST_CONTENT_QUOTED, LEAST_WORDS
from app.text.compiled import leaf

LEAST_CONTAINED = 0.5  # share of the shorter one's words
_LONG_RUN = 5  # words in a row without which a match is evidence between quotations alone
_SHORT_RUN = 4  # words in a row without which two are a match only if nearly all is shared
_NEARLY = 0.85  # share of the shorter one's words
_WHOLE = 0.9  # the same, from which on it may be pieced together from a far longer text
_DENSE = 0.53  # common share of both where they match: below it is names, a date, an occasion


@leaf
def verify(
    pairs: NDArray[np.uint64],
    tokens: NDArray[np.uint32],
    at: NDArray[np.int64],
    counts: NDArray[np.int64],
    room: Scratch,
    found: NDArray[np.int32],
) -> int:
    """Write, for each pair that matches: fuller, shorter, shared words, 1 if that is evidence between
    quotations alone: they have no five words in a row, too little content, or too much else in between for running
    text.

    `pairs` are as `candidates` makes them, in order; `found` has a row for each. Returns how many match.
    """
    filled, entered = 0, -1
    for index in range(len(pairs)):
        fuller = np.int64(pairs[index] >> np.uint64(32))
        shorter = np.int64(pairs[index] & np.uint64(0xFFFFFFFF))
        left = tokens[at[fuller] : at[fuller] + counts[fuller]]
        right = tokens[at[shorter] : at[shorter] + counts[shorter]]
        if fuller != entered:
            enter(left, room)
            entered = fuller
        least = max(LEAST_WORDS, LEAST_CONTAINED * counts[shorter])
        if held(len(left), right, room) < least:
            continue
        if common(len(left), right, room) < least:
            continue
        count = shared(left, right, room)
        if count < least:
            continue
        telling, run, longest = 0, 0, 0
        for pair in range(count):
            telling += left[room.pairs[pair, 0]] & 1
            follows = (
                pair > 0
                and room.pairs[pair, 0] == room.pairs[pair - 1, 0] + 1
                and room.pairs[pair, 1] == room.pairs[pair - 1, 1] + 1
            )
            run = run + 1 if follows else 1
            longest = max(longest, run)
        if telling < LEAST_CONTENT_QUOTED:
            continue
        if longest < _SHORT_RUN and count < _NEARLY * counts[shorter]:
            continue
        found[filled, 0] = fuller
        found[filled, 1] = shorter
        found[filled, 2] = count
        stretch = room.pairs[count - 1, 0] - room.pairs[0, 0] + 1
        scattered = count < _WHOLE * counts[shorter] and count * count < _DENSE * counts[shorter] * stretch
        found[filled, 3] = longest < _LONG_RUN or telling < LEAST_CONTENT or scattered
        filled += 1
    return filled
