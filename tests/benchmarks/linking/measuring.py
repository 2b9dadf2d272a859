"""All that is measured of one world, in a process of its own: the memory of one size is not that of another."""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from tests.benchmarks.linking.ends import Ends, ends
from tests.benchmarks.linking.known import known
from tests.benchmarks.linking.lookups import Lookups, lookups
from tests.benchmarks.linking.purity import Precision, Purity, precision, purity
from tests.benchmarks.linking.reading import Folder
from tests.benchmarks.linking.recall import Share, recall
from tests.benchmarks.linking.stages import Timed, linked


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of one world."""

    timed: Timed
    recall: dict[str, Share]
    purity: Purity
    precision: Precision
    ends: Ends
    lookups: Lookups


def measured(folder: Folder, jobs: int) -> Figures:
    """Link a world and hold the outcome against the truth."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_measured, folder, jobs).result()


def _measured(folder: Folder, jobs: int) -> Figures:
    timed, families = linked(folder, jobs)
    truth = known(truth for batch in folder.batches() for truth in folder.truths(batch))
    return Figures(
        timed=timed,
        recall=recall(families, truth),
        purity=purity(families, truth),
        precision=precision(families, truth),
        ends=ends(folder, families, truth),
        lookups=lookups(folder, families),
    )
