"""However articles came into a store and others went, it is linked as if all had been linked at once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.pipeline.import_articles import import_article, import_articles
from app.pipeline.pace import Pace
from app.pipeline.rebuild import rebuild
from app.pipeline.trace import trace_pending
from tests.conftest import NewDatabase
from tests.journeys.at_once import linked_at_once, linked_in, splices_in
from tests.journeys.holdings import NOW, exported, hold, read_articles, withdraw
from tests.simulator import Settings
from tests.simulator.writing import write

# Stories that travel, passages that are copied and edited, standing lines, words that everybody prints, six scripts.
_WORLD = Settings(articles=60, viral=0.25, travelled=0.5, planted=0.3, german=0.1, scripts=0.1)


@pytest.fixture(params=[pytest.param(seed, id=f"world {seed}") for seed in (1, 2)])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> list[RawArticle]:
    settings = replace(_WORLD, seed=request.param)
    list(write(settings, tmp_path, jobs=1))
    return read_articles(tmp_path / "articles.jsonl")


def strays(articles: Sequence[RawArticle]) -> list[RawArticle]:
    """Some of the articles under addresses of their own: other articles with the same words."""
    return [
        replace(article, url=f"https://stray.example/{number}", origin=f"stray {number}", id_given=False)
        for number, article in enumerate(articles)
    ]


def hold_and_regret(engine: Engine, articles: Sequence[RawArticle], chance: Random) -> None:
    """Some articles are taken in one by one, others by the batch; strays come between them and are withdrawn again.

    So words come, go with their last article, and come again with another.
    """
    waiting = iter(chance.sample(articles, len(articles)))
    unwanted = iter(strays(chance.sample(articles, len(articles) // 4)))
    while coming := list(islice(waiting, chance.choice((1, 3, 20)))):
        guests = list(islice(unwanted, chance.choice((0, 1, 5))))
        hold_untraced(engine, guests)
        hold_untraced(engine, coming[: len(coming) // 2])
        withdraw(engine, guests)
        hold(engine, coming)
    trace_pending(engine)


def hold_untraced(engine: Engine, articles: Iterable[RawArticle]) -> None:
    for article in articles:
        import_article(engine, article, NOW)


def test_a_world_is_linked_alike_in_any_order_with_guests_and_when_rebuilt(
    world: list[RawArticle], new_database: NewDatabase
) -> None:
    chance = Random(len(world))
    with (
        new_database() as once,
        new_database() as portions,
        new_database() as backwards,
        new_database() as mixed,
    ):
        import_articles(once, world, NOW, pace=Pace(jobs=1, singly=0))
        import_articles(portions, world, NOW, pace=Pace(jobs=1, singly=0, memory=0, portion=7))
        hold_untraced(backwards, reversed(world))
        trace_pending(backwards)
        hold_and_regret(mixed, world, chance)
        expected, export = linked_at_once(world, splices_in(once)), exported(once)

        assert len(expected.matches) > 50
        for engine in (once, portions, backwards, mixed):
            assert linked_in(engine) == expected
            assert exported(engine) == export

        rebuild(mixed, NOW)
        assert linked_in(mixed) == expected
        assert exported(mixed) == export


@pytest.mark.shared
def test_real_articles_are_linked_alike_in_batches_of_any_order(
    shared: Path, new_database: NewDatabase
) -> None:
    every = read_articles(shared / "corpora")
    some = every[: len(every) // 3]
    with new_database() as once, new_database() as parted:
        hold(once, some)
        shuffled = Random(5).sample(some, len(some))
        unwanted = strays(shuffled[:10])
        hold(parted, [*shuffled[: len(some) // 2], *unwanted])
        withdraw(parted, unwanted)
        hold(parted, shuffled)
        expected = linked_at_once(some, splices_in(once))

        assert linked_in(once) == expected
        assert linked_in(parted) == expected
        assert exported(parted) == exported(once)
