"""Eight readers at once on one process: how long each waits for each kind of page (`make bench-readers STORE=file`).

Each opens pages of one kind one after another, drawn at random: lineages as often as they are carried, their articles,
searches for their words, checks of their words. Without a store of its own it reads the real articles given.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import click
import httpx
import msgspec

from tests.benchmarks.commands import measured
from tests.benchmarks.corpus import corpus
from tests.benchmarks.pages import server

READERS = 8
_ASKED = 60  # pages of each kind by each reader
_DRAWN = 400  # lineages to choose from


@click.command()
@click.option(
    "--store", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Read this store."
)
def readers(store: Path | None) -> None:
    """Print p50 and p99 of each kind of page for eight readers at once."""
    with _given_or_made(store) as held:
        pages = _addresses(held)
        with server(held) as client:
            for kind, addresses in pages.items():
                waits = _read(str(client.base_url), addresses)
                low, high = waits[len(waits) // 2], waits[len(waits) * 99 // 100]
                click.echo(f"{kind:<10} {low:>7.1f} ms p50 {high:>7.1f} ms p99   {len(waits)} pages")


@contextmanager
def _given_or_made(store: Path | None) -> Iterator[Path]:
    if store:
        yield store.resolve()
        return
    with TemporaryDirectory() as folder:
        made = Path(folder, "readers.sqlite")
        measured(made, "ingest", str(corpus()))
        yield made


def _addresses(store: Path) -> dict[str, list[str]]:
    """By kind, what readers may open."""
    chance = Random(1)
    with sqlite3.connect(store) as held:
        rows = held.execute(
            "SELECT lineages.id, card, article FROM lineages JOIN attestations ON lineage = lineages.id "
            "WHERE standing = 'traced' AND articles > 1 ORDER BY lineages.id, article"
        ).fetchall()
    drawn = chance.choices(rows, k=_DRAWN)
    words = [msgspec.json.decode(card)["displayed"].split() for _, card, _ in drawn]
    return {
        "lineage": [f"/q/{lineage}" for lineage, _, _ in drawn],
        "article": [f"/a/{article}" for _, _, article in drawn],
        "search": [str(httpx.URL("/search", params={"q": _some(said, chance)})) for said in words],
        "check": [str(httpx.URL("/check", params={"q": " ".join(said[:40])})) for said in words],
    }


def _some(words: Sequence[str], chance: Random) -> str:
    """Two or three words in a row."""
    start = chance.randrange(max(1, len(words) - 2))
    return " ".join(words[start : start + chance.choice((2, 3))])


def _read(site: str, addresses: Sequence[str]) -> list[float]:
    """How long each page took, in milliseconds, shortest first."""
    with ThreadPoolExecutor(READERS) as pool:
        waits = pool.map(lambda number: _one_reader(site, addresses, number), range(READERS))
        return sorted(wait for each in waits for wait in each)


def _one_reader(site: str, addresses: Sequence[str], number: int) -> list[float]:
    chance = Random(number)
    waits = []
    with httpx.Client(base_url=site, timeout=60, trust_env=False) as client:
        client.get(addresses[number % len(addresses)]).raise_for_status()
        for address in chance.choices(addresses, k=_ASKED):
            started = time.perf_counter()
            client.get(address).raise_for_status()
            waits.append((time.perf_counter() - started) * 1000)
    return waits


if __name__ == "__main__":
    readers()
