"""The stages of linking over a whole world, each timed, and the memory that all processes held at the most."""

import os
import resource
import sys
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace

from app.matching.cutting import Stretches, Units, cut_stretches
from app.pipeline.archive import Archive, Families
from tests.benchmarks.linking.reading import Batch, Folder

STAGES = ("read and cut", "collapse", "group", "align", "families")
_AHEAD = 3  # batches a process may be ahead of who takes them in
_MEBI = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """What one run took. `seconds` has an entry for each of `STAGES`."""

    articles: int
    tokens: int
    units: int
    wordings: int
    matches: int
    seconds: dict[str, float]
    peak: int  # bytes resident, the most of each process added up

    @property
    def wall(self) -> float:
        return sum(self.seconds.values())


@dataclass(frozen=True, slots=True)
class _Cut:
    units: Units
    process: int
    peak: int


def linked(folder: Folder, jobs: int) -> tuple[Timed, Families]:
    """Link a world: from articles whose quotations are known to families. What is compiled is loaded before."""
    _warm(folder)
    peaks: dict[int, int] = {}
    with ProcessPoolExecutor(jobs, initializer=_warm, initargs=(folder,)) as pool:
        list(pool.map(_wait, range(jobs)))
        started = time.perf_counter()
        archive, articles, tokens = Archive(), 0, 0
        for batch, cut in _all_cut(folder, pool, jobs):
            archive.add(cut.units, articles)
            articles += batch.count
            tokens += len(cut.units.tokens)
            peaks[cut.process] = cut.peak
        read = time.perf_counter() - started
    clock = _Clock({STAGES[0]: read})
    families = archive.link(jobs, clock.done)
    timed = Timed(
        articles=articles,
        tokens=tokens,
        units=len(families.units),
        wordings=len(families.wordings),
        matches=len(families.matches),
        seconds=clock.seconds,
        peak=_peak() + sum(peaks.values()),
    )
    return timed, families


def linked_alone(texts: list[Stretches]) -> tuple[float, Families]:
    """Link a few articles that are in memory, in this process alone; seconds, and their families."""
    started = time.perf_counter()
    archive = Archive()
    archive.add(cut_stretches(texts), 0)
    families = archive.link()
    return time.perf_counter() - started, families


class _Clock:
    """Hears which stage is done, and notes how long it took."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds
        self._last = time.perf_counter()

    def done(self, stage: str) -> None:
        now = time.perf_counter()
        self.seconds[stage] = now - self._last
        self._last = now


def _all_cut(folder: Folder, pool: ProcessPoolExecutor, jobs: int) -> Iterator[tuple[Batch, _Cut]]:
    under_way: deque[tuple[Batch, Future[_Cut]]] = deque()
    for batch in folder.batches():
        under_way.append((batch, pool.submit(_cut, folder, batch)))
        if len(under_way) > jobs * _AHEAD:
            done, future = under_way.popleft()
            yield done, future.result()
    while under_way:
        done, future = under_way.popleft()
        yield done, future.result()


def _cut(folder: Folder, batch: Batch) -> _Cut:
    units = cut_stretches(folder.stretches(batch))
    return _Cut(replace(units, letters=b""), os.getpid(), _peak())


def _warm(folder: Folder) -> None:
    linked_alone(folder.stretches(next(folder.batches(50))))


def _wait(_: int) -> None:
    """Keep one process busy for a moment, so that the others start, too."""
    time.sleep(0.2)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _MEBI
