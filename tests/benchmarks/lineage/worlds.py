"""Simulated worlds as they are taken in: the truth, the store, and what it exports."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from tests.benchmarks.commands import measured
from tests.benchmarks.lineage.exported import exported
from tests.benchmarks.lineage.known import Truths, known
from tests.benchmarks.lineage.sighted import Traced, traced
from tests.simulator.values import Record, Truth
from tests.simulator.world import Settings
from tests.simulator.writing import write

KEPT_OUT = range(9001, 9011)  # seeds of worlds on which nothing is fitted
_RECORD, _TRUTH = msgspec.json.Decoder(Record), msgspec.json.Decoder(Truth)


@dataclass(frozen=True, slots=True)
class World:
    """One world; `url` is its store's."""

    truths: Truths
    url: str
    found: Sequence[Traced]


def taken_in(seed: int, articles: int, folder: Path) -> World:
    """The world of this seed, grown and taken in by the commands, or traced anew where `folder` has its store."""
    world = folder / str(seed)
    truths = _grown(Settings(seed=seed, articles=articles, travelled=0.7, planted=0.1, viral=0.02), world)
    store, lines = world / "whence.sqlite", world / "lineages.jsonl"
    os.environ["WHENCE_OUTLETS"] = str(world / "outlets.toml")
    if store.exists():
        measured(store, "rebuild")
    else:
        measured(store, "ingest", str(world / "articles.jsonl"))
    measured(store, "export", "lineages", output=lines)
    return World(truths, f"sqlite:///{store}", list(traced(exported(lines), truths)))


def _grown(settings: Settings, folder: Path) -> Truths:
    articles, truths = folder / "articles.jsonl", folder / "truth.jsonl"
    if not articles.exists():
        for _ in write(settings, folder, 1):
            pass
    with articles.open("rb") as records, truths.open("rb") as told:
        return known(
            (_RECORD.decode(one), _TRUTH.decode(other)) for one, other in zip(records, told, strict=True)
        )
