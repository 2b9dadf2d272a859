"""All matches among some wordings: fingerprints, pairs, alignment - stage by stage, each over all of them."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from app.matching.aligner import scratch
from app.matching.candidates import candidates, distinct
from app.matching.founding import LEAST_CONTENT
from app.matching.grams import QUOTED_RUN, RUNNING_RUN, RUNNING_WINDOW
from app.matching.verify import verify
from app.matching.wordings import Wordings

_PORTION = 1 << 20  # pairs aligned by one hand at a time


def all_candidates(wordings: Wordings, jobs: int = 1) -> NDArray[np.uint64]:
    """The pairs worth aligning: by runs of five words among all with content enough for running text, by runs of
    three among quotations."""
    running = np.flatnonzero(wordings.telling() >= LEAST_CONTENT)
    quoted = np.flatnonzero(wordings.quoted)
    return distinct(
        np.concatenate(
            (
                _among(wordings, running, RUNNING_RUN, RUNNING_WINDOW, jobs),
                _among(wordings, quoted, QUOTED_RUN, 1, jobs),
            )
        )
    )


def _among(
    wordings: Wordings, places: NDArray[np.int64], run: int, window: int, jobs: int
) -> NDArray[np.uint64]:
    """The candidates among those at some places in the total order."""
    pairs = candidates(wordings.only(places), run, window, jobs)
    fuller, shorter = places[pairs >> np.uint64(32)], places[pairs & np.uint64(0xFFFFFFFF)]
    packed: NDArray[np.uint64] = fuller.astype(np.uint64) << np.uint64(32) | shorter.astype(np.uint64)
    return packed


def aligned(pairs: NDArray[np.uint64], wordings: Wordings, jobs: int = 1) -> NDArray[np.int32]:
    """Those of the pairs that match, a row each: fuller, shorter, words shared, 1 if it counts between quotations only.

    Wordings are given by their place in the total order; rows are in order of the shorter, then of the fuller.
    """
    portions = [pairs[start : start + _PORTION] for start in range(0, len(pairs), _PORTION)]
    if len(portions) == 1:  # a thread takes longer to start than a few pairs to align
        found = [_aligned(pairs, wordings)]
    else:
        with ThreadPoolExecutor(jobs) as pool:
            found = list(pool.map(lambda portion: _aligned(portion, wordings), portions))
    rows = np.concatenate(found) if found else np.empty((0, 4), np.int32)
    return rows[np.argsort(rows[:, 1], kind="stable")]  # they come by fuller wording


def _aligned(pairs: NDArray[np.uint64], wordings: Wordings) -> NDArray[np.int32]:
    found = np.empty((len(pairs), 4), np.int32)
    room = scratch(int(wordings.counts.max(initial=1)))
    count = verify(pairs, wordings.tokens, wordings.at, wordings.counts, room, found)
    return found[:count].copy()
