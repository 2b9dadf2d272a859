"""Whether stories hold what belongs together: `python -m tests.benchmarks.stories ARTICLES`.

A simulated world is taken in. Of each lineage most of whose articles tell one story there, the story that it is shown
in should be led by a lineage of the same one.
"""

import os
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

import click
import msgspec
from sqlalchemy import select

from app.pipeline.stories import find_story
from app.store.database import open_database, reading
from app.store.tables import articles, attestations, lineages
from tests.benchmarks.commands import measured
from tests.benchmarks.linking.reading import grown, kept_or_passing
from tests.simulator.values import Truth


@click.command()
@click.argument("size", metavar="ARTICLES", default=5_000, type=click.IntRange(100))
@click.option("--jobs", default=2, show_default=True, type=click.IntRange(1, 64), help="Processors to use.")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Grow the world here, or use what is there.",
)
def stories(size: int, *, jobs: int, keep: Path | None) -> None:
    """Take a world of so many ARTICLES in, and compare its stories with the true ones."""
    with kept_or_passing(keep) as worlds:
        world = grown(size, worlds, jobs).path
        os.environ["WHENCE_OUTLETS"] = str(world / "outlets.toml")
        store = world / "stories.sqlite"
        if not store.exists():
            measured(store, "ingest", str(world / "articles.jsonl"))
        true = _true_stories(store, world / "truth.jsonl")
        lead = _leads(store, true)
    right = sum(true.get(lead[lineage]) == story for lineage, story in true.items())
    click.echo(f"{len(true):,} lineages of {len(set(true.values())):,} stories")
    click.echo(f"led by one of the same story: {right / len(true):.3f}")
    click.echo(f"pairs of one story that share a page: {_together(true, lead):.2f}")


def _true_stories(store: Path, truth: Path) -> dict[str, str]:
    """The story that more than half of a lineage's articles tell, by lineage, where there is one."""
    decoder = msgspec.json.Decoder(Truth)
    told = {one.id: one.story for one in map(decoder.decode, truth.read_bytes().splitlines())}
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    query = (
        select(attestations.c.lineage, articles.c.external_id)
        .join(articles, articles.c.id == attestations.c.article)
        .join(lineages, lineages.c.id == attestations.c.lineage)
        .where(lineages.c.shared.is_(True))
    )
    with reading(open_database(f"sqlite:///{store}")) as connection:
        for lineage, article in connection.execute(query):
            found[lineage][told.get(article) or ""] += 1
    most = {lineage: counts.most_common(1)[0] for lineage, counts in found.items()}
    return {
        lineage: story
        for lineage, (story, number) in most.items()
        if story and 2 * number > found[lineage].total()
    }


def _leads(store: Path, true: Mapping[str, str]) -> dict[str, str]:
    with reading(open_database(f"sqlite:///{store}")) as connection:
        return {lineage: find_story(connection, lineage).lead.id for lineage in true}


def _together(true: Mapping[str, str], lead: Mapping[str, str]) -> float:
    """Of the pairs of lineages of one true story, the share that has one lead."""
    by_story: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for lineage, story in true.items():
        by_story[story][lead[lineage]] += 1
    pairs = sum(_pairs(counts.total()) for counts in by_story.values())
    return sum(_pairs(number) for counts in by_story.values() for number in counts.values()) / max(1, pairs)


def _pairs(number: int) -> int:
    return number * (number - 1) // 2


if __name__ == "__main__":
    stories()
