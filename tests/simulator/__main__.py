"""`python -m tests.simulator OUT_DIR`: a world into articles.jsonl, truth.jsonl and outlets.toml."""

from collections.abc import Callable
from pathlib import Path

import click

from tests.simulator.world import Settings
from tests.simulator.writing import collect_seldom, write

_USUAL = Settings()


def _share(name: str, of: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """An option for the share of articles `of` a kind."""
    usual: float = getattr(_USUAL, name)
    between = click.FloatRange(0, 1)
    return click.option(f"--{name}", default=usual, show_default=True, type=between, help=f"The share {of}.")


@click.command()
@click.argument("folder", metavar="OUT_DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--seed", default=_USUAL.seed, show_default=True, help="The number the world grows from.")
@click.option(
    "--articles", default=_USUAL.articles, show_default=True, type=click.IntRange(1), help="How many."
)
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes to use.")
@_share("viral", "of articles that print the one quotation everybody prints")
@_share("travelled", "that tells a story that is copied")
@_share("planted", "that takes in a passage or a quotation that others have, too")
@_share("german", "in German")
@_share("scripts", "in Greek, Russian, Arabic and Chinese together")
def simulate(folder: Path, *, seed: int, articles: int, jobs: int, **shares: float) -> None:
    """Grow a world of invented news and write its articles, and the truth about them, into OUT_DIR.

    articles.jsonl is what `whence ingest` reads; truth.jsonl has one line for each of its lines, in the same
    order; outlets.toml is for WHENCE_OUTLETS. The same numbers give the same bytes, however many processes are used.
    """
    collect_seldom()
    settings = Settings(
        seed=seed,
        articles=articles,
        viral=shares["viral"],
        travelled=shares["travelled"],
        planted=shares["planted"],
        german=shares["german"],
        scripts=shares["scripts"],
    )
    for written in write(settings, folder, jobs):
        click.echo(f"\r{written:,} of {articles:,} articles", nl=False, err=True)
    click.echo(err=True)


if __name__ == "__main__":
    simulate()
