"""`whence ingest`: taking articles in."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from app.cli.progress import Progress

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.pipeline.import_articles import Tally
    from app.pipeline.trace import Tracing


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--verbose", is_flag=True, help="Print a line for each article once it is safely kept.")
def ingest(paths: tuple[str, ...], verbose: bool) -> None:
    """Take in articles from files, folders or standard input.

    Reads plain text as saved from a web page (.txt) and JSON Lines (.jsonl, one article a line). A folder is
    read with everything below it; "-" is standard input. What cannot be read is named and passed over;
    articles that are held already are recognised. It can be stopped at any moment and started again.
    """
    from app.cli.opening import open_store
    from app.pipeline.processes import collect_seldom

    collect_seldom()
    tally = take_in(open_store(), paths, verbose=verbose)
    for line in summary(tally):
        click.echo(line)
    if tally.read == len(tally.failed):
        sys.exit(1)


def take_in(engine: "Engine", paths: Iterable[str], *, verbose: bool = False) -> "Tally":
    """Ingest everything under `paths`, telling how far it has come."""
    from app.cli.opening import now
    from app.ingest.readers import read_paths
    from app.pipeline.import_articles import import_articles

    desk = _Desk(verbose=verbose)
    tally = import_articles(engine, read_paths(paths), now(), desk.kept, traced=desk.traced)
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


@dataclass(slots=True, kw_only=True)
class _Desk:
    """Tells what was kept and how far the run has come."""

    verbose: bool
    progress: Progress = field(default_factory=Progress)
    tracing: bool = False

    def kept(self, tally: "Tally") -> None:
        self.progress.tell(f"{tally.read:,} documents read, {len(tally.failed):,} of them failed")
        if self.verbose and tally.kept:
            external_id, article = tally.kept
            click.echo(f"done {external_id} {article}")

    def traced(self, tracing: "Tracing") -> None:
        told = f"All read: {tracing.done:,} of {tracing.done + tracing.waiting:,} families traced"
        self.progress.tell(told, turn=not self.tracing)
        self.tracing = True
