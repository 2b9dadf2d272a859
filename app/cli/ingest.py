"""`whence ingest`: taking articles in."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from app.cli.progress import Progress

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.domain.article import RawArticle
    from app.ingest.failure import Failure
    from app.pipeline.import_articles import Tally


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
    tally = import_articles(engine, desk.passed(read_paths(paths)), now(), desk.kept)
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
    """Remembers the document that is in hand: it is what was kept when the next report comes."""

    verbose: bool
    progress: Progress = field(default_factory=Progress)
    in_hand: "RawArticle | Failure | None" = None

    def passed(self, documents: "Iterable[RawArticle | Failure]") -> "Iterator[RawArticle | Failure]":
        for self.in_hand in documents:
            yield self.in_hand
        self.progress.tell("All read: tracing lineages", turn=True)

    def kept(self, tally: "Tally") -> None:
        from app.domain.article import RawArticle
        from app.ingest.canonical import canonical
        from app.pipeline.outlets import known_outlets

        self.progress.tell(f"{tally.read:,} documents read, {len(tally.failed):,} of them failed")
        if self.verbose and isinstance(self.in_hand, RawArticle):
            article = canonical(self.in_hand, known_outlets())
            click.echo(f"done {article.external_id} {article.id}")
