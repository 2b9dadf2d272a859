"""Work broken off at any statement: nothing is half there, and the next run completes it.

`tests/cli/test_killed_ingest.py` kills the whole process; here every statement may be the last.
"""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event, text

from app.pipeline.import_articles import import_articles
from app.pipeline.rebuild import rebuild
from app.store.database import reading
from tests.conftest import NewDatabase
from tests.journeys.expectations import SEEDS
from tests.journeys.holdings import NOW, article_id, exported, hold, read_articles

HALF_THERE = {
    "an article without a capture": "SELECT id FROM articles WHERE id NOT IN (SELECT article FROM captures)",
    "an article without its current text": "SELECT id FROM articles a WHERE NOT EXISTS "
    "(SELECT 1 FROM revisions r WHERE r.article = a.id AND r.text_hash = a.current)",
    "a revision without facts": "SELECT number FROM revisions WHERE facts IS NULL",
    "a revision without words": "SELECT number FROM revisions "
    "WHERE number NOT IN (SELECT revision FROM occurrences)",
    "a lineage without attestations": "SELECT id FROM lineages WHERE id NOT IN (SELECT lineage FROM attestations)",
    "a wording placed under nothing": "SELECT id FROM wordings WHERE head NOT IN (SELECT id FROM wordings)",
    "a reference to nothing": "PRAGMA foreign_key_check",
    "a damaged page": "SELECT * FROM pragma_integrity_check WHERE integrity_check != 'ok'",
}


class PowerCut(Exception):
    """Raised in place of a statement."""


@contextmanager
def power_cut(engine: Engine, after: int) -> Iterator[None]:
    """The engine runs so many statements and then no more."""
    left = after

    def count(*_details: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise PowerCut

    event.listen(engine, "before_cursor_execute", count)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", count)


def broken_off(engine: Engine, after: int, work: Callable[[], object]) -> bool:
    try:
        with power_cut(engine, after):
            work()
    except PowerCut:
        return True
    return False


def half_there(engine: Engine) -> list[str]:
    with reading(engine) as connection:
        return [what for what, query in HALF_THERE.items() if connection.execute(text(query)).all()]


def held(engine: Engine) -> set[str]:
    with reading(engine) as connection:
        return set(connection.execute(text("SELECT id FROM articles")).scalars())


@pytest.mark.parametrize("seed", range(3))
def test_an_ingest_broken_off_again_and_again_is_completed_by_the_next(
    seed: int, new_database: NewDatabase
) -> None:
    chance = random.Random(seed)
    arriving = read_articles(SEEDS / "road-on-stilts", SEEDS / "missing-not")
    with new_database() as engine, new_database() as undisturbed:
        hold(undisturbed, arriving)
        reported: set[str] = set()
        cuts = 0

        def ingest() -> None:
            import_articles(
                engine, arriving, NOW, lambda tally: reported.add(article_id(arriving[tally.read - 1]))
            )

        for _ in range(10):
            cuts += broken_off(engine, chance.randrange(900), ingest)

            assert half_there(engine) == []
            assert reported <= held(engine)

        assert cuts
        hold(engine, arriving)
        assert exported(engine) == exported(undisturbed)


def test_a_rebuild_broken_off_leaves_the_old_answers(new_database: NewDatabase) -> None:
    chance = random.Random(7)
    with new_database() as engine:
        hold(engine, read_articles(SEEDS / "missing-not"))
        before = exported(engine)
        for _ in range(5):
            assert broken_off(engine, chance.randrange(200), lambda: rebuild(engine, NOW))
            assert half_there(engine) == []
            assert exported(engine) == before
