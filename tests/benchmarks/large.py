"""A family of thousands of sightings: how long tracing it takes, and its page (`make bench-large`).

Everybody prints one statement in one of many wordings: words exchanged, the end cut. A fifth credits an agency, and a
fifth tells only the day.
"""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import click
from sqlalchemy import Engine

from app.lineage.trace import trace
from app.pipeline.gather import look_up, passage_facts, workbench
from app.pipeline.processes import collect_seldom
from app.store.database import open_database, reading
from app.store.traced import lineage_rows
from tests.benchmarks.commands import measured
from tests.benchmarks.pages import latency, server

_STATEMENT = (
    "We will mend the old harbour bridge before winter and nobody in this town will pay a toll for crossing it "
    "whatever the council may have said last week about the costs of the work"
)
_EXCHANGED = {
    "old": ("ancient", "aged", "great"),
    "winter": ("spring", "Christmas", "autumn"),
    "nobody": ("no one", "none"),
    "town": ("city", "place"),
    "toll": ("fee", "charge"),
    "week": ("month", "year"),
    "costs": ("price", "expense"),
    "mend": ("repair", "fix"),
    "council": ("board", "mayor"),
    "work": ("job", "repairs"),
}
_WORDS = (
    "ferry",
    "quay",
    "gull",
    "rope",
    "tide",
    "lamp",
    "crane",
    "barrel",
    "sail",
    "anchor",
    "mast",
    "deck",
    "pilot",
)
_LEAST = 14  # words that a cut leaves
_OUTLETS = 700
_REPEATS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """What tracing once took, in seconds of the processor: gathering what is known, tracing, making rows."""

    gathered: float
    traced: float
    rows: float

    @property
    def whole(self) -> float:
        return self.gathered + self.traced + self.rows


@click.command()
@click.argument("sightings", default=5_000, type=click.IntRange(2))
@click.option("--wordings", default=200, show_default=True, type=click.IntRange(1, 1_000))
def large(sightings: int, wordings: int) -> None:
    """Trace one family of so many SIGHTINGS, and open its page."""
    with TemporaryDirectory() as folder:
        articles, store = Path(folder) / "articles.jsonl", Path(folder) / "whence.sqlite"
        articles.write_text("".join(_articles(sightings, wordings)), "utf-8")
        measured(store, "ingest", str(articles))
        engine = open_database(f"sqlite:///{store}")
        lineage = _largest(engine)
        collect_seldom()
        runs = sorted((_timed(engine, lineage) for _ in range(_REPEATS)), key=lambda run: run.whole)
        engine.dispose()
        for name, run in (("least", runs[0]), ("median", runs[_REPEATS // 2]), ("most", runs[-1])):
            click.echo(
                f"{name:<7} gathered {run.gathered:.2f} s, traced {run.traced:.2f} s, "
                f"rows {run.rows:.2f} s: {run.whole:.2f} s"
            )
        with server(store) as client:
            found = latency(partial(client.get, f"/q/{lineage}"))
        click.echo(f"/q/ {found.median:.0f} ms p50, {found.p99:.0f} ms p99, {found.kilobytes:.0f} kB")


def _timed(engine: Engine, lineage: str) -> Traced:
    with reading(engine) as connection:
        bench = workbench(connection)
        passage = bench.shelf.passage(lineage)
        began = time.process_time()
        look_up(bench, [passage])
        facts = passage_facts(bench, passage)
        gathered = time.process_time()
        assert facts is not None
        found = trace(facts)
        traced = time.process_time()
        lineage_rows(found, passage)
        return Traced(gathered=gathered - began, traced=traced - gathered, rows=time.process_time() - traced)


def _largest(engine: Engine) -> str:
    with reading(engine) as connection:
        found = connection.exec_driver_sql("SELECT id FROM lineages ORDER BY articles DESC LIMIT 1")
        return str(found.scalar_one())


def _articles(sightings: int, wordings: int) -> Iterator[str]:
    chance = Random(4)
    printed = _printed(wordings, chance)
    for number in range(sightings):
        commonest = printed[: max(1, wordings // 3)]
        text = printed[number] if number < wordings else chance.choice(chance.choice((commonest, printed)))
        yield json.dumps(_article(number, text, chance)) + "\n"


def _printed(wordings: int, chance: Random) -> list[str]:
    """So many wordings of the statement, the fullest first."""
    made: set[str] = set()
    while len(made) < wordings:
        words = _STATEMENT.split()
        for word in chance.sample(sorted(_EXCHANGED), chance.randint(0, 3)):
            words[words.index(word)] = chance.choice(_EXCHANGED[word])
        end = len(words) if chance.random() < 0.6 else chance.randint(_LEAST, len(words))
        made.add(" ".join(words[:end]))
    return sorted(made, key=lambda text: (-len(text), text))


def _article(number: int, text: str, chance: Random) -> dict[str, str]:
    opening = "(Coast Wire) - " if chance.random() < 0.2 else ""
    quotation = f"“{text},” Ilse Brandvold said on Tuesday."
    paragraphs = (opening + _nonsense(chance), f"{quotation} {_nonsense(chance)}", _nonsense(chance))
    day = f"2026-03-{chance.randint(1, 20):02}"
    clock = f"T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}:00Z"
    return {
        "id": f"large-{number}",
        "url": f"https://paper{number % _OUTLETS}.example/{number}",
        "source": f"Paper {number % _OUTLETS}",
        "published": day + (clock if chance.random() < 0.8 else ""),
        "language": "en",
        "text": "\n\n".join(paragraphs),
    }


def _nonsense(chance: Random) -> str:
    """Two sentences that nobody else prints."""
    sentences = (" ".join(chance.choices(_WORDS, k=chance.randint(9, 16))).capitalize() for _ in range(2))
    return " ".join(f"{sentence}." for sentence in sentences)


if __name__ == "__main__":
    large()
