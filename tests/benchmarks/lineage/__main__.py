"""`python -m tests.benchmarks.lineage SEED...`: takes simulated worlds in and scores what the export says of them."""

import os
from pathlib import Path

import click
import msgspec

from app.store.database import open_database
from tests.benchmarks.commands import measured
from tests.benchmarks.lineage.exported import exported
from tests.benchmarks.lineage.known import Truths, known
from tests.benchmarks.lineage.report import tables
from tests.benchmarks.lineage.scores import Scores
from tests.benchmarks.lineage.sighted import traced
from tests.benchmarks.linking.reading import kept_or_passing
from tests.simulator.values import Record, Truth
from tests.simulator.world import Settings
from tests.simulator.writing import write

KEPT_OUT = range(9001, 9011)  # seeds of worlds on which nothing is fitted
_RECORD, _TRUTH = msgspec.json.Decoder(Record), msgspec.json.Decoder(Truth)


@click.command()
@click.argument("seeds", nargs=-1, type=int)
@click.option(
    "--articles", default=500, show_default=True, type=click.IntRange(50), help="Articles of each world."
)
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Leave worlds, stores and exports here; use the worlds that are there.",
)
def lineage(seeds: tuple[int, ...], *, articles: int, keep: Path | None) -> None:
    """Score lineages in worlds grown from these SEEDS, ten that are kept out of fitting unless named."""
    scores = Scores()
    with kept_or_passing(keep) as folder:
        for seed in seeds or KEPT_OUT:
            world = folder / str(seed)
            truths = _grown(
                Settings(seed=seed, articles=articles, travelled=0.7, planted=0.1, viral=0.02), world
            )
            store, lines = world / "whence.sqlite", world / "lineages.jsonl"
            os.environ["WHENCE_OUTLETS"] = str(world / "outlets.toml")
            if store.exists():
                measured(store, "rebuild")
            else:
                measured(store, "ingest", str(world / "articles.jsonl"))
            measured(store, "export", "lineages", output=lines)
            engine = open_database(f"sqlite:///{store}")
            scores.add(list(traced(exported(lines), truths)), truths, engine)
            engine.dispose()
    click.echo(tables(scores))


def _grown(settings: Settings, folder: Path) -> Truths:
    articles, truths = folder / "articles.jsonl", folder / "truth.jsonl"
    if not articles.exists():
        for _ in write(settings, folder, 1):
            pass
    with articles.open("rb") as records, truths.open("rb") as told:
        return known(
            (_RECORD.decode(one), _TRUTH.decode(other)) for one, other in zip(records, told, strict=True)
        )


if __name__ == "__main__":
    lineage()
