"""All matches among some wordings: fingerprints, pairs, alignment - stage by stage, each over all of them."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from app.matching.aligner import scratch
from app.matching.candidates import candidates, distinct
from app.matching.grams import QUOTED_RUN, RUNNING_RUN, RUNNING_WINDOW
from app.matching.verify import verify
from app.matching.wordings import Wordings

_PORTION = 1 << 20  # pairs aligned by one hand at a time


def matches(wordings: Wordings, jobs: int = 1) -> NDArray[np.int32]:
    """Every match, a row each: fuller, shorter, words shared, 1 if it counts between quotations only.

    Wordings are given by their place in the total order; rows are in order of the shorter, then of the fuller.
    """
    return aligned(all_candidates(wordings, jobs), wordings, jobs)


def all_candidates(wordings: Wordings, jobs: int = 1) -> NDArray[np.uint64]:
    """The pairs worth aligning: among all by runs of five words, among quotations by runs of three as well."""
    running = candidates(wordings, RUNNING_RUN, RUNNING_WINDOW, jobs)
    places = np.flatnonzero(wordings.quoted)
    quotations = Wordings(
        tokens=wordings.tokens,
        at=wordings.at[places],
        counts=wordings.counts[places],
        keys=wordings.keys[places],
        quoted=wordings.quoted[places],
    )
    quoted = candidates(quotations, QUOTED_RUN, 1, jobs)
    fuller, shorter = places[quoted >> np.uint64(32)], places[quoted & np.uint64(0xFFFFFFFF)]
    among = fuller.astype(np.uint64) << np.uint64(32) | shorter.astype(np.uint64)
    return distinct(np.concatenate((running, among)))


def aligned(pairs: NDArray[np.uint64], wordings: Wordings, jobs: int = 1) -> NDArray[np.int32]:
    """Those of the pairs that match, as `matches` gives them."""
    portions = [pairs[start : start + _PORTION] for start in range(0, len(pairs), _PORTION)]
    with ThreadPoolExecutor(jobs) as pool:
        found = list(pool.map(lambda portion: _aligned(portion, wordings), portions))
    rows = np.concatenate(found) if found else np.empty((0, 4), np.int32)
    return rows[np.argsort(rows[:, 1], kind="stable")]  # they come by fuller wording


def _aligned(pairs: NDArray[np.uint64], wordings: Wordings) -> NDArray[np.int32]:
    found = np.empty((len(pairs), 4), np.int32)
    room = scratch(int(wordings.counts.max(initial=1)))
    count = verify(pairs, wordings.tokens, wordings.at, wordings.counts, room, found)
    return found[:count].copy()
