"""Eight readers at once on one process: how long each waits for each kind of page (`make bench-readers STORE=file`).

Each opens pages of one kind one after another, drawn at random: lineages as often as they are carried and any of them
alike, articles, searches for words of them, checks of them. A page that somebody had opened before comes from the
server's memory: it is said how many had to be made, and how long readers waited for these. Without a store it reads
the real articles.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from http.client import HTTPConnection
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
_BEFORE = 5  # before these, which are not counted: a server that has answered nobody yet is another matter
_OPENING = 3  # seconds in which a server opens what its first page leads to
_DRAWN = 400  # lineages to choose from
_UNHEARD = "“Nobody has ever said these very words of any of the articles that are kept in here”"


@click.command()
@click.option(
    "--store", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Read this store."
)
def readers(store: Path | None) -> None:
    """Print p50 and p99 of each kind of page for eight readers at once."""
    with _given_or_made(store) as held:
        for name, figure in by_readers(held):
            click.echo(f"{name:<38} {figure}")


def by_readers(store: Path) -> Iterator[tuple[str, str]]:
    """Of each kind of page how long eight readers at once wait for it, as two columns of a table."""
    pages = _addresses(store)
    with server(store) as client:
        began = time.perf_counter()
        client.get("/check", params={"q": _UNHEARD}).raise_for_status()
        yield "the first check after a start", f"{time.perf_counter() - began:>8.1f} s"
        time.sleep(_OPENING)
        for kind, addresses in pages.items():
            opened = _read(client.base_url.netloc.decode(), addresses)
            yield f"{kind}, {READERS} readers", _told([wait for wait, _ in opened])
            made = [wait for wait, remembered in opened if not remembered]
            yield f"  {len(made)} of {len(opened)} not from memory", _told(made)


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
    every = sorted({lineage for lineage, _, _ in rows})
    return {
        "lineage": [f"/q/{lineage}" for lineage, _, _ in drawn],
        "any lineage": [f"/q/{lineage}" for lineage in chance.choices(every, k=_DRAWN)],
        "article": [f"/a/{article}" for _, _, article in drawn],
        "search": [str(httpx.URL("/search", params={"q": _some(said, chance)})) for said in words],
        "check": [str(httpx.URL("/check", params={"q": " ".join(said[:40])})) for said in words],
    }


def _some(words: Sequence[str], chance: Random) -> str:
    """Two or three words in a row."""
    start = chance.randrange(max(1, len(words) - 2))
    return " ".join(words[start : start + chance.choice((2, 3))])


def _told(waits: Sequence[float]) -> str:
    ordered = sorted(waits)
    low, high = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    return f"{low:>8.1f} ms p50   {high:>8.1f} ms p99"


def _read(site: str, addresses: Sequence[str]) -> list[tuple[float, bool]]:
    """How many milliseconds each page took, and whether it was remembered."""
    with ThreadPoolExecutor(READERS) as pool:
        opened = pool.map(lambda number: _one_reader(site, addresses, number), range(READERS))
        return [one for each in opened for one in each]


def _one_reader(site: str, addresses: Sequence[str], number: int) -> list[tuple[float, bool]]:
    chance = Random(number)
    with closing(HTTPConnection(site, timeout=60)) as connection:
        opened = [_open(connection, address) for address in chance.choices(addresses, k=_BEFORE + _ASKED)]
    return opened[_BEFORE:]


def _open(connection: HTTPConnection, address: str) -> tuple[float, bool]:
    """As a browser asks, without what takes longer in eight threads of one process than the page in the server."""
    started = time.perf_counter()
    connection.request("GET", address, headers={"accept": "text/html", "accept-encoding": "gzip"})
    answer = connection.getresponse()
    answer.read()
    waited = (time.perf_counter() - started) * 1000
    if answer.status != 200:
        raise RuntimeError(
            f"{address} was answered with {answer.status}: this store is not fit to be read from"
        )
    return waited, "cache-status" in answer.headers


if __name__ == "__main__":
    readers()
