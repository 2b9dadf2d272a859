"""Whether what is held depends on the order in which it came: `python -m tests.benchmarks.order ARTICLES`.

A simulated world is taken in as it is given, backwards and shuffled. Into the last two a tenth of the articles comes
under other names as well and is withdrawn again, half of them before most of the articles are there: so their words
come, go with their last article, and come again. Some articles are taken in one by one, as a server does. All exports
must be the same, byte for byte.
"""

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from random import Random
from shutil import rmtree

import click
import msgspec

from app.pipeline.import_articles import import_article
from app.store.database import open_database
from tests.benchmarks.commands import measured
from tests.benchmarks.linking.reading import grown, kept_or_passing
from tests.journeys.holdings import NOW, read_articles

SINGLY = 50  # articles that are taken in one by one
_GUESTS = 10  # one article of so many comes under another name as well

Lines = Sequence[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one order led to."""

    name: str
    seconds: float
    exported: Path

    @property
    def digest(self) -> str:
        return sha256(self.exported.read_bytes()).hexdigest()


@click.command()
@click.argument("articles", default=10_000, type=click.IntRange(100))
@click.option("--jobs", default=2, show_default=True, type=click.IntRange(1, 64), help="Processors to use.")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Grow the world here, or use the one that is there, and leave stores and exports here.",
)
def order(articles: int, *, jobs: int, keep: Path | None) -> None:
    """Take a simulated world of so many ARTICLES in in three orders; exit with 1 where the exports differ."""
    with kept_or_passing(keep) as worlds:
        world = grown(articles, worlds, jobs).path
        folder = _emptied(world / "orders")
        os.environ["WHENCE_OUTLETS"] = str(world / "outlets.toml")
        given = (world / "articles.jsonl").read_bytes().splitlines(keepends=True)
        first = _given(given, folder / "given.sqlite")
        _tell(first)
        for name, lines in (("backwards", given[::-1]), ("shuffled", _shuffled(given))):
            other = _with_guests(name, lines, folder / f"{name}.sqlite")
            _tell(other)
            if other.digest != first.digest:
                click.echo(_difference(first, other))
                sys.exit(1)
        click.echo("The exports are the same, byte for byte.")


def _given(lines: Lines, store: Path) -> Outcome:
    started = time.perf_counter()
    measured(store, "ingest", "-", given=lines)
    return _exported("as given", store, started)


def _with_guests(name: str, lines: Lines, store: Path) -> Outcome:
    """Guests, half of the articles, more guests; the guests go; some articles one by one, then the rest."""
    guests = [_renamed(line) for line in Random(name).sample(lines, len(lines) // _GUESTS)]
    half, early = len(lines) // 2, len(guests) // 2
    started = time.perf_counter()
    for coming in (guests[:early], lines[:half], guests[early:]):
        measured(store, "ingest", "-", given=coming)
    measured(store, "correct", "-", given=map(_withdrawn, guests))
    _take_in_singly(store, lines[half : half + SINGLY])
    measured(store, "ingest", "-", given=lines[half + SINGLY :])
    return _exported(name, store, started)


def _take_in_singly(store: Path, lines: Lines) -> None:
    path = store.with_suffix(".jsonl")
    path.write_bytes(b"".join(lines))
    engine = open_database(f"sqlite:///{store}")
    for article in read_articles(path):
        import_article(engine, article, NOW)
    engine.dispose()


def _exported(name: str, store: Path, started: float) -> Outcome:
    path = store.with_suffix(".lineages")
    measured(store, "export", "lineages", output=path)
    return Outcome(name=name, seconds=time.perf_counter() - started, exported=path)


def _tell(outcome: Outcome) -> None:
    lineages = outcome.exported.read_bytes().count(b"\n")
    click.echo(f"{outcome.name:<10} {outcome.seconds:>7.0f} s {lineages:>8,} lineages  {outcome.digest}")


def _difference(one: Outcome, other: Outcome) -> str:
    """The first lineage that is not the same in both, as a sentence."""
    with one.exported.open("rb") as ours, other.exported.open("rb") as theirs:
        for number, (own, its) in enumerate(zip_longest(ours, theirs, fillvalue=b""), start=1):
            if own != its:
                return f"Line {number} differs: {one.name}, {_id(own)}; {other.name}, {_id(its)}."
    return "The exports do not differ."


def _id(line: bytes) -> str:
    return f"lineage {msgspec.json.decode(line)['id']}" if line else "no lineage"


def _renamed(line: bytes) -> bytes:
    """The same words as another article."""
    article = msgspec.json.decode(line)
    return msgspec.json.encode(article | {"id": f"guest of {article['id']}"} | _elsewhere(article)) + b"\n"


def _elsewhere(article: dict[str, str]) -> dict[str, str]:
    return {"url": f"https://guest.example/{article['id']}"} if "url" in article else {}


def _withdrawn(guest: bytes) -> bytes:
    article = msgspec.json.decode(guest)
    made = {"kind": "withdraw", "subject": article["id"], "reason": "It was given by mistake."}
    return msgspec.json.encode(made) + b"\n"


def _shuffled(lines: Lines) -> Lines:
    return Random(1).sample(lines, len(lines))


def _emptied(folder: Path) -> Path:
    rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


if __name__ == "__main__":
    order()
