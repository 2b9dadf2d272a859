"""Fingerprints of wordings: hashes of runs of their words, so chosen that none which counts goes unseen.

Running text is known by runs of five words, of which winnowing (Schleimer, Wilkerson and Aiken 2003) keeps the least of
every four neighbours: two wordings that have eight words in a row in common share a fingerprint. Among neighbours those
with more words of content come first, and among equals the hash decides: "of the" says little about who took words from
whom. Quotations are short and get edited: between them every run of three words counts.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import inlined, leaf

RUNNING_RUN = 5  # words
RUNNING_WINDOW = 4  # neighbouring runs, of which one is kept
QUOTED_RUN = 3
DRAWERS = 256  # by the first eight bits

_LAST = np.uint64(0xFFFFFFFFFFFFFFFF)
_SEED = np.uint64(0x9E3779B97F4A7C15)
_BASE = np.uint64(0xD1342543DE82EF95)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_RING = 8


class Filed(NamedTuple):
    """Fingerprints, one entry each: the drawer (the first eight bits), and the next 32 bits above the number of the
    wording."""

    drawers: NDArray[np.uint8]
    entries: NDArray[np.uint64]


@inlined
def _mixed(token: np.uint32) -> np.uint64:
    value = np.uint64(token) * _SEED
    return value ^ (value >> np.uint64(32))


@inlined
def _finished(rolled: np.uint64, run: int) -> np.uint64:
    value = (rolled ^ np.uint64(run)) * _MIX
    value ^= value >> np.uint64(31)
    value *= _SEED
    return value ^ (value >> np.uint64(32))


@inlined
def _priority(hashed: np.uint64, empty: int) -> np.uint64:
    """Less is kept first: runs with fewer words without content, then the lesser hash."""
    return (np.uint64(min(empty, 7)) << np.uint64(61)) | (hashed >> np.uint64(3))


@leaf
def file_grams(
    tokens: NDArray[np.uint32],
    at: NDArray[np.int64],
    counts: NDArray[np.int64],
    first_number: int,
    run: int,
    window: int,
    ring: NDArray[np.uint64],
    filed: Filed,
) -> int:
    """File wordings under the fingerprints that count; returns how many entries there are.

    Wording `first_number + w` is `tokens[at[w]:at[w] + counts[w]]`; one with fewer words than a run has the one of them
    all. There must be room for an entry a token, and `ring` must be as `new_ring` makes it.
    """
    filled = 0
    for w in range(len(at)):
        first, count = at[w], counts[w]
        runs = max(1, count - run + 1)
        length = min(run, count)
        rolled, power, empty = np.uint64(0), np.uint64(1), 0
        for index in range(length - 1):
            rolled = rolled * _BASE + _mixed(tokens[first + index])
            power *= _BASE
            empty += 1 - (tokens[first + index] & 1)
        least, place, kept = _LAST, -1, -1
        for index in range(runs):
            newest = tokens[first + index + length - 1]
            rolled = rolled * _BASE + _mixed(newest)
            empty += 1 - (newest & 1)
            hashed = _finished(rolled, length)
            priority = _priority(hashed, empty)
            slot = index & (_RING - 1)
            ring[slot] = hashed
            ring[_RING + slot] = priority
            if priority <= least:
                least, place = priority, index
            elif place <= index - window:
                least = _LAST
                for again in range(index - window + 1, index + 1):
                    if ring[_RING + (again & (_RING - 1))] <= least:
                        least, place = ring[_RING + (again & (_RING - 1))], again
            if place != kept and (index >= window - 1 or index == runs - 1):
                kept = place
                chosen = ring[place & (_RING - 1)]
                filed.drawers[filled] = chosen >> np.uint64(56)
                filed.entries[filled] = ((chosen >> np.uint64(24)) << np.uint64(32)) | np.uint64(
                    first_number + w
                )
                filled += 1
            oldest = tokens[first + index]
            rolled -= _mixed(oldest) * power
            empty -= 1 - (oldest & 1)
    return filled


def grams_of(
    tokens: NDArray[np.uint32], at: NDArray[np.int64], counts: NDArray[np.int64], run: int, window: int
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The fingerprints (40 bits each) of some wordings, and whose each is, as an index into `at`; each pair once."""
    room = int(counts.sum())
    filed = Filed(np.empty(room, np.uint8), np.empty(room, np.uint64))
    count = file_grams(tokens, at, counts, 0, run, window, new_ring(), filed)
    entries = filed.entries[:count]
    grams = filed.drawers[:count].astype(np.uint64) << np.uint64(32) | entries >> np.uint64(32)
    owners = (entries & np.uint64(0xFFFFFFFF)).astype(np.int64)
    order = np.lexsort((owners, grams))
    grams, owners = grams[order], owners[order]
    first = np.ones(count, np.bool_)
    first[1:] = (grams[1:] != grams[:-1]) | (owners[1:] != owners[:-1])
    return grams[first], owners[first]


def new_ring() -> NDArray[np.uint64]:
    """Room for what `file_grams` remembers of the last runs."""
    return np.empty(2 * _RING, np.uint64)


@leaf
def count_drawers(drawers: NDArray[np.uint8], sizes: NDArray[np.int64]) -> None:
    """Add to `sizes` how many of these entries are in each drawer."""
    for at in range(len(drawers)):
        sizes[drawers[at]] += 1


@leaf
def put_into_drawers(filed: Filed, places: NDArray[np.int64], entries: NDArray[np.uint64]) -> None:
    """Copy each entry to the place of its drawer, which moves on."""
    for at in range(len(filed.drawers)):
        drawer = filed.drawers[at]
        entries[places[drawer]] = filed.entries[at]
        places[drawer] += 1
