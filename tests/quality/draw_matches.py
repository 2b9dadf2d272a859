"""Draws matches to be judged by reading: `python -m tests.quality.draw_matches 200`, from the configured store.

Prints, a line each, two articles by the ids they were given and where the matching words stand in them: the fields
of `matches.jsonl` that are not judged. A pair of articles is as likely as any other, whether the words are identical
in both or match, so that words printed by many weigh as much as readers meet them. The same store and the same seed
draw the same pairs; another seed draws others. `--lost` draws among the matches that count for no family.
"""

import random

import click
import msgspec

from app.config import settings
from app.store.database import open_database, reading
from app.store.occurrences import HeldOccurrence
from tests.quality.matched import Matched, Pair


class Drawn(msgspec.Struct):
    """Where the words stand, in code points of the texts."""

    kind: str
    one: str
    one_spans: list[tuple[int, int]]
    other: str
    other_spans: list[tuple[int, int]]


def draw(matched: Matched, count: int, seed: int, *, lost: bool) -> list[Drawn]:
    """So many matches between two articles, in no order; with `lost`, of those that count for no family."""
    if lost:
        every = [("lost", pair) for pair in matched.matching(counting=False)]
    else:
        every = [("identical", pair) for pair in matched.identical()]
        every += [("matched", pair) for pair in matched.matching(counting=True)]
    return [_drawn(matched, kind, pair) for kind, pair in random.Random(seed).sample(every, count)]


def _drawn(matched: Matched, kind: str, pair: Pair) -> Drawn:
    return Drawn(
        kind=kind,
        one=matched.names[pair.one],
        one_spans=_spans(matched.places[pair.fuller][pair.one]),
        other=matched.names[pair.other],
        other_spans=_spans(matched.places[pair.shorter][pair.other]),
    )


def _spans(place: HeldOccurrence) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in place.contents]


@click.command(help=__doc__)
@click.argument("count", type=int)
@click.option("--seed", default=4)
@click.option("--lost", is_flag=True)
def main(count: int, seed: int, lost: bool) -> None:
    engine = open_database(settings().database_url)
    with reading(engine) as connection:
        for drawn in draw(Matched(connection), count, seed, lost=lost):
            click.echo(msgspec.json.encode(drawn))
    engine.dispose()


if __name__ == "__main__":
    main()
