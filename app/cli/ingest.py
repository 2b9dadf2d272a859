"""`whence ingest`: taking articles in."""

import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from app.cli.progress import Progress, time_left

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.pipeline.import_articles import Tally
    from app.pipeline.settle import Linking
    from app.pipeline.trace import Tracing

_LEAST_MEMORY = 64 << 20


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--verbose", is_flag=True, help="Print a line for each article once it is safely kept.")
@click.option(
    "--memory",
    default="2G",
    show_default=True,
    callback=lambda _context, _option, given: _bytes(given),
    help="About how much documents under way and linking may take, beside what each process takes anyway, as 512M"
    " or 4G: more makes large archives faster.",
)
def ingest(paths: tuple[str, ...], verbose: bool, memory: int) -> None:
    """Take in articles from files, folders or standard input.

    Reads plain text as saved from a web page (.txt) and JSON Lines (.jsonl, one article a line). A folder is
    read with everything below it; "-" is standard input. What cannot be read is named and passed over;
    articles that are held already are recognised. It can be stopped at any moment and started again.
    """
    from app.cli.opening import open_store
    from app.pipeline.processes import collect_seldom

    collect_seldom()
    tally = take_in(open_store(), paths, verbose=verbose, memory=memory)
    for line in summary(tally):
        click.echo(line)
    if tally.read == len(tally.failed):
        sys.exit(1)


def take_in(
    engine: "Engine", paths: Sequence[str], *, verbose: bool = False, memory: int = 2 << 30
) -> "Tally":
    """Ingest everything under `paths` in so many bytes of memory, telling how far it has come."""
    from app.cli.opening import now
    from app.ingest.readers import Meter, bytes_under, read_paths
    from app.pipeline.import_articles import import_articles
    from app.pipeline.pace import pace_within
    from app.store.database import hold_within

    meter = Meter()
    desk = _Desk(verbose=verbose, read=lambda: meter.read, total=bytes_under(paths))
    hold_within(engine, memory // 2)
    tally = import_articles(
        *(engine, read_paths(paths, meter=meter), now(), desk.kept),
        finishing=desk.finishing,
        pace=pace_within(memory),
    )
    desk.progress.done()
    return tally


def summary(tally: "Tally") -> Iterator[str]:
    """What became of a run: a line for each outcome, and one for each document that could not be read."""
    from app.pipeline.import_articles import Outcome

    yield f"read       {tally.read:>9,}"
    for outcome in Outcome:
        yield f"{outcome:<10} {tally.outcomes[outcome]:>9,}"
    yield f"failed     {len(tally.failed):>9,}"
    for failure in tally.failed:
        yield f"  {failure.origin}: {failure.problem}"


def _bytes(given: str) -> int:
    found = re.fullmatch(r"(\d+)([MG])B?", given.strip().upper())
    size = int(found[1]) << (20 if found[2] == "M" else 30) if found else 0
    if size < _LEAST_MEMORY:
        raise click.BadParameter("give it as 512M or 4G; less than 64M is not enough")
    return size


@dataclass(slots=True, kw_only=True)
class _Desk:
    """Tells what was kept and how far the run has come. `read` of the `total` bytes of all files have been read."""

    verbose: bool
    read: Callable[[], int]
    total: int | None
    progress: Progress = field(default_factory=Progress)
    began: float = field(default_factory=time.monotonic)
    linking: bool = False
    tracing: bool = False

    def kept(self, tally: "Tally") -> None:
        told = f"{tally.read:,} documents read, {len(tally.failed):,} of them failed"
        if self.total:
            told += f"; {self._left(self.read() / self.total)} left until all are"
        self.progress.tell(told)
        if self.verbose and tally.kept:
            external_id, article = tally.kept
            click.echo(f"done {external_id} {article}")

    def finishing(self, far: "Linking | Tracing") -> None:
        from app.pipeline.settle import Linking

        if isinstance(far, Linking):
            self._linked(far)
        else:
            self._traced(far)

    def _linked(self, linking: "Linking") -> None:
        if not self.linking:
            self.began, self.linking = time.monotonic(), True
        told = f"All read. Linking: {linking.doing}"
        if linking.share:
            told += f"; {self._left(linking.share)} left"
        self.progress.tell(told, turn=True)

    def _traced(self, tracing: "Tracing") -> None:
        if not self.tracing:
            self.began = time.monotonic() - tracing.seconds
        whole = tracing.done + tracing.waiting
        told = f"All read: {tracing.done:,} of {whole:,} families traced"
        if tracing.waiting:
            told += f"; {self._left(tracing.done / whole)} left"
        self.progress.tell(told, turn=not self.tracing)
        self.tracing = True

    def _left(self, share: float) -> str:
        return time_left(time.monotonic() - self.began, share)
