"""Measures the commands, the store and the pages on a corpus and prints one table."""

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.commands import Run, measured
from tests.benchmarks.corpus import corpus
from tests.benchmarks.hostile import readings
from tests.benchmarks.pages import TIMES, latency, server
from tests.benchmarks.readers import by_readers
from tests.benchmarks.storage import ANSWERS, INDEX, bytes_of, bytes_of_all

Row = tuple[str, str]


def main() -> None:
    """Use the corpus named on the command line, or the shared one."""
    path = corpus()
    articles = sum(1 for line in path.open("rb") if line.strip())
    size = path.stat().st_size / 1e6
    print(f"{path.name}: {articles} articles, {size:.1f} MB; {os.cpu_count()} processors")
    print(f"Commands are timed whole, from start to exit; pages by {TIMES} requests,")
    print("one at a time, and then by eight readers at once.\n")
    with TemporaryDirectory() as folder:
        store = Path(folder, "bench.sqlite")
        for measure in (
            _commands(path, articles, store),
            _storage(articles, store),
            _pages(path, store),
            by_readers(store),
            _hostile(),
        ):
            for name, figure in measure:
                print(f"{name:<42} {figure}", flush=True)


def _commands(path: Path, articles: int, store: Path) -> Iterator[Row]:
    yield "extract", _rate(measured(store, "extract", str(path)), articles)
    yield "extract --jobs 2", _rate(measured(store, "extract", "--jobs", "2", str(path)), articles)
    yield "ingest", _rate(measured(store, "ingest", str(path)), articles)
    yield "ingest again, all unchanged", _rate(measured(store, "ingest", str(path)), articles)
    yield "rebuild", _rate(measured(store, "rebuild"), articles)
    exported = store.with_suffix(".jsonl")
    yield "export lineages", _rate(measured(store, "export", "lineages", output=exported), articles)


def _rate(run: Run, articles: int) -> str:
    return (
        f"{articles / run.seconds:>8.1f} articles/s   {run.seconds:>7.1f} s   {run.megabytes:>5.0f} MB peak"
    )


def _storage(articles: int, store: Path) -> Iterator[Row]:
    for name, size in (
        ("index (runs, wordings, matches)", bytes_of(store, INDEX)),
        ("answers (lineages)", bytes_of(store, ANSWERS)),
        ("store, all of it", bytes_of_all(store)),
    ):
        yield name, f"{size / articles:>8.0f} bytes/article {size / 1e6:>7.1f} MB"


def _hostile() -> Iterator[Row]:
    for language in ("en", "de"):
        for read in readings(language):
            figures = f"{read.half:>8.2f} s at 0.5 MB {read.whole:>8.2f} s at 1 MB"
            yield f"hostile {language} {read.unit!r}", f"{figures}   x {read.whole / read.half:>4.1f}"


def _pages(path: Path, store: Path) -> Iterator[Row]:
    lineages = [json.loads(line) for line in store.with_suffix(".jsonl").open("rb")]
    with path.open("rb") as lines:
        text = json.loads(next(lines))["text"]
    largest = max(lineages, key=lambda lineage: (lineage["counts"]["articles"], lineage["id"]))
    some = random.Random(1).choice(lineages)
    article = some["attestations"][0]["article"]["id"]
    words = " ".join(largest["head"].split()[:4])
    with server(store) as client:
        for name, ask in (
            ("/", lambda: client.get("/")),
            (
                f"/q/ largest, {largest['counts']['articles']} articles",
                lambda: client.get(f"/q/{largest['id']}"),
            ),
            (f"/q/ another, {some['counts']['articles']} articles", lambda: client.get(f"/q/{some['id']}")),
            ("/a/", lambda: client.get(f"/a/{article}")),
            ("/search", lambda: client.get("/search", params={"q": words})),
            (f"/check, {len(text):,} characters", lambda: client.post("/check", data={"text": text})),
        ):
            found = latency(ask)
            yield name, f"{found.median:>8.1f} ms p50   {found.p99:>8.1f} ms p99   {found.kilobytes:>6.0f} kB"


main()
