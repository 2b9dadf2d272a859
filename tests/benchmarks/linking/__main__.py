"""`python -m tests.benchmarks.linking`: links worlds of several sizes, grown here, and real articles; prints tables."""

from pathlib import Path

import click

from tests.benchmarks.corpus import shared_corpus
from tests.benchmarks.linking.extracted import extracted
from tests.benchmarks.linking.measuring import measured
from tests.benchmarks.linking.reading import grown, kept_or_passing
from tests.benchmarks.linking.report import growth, rivals, worlds


@click.command()
@click.argument("sizes", metavar="[ARTICLES]...", type=click.IntRange(1_000), nargs=-1)
@click.option("--jobs", default=2, show_default=True, type=click.IntRange(1, 64), help="Processors to use.")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Grow the worlds here, and use those that are there.",
)
@click.option(
    "--minhash",
    default=10_000,
    show_default=True,
    help="Articles linked by MinHash as well; 0: none.",
)
@click.option(
    "--oracle",
    default=500,
    show_default=True,
    type=click.IntRange(0, 1_000),
    help="Articles compared pair by pair as well; 0: none.",
)
def linking(sizes: tuple[int, ...], *, jobs: int, keep: Path | None, minhash: int, oracle: int) -> None:
    """Measure linking on simulated worlds of so many ARTICLES, 10,000 and 100,000 unless named.

    Then on the shared corpus, where that is there.
    """
    with kept_or_passing(keep) as folder:
        found = []
        for size in sorted(sizes or (10_000, 100_000)):
            world = grown(size, folder, jobs)
            found.append(measured(world, jobs, name=f"{size:,} articles", known_truth=True))
            click.echo(worlds(found))
        corpus = shared_corpus()
        if corpus.is_file():
            real = extracted(corpus, folder)
            found.append(measured(real, jobs, name=corpus.stem, known_truth=False))
            click.echo(worlds(found))
        click.echo(growth(found))
        if minhash or oracle:
            _beside(folder, jobs, minhash, oracle)


def _beside(folder: Path, jobs: int, minhash: int, oracle: int) -> None:
    from tests.benchmarks.linking.rivals import all_pairs, near_copies

    if minhash:
        click.echo(rivals(list(near_copies(grown(minhash, folder, jobs), jobs))))
    if oracle:
        click.echo(rivals(list(all_pairs(grown(1_000, folder, jobs), oracle, jobs))))


if __name__ == "__main__":
    linking()
