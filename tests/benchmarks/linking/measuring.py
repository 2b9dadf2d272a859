"""All that is measured of one world, in a process of its own: the memory of one size is not that of another."""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

import numpy as np

from app.pipeline.archive import Families
from tests.benchmarks.linking.ends import Ends, ends
from tests.benchmarks.linking.known import known
from tests.benchmarks.linking.lookups import Lookups, lookups
from tests.benchmarks.linking.purity import Precision, Purity, precision, purity
from tests.benchmarks.linking.reading import Folder
from tests.benchmarks.linking.recall import Share, recall
from tests.benchmarks.linking.stages import Timed, linked


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What was found of a world, held against its truth."""

    recall: dict[str, Share]
    purity: Purity
    precision: Precision
    ends: Ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of one world, or of real articles, of which no truth is known. `families` are those of several articles."""

    name: str
    timed: Timed
    families: int
    lookups: Lookups
    quality: Quality | None


def measured(folder: Folder, jobs: int, *, name: str, known_truth: bool) -> Figures:
    """Link the articles of a folder and hold the outcome against the truth, if that is there."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_measured, folder, jobs, name, known_truth).result()


def _measured(folder: Folder, jobs: int, name: str, known_truth: bool) -> Figures:
    timed, families = linked(folder, jobs)
    return Figures(
        name=name,
        timed=timed,
        families=_of_several(families),
        quality=_quality(folder, families) if known_truth else None,
        lookups=lookups(folder, families),
    )


def _of_several(families: Families) -> int:
    """How many families stand in several articles."""
    heads = families.heads[families.units]
    carried = np.unique(np.column_stack((heads, families.articles)), axis=0)[:, 0]
    return int(np.count_nonzero(np.bincount(carried) > 1))


def _quality(folder: Folder, families: Families) -> Quality:
    truth = known(truth for batch in folder.batches() for truth in folder.truths(batch))
    return Quality(
        recall=recall(families, truth),
        purity=purity(families, truth),
        precision=precision(families, truth),
        ends=ends(folder, families, truth),
    )
