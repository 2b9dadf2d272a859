"""Aligning pairs of wordings by the million: which share enough to be matched, and how much."""

import numpy as np
from numpy.typing import NDArray

from app.matching.aligner import Scratch, common, enter, held, shared
from app.matching.founding import LEAST_CONTENT, LEAST_CONTENT_QUOTED, LEAST_WORDS
from app.matching.moving import CLAUSE, left_out, moved
from app.text.compiled import leaf

LEAST_CONTAINED = 0.5  # share of the shorter one's words
_LONG_RUN = 5  # words in a row without which a match is evidence between quotations alone
_SHORT_RUN = 4  # words in a row without which two are a match only if nearly all is shared
_NEARLY = 0.85  # share of the shorter one's words
_WHOLE = 0.9  # the same, from which on it may be pieced together from a far longer text
_MOVABLE = 0.8  # the same, in whatever order, from which on clauses may have changed places
_PLENTY = 5  # words with content that say the same though half of the shorter one's are others
_MOST = 0.8  # share of the shorter one's words that do so
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
        count = _shared(left, right, least, room)
        if count < least:
            continue
        telling, longest, stretch = _weighed(left, count, room)
        if telling < LEAST_CONTENT_QUOTED or not _says_the_same(count, telling, right):
            continue
        if longest < _SHORT_RUN and count < _NEARLY * counts[shorter]:
            continue
        found[filled, 0] = fuller
        found[filled, 1] = shorter
        found[filled, 2] = count
        scattered = count < _WHOLE * counts[shorter] and count * count < _DENSE * counts[shorter] * stretch
        found[filled, 3] = longest < _LONG_RUN or telling < LEAST_CONTENT or scattered
        filled += 1
    return filled


@leaf
def _shared(left: NDArray[np.uint32], right: NDArray[np.uint32], least: float, room: Scratch) -> int:
    """How many words the two share, in order or in clauses that have moved; 0 where they are sure to be too few.

    `left` is the entered one. `room.pairs` then has a row for each word, those of moved clauses last.
    """
    anywhere = held(len(left), right, room)
    if anywhere < least:
        return 0
    in_order = LEAST_WORDS if anywhere >= _MOVABLE * len(right) else least
    if common(len(left), right, room) < in_order:
        return 0
    count = shared(left, right, room)
    if count >= LEAST_WORDS and anywhere - count >= CLAUSE and left_out(len(right), count, room) >= CLAUSE:
        count = moved(left, right, count, room)
    return count


@leaf
def _weighed(left: NDArray[np.uint32], count: int, room: Scratch) -> tuple[int, int, int]:
    """Of the shared words: how many have content, the most in a row, and over how many words of `left` they stand."""
    first, last, telling, run, longest = len(left), 0, 0, 0, 0
    for pair in range(count):
        place = room.pairs[pair, 0]
        first, last = min(first, place), max(last, place)
        telling += left[place] & 1
        follows = (
            pair > 0
            and place == room.pairs[pair - 1, 0] + 1
            and room.pairs[pair, 1] == room.pairs[pair - 1, 1] + 1
        )
        run = run + 1 if follows else 1
        longest = max(longest, run)
    return telling, longest, last - first + 1


@leaf
def _says_the_same(count: int, telling: int, shorter: NDArray[np.uint32]) -> bool:
    """Whether what the shorter one has to say is shared, and not just how it is said.

    Of turns of speech that take other words each time ("it was not clear what caused the ...") many words are the same,
    and few of those with content.
    """
    content = 0
    for word in shorter:
        content += word & 1
    enough = telling >= _PLENTY or 3 * telling >= 2 * content or count >= _MOST * len(shorter)
    return enough and 2 * telling >= content
