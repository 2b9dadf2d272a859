"""`whence ingest` of simulated worlds, and one article more: `python -m tests.benchmarks.ingest SIZE...`.

Two hundred articles of each world are kept back. The others go in by one command, from start to exit; then those kept
back come one by one, as to a server, and each is timed until it is committed.
"""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory

import click
import numpy as np

from app.domain.article import RawArticle
from app.ingest.readers import read_paths
from app.pipeline.import_articles import commit_article
from app.pipeline.trace import trace_small
from app.store.database import open_database
from tests.benchmarks.commands import WHENCE, environment
from tests.benchmarks.linking.reading import grown, kept_or_passing
from tests.conftest import REPOSITORY
from tests.journeys.holdings import NOW

_SINGLY = 200
_WARM = 20  # of them, which are not counted
_EVERY = 0.5  # seconds between two looks at the processes


@dataclass(slots=True)
class Watched:
    """A process and all that it has started: megabytes held at each look, and seconds of the processor."""

    megabytes: list[float] = field(default_factory=list)
    processor: dict[int, float] = field(default_factory=dict)

    def look(self, root: int) -> None:
        alive = list(_descended(root))
        self.megabytes.append(sum(map(_megabytes, alive)))
        for process in alive:
            self.processor[process] = max(self.processor.get(process, 0), _processor_seconds(process))

    @property
    def by_quarters(self) -> list[float]:
        """The most that was held in each quarter of the time."""
        return [float(part.max(initial=0)) for part in np.array_split(np.array(self.megabytes), 4)]


@click.command()
@click.argument("sizes", nargs=-1, type=click.IntRange(1_000))
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Grow the worlds here, or use those that are there.",
)
def ingest(sizes: tuple[int, ...], keep: Path | None) -> None:
    """Take in simulated worlds of so many articles (10000 if none is given). Needs Linux's /proc."""
    with kept_or_passing(keep) as worlds, TemporaryDirectory() as folder:
        for size in sizes or (10_000,):
            world = grown(size, worlds, os.cpu_count() or 1)
            os.environ["WHENCE_OUTLETS"] = str(world.path / "outlets.toml")
            _measure(world.path / "articles.jsonl", size, Path(folder, str(size)))


def _measure(articles: Path, size: int, folder: Path) -> None:
    folder.mkdir()
    store, most, rest = folder / "whence.sqlite", folder / "most.jsonl", folder / "rest.jsonl"
    kept = _split(articles, size, most, rest)
    seconds, watched = _run(store, most)
    quarters = ", ".join(f"{megabytes:,.0f}" for megabytes in watched.by_quarters)
    print(f"{kept:,} articles: {seconds:.1f} s, {kept / seconds:.0f} articles/s")
    print(f"  {1000 * sum(watched.processor.values()) / kept:.2f} ms of the processors an article")
    print(f"  most held by all processes in each quarter of the time: {quarters} MB")
    for name, times in _singly(store, [one for one in read_paths([rest]) if isinstance(one, RawArticle)]):
        p50, p99 = np.percentile(1000 * np.array(times), (50, 99))
        print(f"  one article more, {name}: {p50:.1f} ms p50, {p99:.1f} ms p99", flush=True)


def _split(articles: Path, size: int, most: Path, rest: Path) -> int:
    """Keep some lines back, from all over the file; returns how many others there are."""
    every, kept = max(2, size // _SINGLY), 0
    with articles.open("rb") as lines, most.open("wb") as first, rest.open("wb") as second:
        for number, line in enumerate(lines):
            back = number % every == every // 2
            (second if back else first).write(line)
            kept += not back
    return kept


def _run(store: Path, articles: Path) -> tuple[float, Watched]:
    """Take articles in; returns the seconds from start to exit, and what was seen meanwhile."""
    watched, started = Watched(), time.perf_counter()
    command = [*WHENCE, "ingest", str(articles)]
    with Popen(command, cwd=REPOSITORY, env=environment(store), stdout=DEVNULL) as process:
        while process.poll() is None:
            watched.look(process.pid)
            time.sleep(_EVERY)
    if process.returncode:
        raise click.ClickException(f"whence ingest ended with {process.returncode}")
    return time.perf_counter() - started, watched


def _singly(store: Path, articles: list[RawArticle]) -> Iterator[tuple[str, list[float]]]:
    engine = open_database(f"sqlite:///{store}")
    committed, processor, traced = [], [], []
    for article in articles:
        began, used = time.perf_counter(), time.thread_time()
        commit_article(engine, article, NOW)
        done = time.perf_counter()
        processor.append(time.thread_time() - used)
        trace_small(engine)
        committed.append(done - began)
        traced.append(time.perf_counter() - done)
    engine.dispose()
    yield "committed", committed[_WARM:]
    yield "committed, time of the processor", processor[_WARM:]
    yield "traced after that as far as it is at once", traced[_WARM:]


def _descended(root: int) -> Iterator[int]:
    """The process and all that it has started, and these in turn."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        fields = _stat(stat)
        if fields:
            children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    waiting = [root]
    while waiting:
        process = waiting.pop()
        yield process
        waiting += children.get(process, [])


def _stat(path: Path) -> list[str]:
    """What follows the name of the process; nothing where it has ended."""
    try:
        return path.read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _processor_seconds(process: int) -> float:
    fields = _stat(Path(f"/proc/{process}/stat"))
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0


def _megabytes(process: int) -> float:
    """What the process holds, its part of what several share."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    ingest()
