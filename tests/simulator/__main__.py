"""`python -m tests.simulator OUT_DIR`: a world into articles.jsonl, truth.jsonl and outlets.toml."""

from pathlib import Path

import click

from tests.simulator.world import Settings
from tests.simulator.writing import collect_seldom, write


@click.command()
@click.argument("folder", metavar="OUT_DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--seed", default=7, show_default=True, help="The number the world grows from.")
@click.option("--articles", default=10_000, show_default=True, type=click.IntRange(1), help="How many.")
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes to use.")
@click.option(
    "--viral",
    default=0.10,
    show_default=True,
    type=click.FloatRange(0, 1),
    help="The share of articles that print the one quotation everybody prints.",
)
@click.option(
    "--travelled",
    default=0.20,
    show_default=True,
    help="The share of articles that tell a story that is copied.",
)
@click.option(
    "--planted",
    default=0.17,
    show_default=True,
    help="The share that takes in a passage or a quotation that others have, too.",
)
@click.option("--german", default=0.06, show_default=True, help="The share of articles in German.")
@click.option(
    "--scripts", default=0.04, show_default=True, help="In Greek, Russian, Arabic and Chinese together."
)
def simulate(
    folder: Path,
    *,
    seed: int,
    articles: int,
    jobs: int,
    viral: float,
    travelled: float,
    planted: float,
    german: float,
    scripts: float,
) -> None:
    """Grow a world of invented news and write its articles, and the truth about them, into OUT_DIR.

    articles.jsonl is what `whence ingest` reads; truth.jsonl has one line for each of its lines, in the same
    order; outlets.toml is for WHENCE_OUTLETS. The same numbers give the same bytes, however many processes are used.
    """
    collect_seldom()
    settings = Settings(
        seed=seed,
        articles=articles,
        viral=viral,
        travelled=travelled,
        planted=planted,
        german=german,
        scripts=scripts,
    )
    for written in write(settings, folder, jobs):
        click.echo(f"\r{written:,} of {articles:,} articles", nl=False, err=True)
    click.echo(err=True)


if __name__ == "__main__":
    simulate()
