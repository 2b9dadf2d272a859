"""Deriving everything anew: the same answers, the same records, seen only once complete."""

from sqlalchemy import Engine, select

from app.domain.correction import CorrectionKind
from app.pipeline.correct import apply_corrections
from app.pipeline.rebuild import rebuild
from app.store.database import reading
from app.store.tables import captures, corrections, revisions
from tests.journeys.holdings import NOW, article_id, correction, exported, forest, hold
from tests.pipeline.making import APART, SHORTENED, WHOLE

LATER = "2027-01-01T00:00:00+00:00"


def records(engine: Engine) -> list[object]:
    with reading(engine) as connection:
        return [
            connection.execute(select(captures).order_by(captures.c.key)).all(),
            connection.execute(select(corrections).order_by(corrections.c.key)).all(),
            connection.execute(select(revisions).order_by(revisions.c.number)).all(),
        ]


def test_a_rebuild_gives_the_same_answers_and_leaves_the_records_alone(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED, APART])
    apply_corrections(database, [correction(CorrectionKind.DATE, article_id(APART), value="2026-02-01")], NOW)
    before = exported(database), forest(database), records(database)

    assert rebuild(database, LATER) == 3

    assert (exported(database), forest(database), records(database)) == before


def test_readers_see_the_old_answers_until_the_new_ones_are_complete(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])
    before = exported(database)
    seen = []

    rebuild(database, LATER, lambda _done: seen.append(exported(database)))

    assert seen == [before, before]


def test_a_rebuild_of_nothing_is_nothing(database: Engine) -> None:
    assert rebuild(database, NOW) == 0
    assert exported(database) == b""
