"""`python -m tests.benchmarks.lineage SEED...`: takes simulated worlds in and scores what the export says of them."""

from pathlib import Path

import click

from app.store.database import open_database
from tests.benchmarks.lineage.report import tables
from tests.benchmarks.lineage.scores import Scores
from tests.benchmarks.lineage.worlds import KEPT_OUT, taken_in
from tests.benchmarks.linking.reading import kept_or_passing


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
            world = taken_in(seed, articles, folder)
            engine = open_database(world.url)
            scores.add(world.found, world.truths, engine)
            engine.dispose()
    click.echo(tables(scores))


if __name__ == "__main__":
    lineage()
