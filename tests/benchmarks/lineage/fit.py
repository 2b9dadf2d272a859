"""`python -m tests.benchmarks.lineage.fit SEED...`: tries other costs of evidence, and prints which are better.

One cost after the other, until none gets better. A wrong exemplar weighs as much as nineteen right ones: of those that
are named, 95 in 100 are to be right. What stands in `app/lineage/costs.py` is changed by hand, round figures where they
do as well.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from app.domain.collation import Collation
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.collate import collate
from app.lineage.derive import derive
from app.lineage.precedence import time_order
from app.pipeline.gather import look_up, passage_facts, workbench
from app.store.database import open_database, reading
from tests.benchmarks.lineage.exemplars import way_up
from tests.benchmarks.lineage.worlds import KEPT_OUT, taken_in
from tests.benchmarks.linking.reading import kept_or_passing

_FITTED = (
    *(
        "UNSEEN_ROOT",
        "MARGIN",
        "SHARED_VARIANT",
        "SURROUNDINGS",
        "LEAST_SURROUNDINGS",
        "VERBATIM",
        "VERBATIM_WORD",
    ),
    *("LEAST_VERBATIM", "CREDITED", "WHOLE", "PRIMARY", "MISSING", "EXCESS", "TIME", "CARRIER", "CONTAINED"),
    "CREDITED_WITH",
)
_FACTORS = (0.5, 0.75, 1.33, 2.0)
_WRONG = 19  # right ones that a wrong one weighs as much as


@dataclass(frozen=True, slots=True)
class Case:
    """A lineage's testimonies and, by id, the articles on the true way up of each, the nearest first."""

    ordered: Sequence[Testimony]
    collation: Collation
    ways: dict[str, list[str | None]]


@click.command()
@click.argument("seeds", nargs=-1, type=int)
@click.option("--articles", default=500, show_default=True, type=click.IntRange(50), help="Of each world.")
@click.option("--keep", type=click.Path(file_okay=False, path_type=Path), help="Leave worlds here.")
def fit(seeds: tuple[int, ...], *, articles: int, keep: Path | None) -> None:
    """Fit the costs of evidence on worlds grown from these SEEDS, 1 to 4 unless named."""
    if set(seeds) & set(KEPT_OUT):
        raise click.BadParameter("these seeds are kept out of fitting")
    with kept_or_passing(keep) as folder:
        cases = [case for seed in seeds or range(1, 5) for case in _cases(seed, articles, folder)]
    best = _worth(cases)
    click.echo(f"as they are: {_told(best)}")
    while True:
        before = best
        for name in _FITTED:
            best = _better(cases, name, best)
        if best == before:
            return


def _cases(seed: int, articles: int, folder: Path) -> Iterator[Case]:
    world = taken_in(seed, articles, folder)
    engine = open_database(world.url)
    with reading(engine) as connection:
        bench = workbench(connection)
        for one in world.found:
            passage = bench.shelf.passage(one.line.id)
            look_up(bench, [passage])
            facts = passage_facts(bench, passage)
            if facts:
                ordered = sorted(facts.testimonies, key=time_order)
                ways = {
                    s.sighting.id: [exemplar.article for exemplar in way_up(s, world.truths)]
                    for s in one.sighted
                }
                yield Case(ordered, collate(ordered, facts.head_testimony), ways)
    engine.dispose()


def _better(cases: Sequence[Case], name: str, best: tuple[int, int]) -> tuple[int, int]:
    """The best that this cost gives; it is left at that."""
    kept = getattr(costs, name)
    for value in [round(kept * factor, 3) for factor in _FACTORS]:
        setattr(costs, name, value if isinstance(kept, float) else round(value))
        worth = _worth(cases)
        if _score(worth) > _score(best):
            best, kept = worth, getattr(costs, name)
            click.echo(f"{name} = {kept}: {_told(worth)}")
    setattr(costs, name, kept)
    return best


def _worth(cases: Sequence[Case]) -> tuple[int, int]:
    """How many exemplars are named rightly, on the way up, and how many wrongly."""
    right = wrong = 0
    for case in cases:
        articles = {t.id: t.article.external_id for t in case.ordered}
        for identity, derivation in derive(case.ordered, case.collation).items():
            exemplar = derivation.exemplar
            if exemplar and exemplar.attestation and case.ways.get(identity) is not None:
                good = articles[exemplar.attestation] in case.ways[identity]
                right, wrong = right + good, wrong + (not good)
    return right, wrong


def _score(worth: tuple[int, int]) -> int:
    return worth[0] - _WRONG * worth[1]


def _told(worth: tuple[int, int]) -> str:
    return f"{worth[0]} right, {worth[1]} wrong"


if __name__ == "__main__":
    fit()
