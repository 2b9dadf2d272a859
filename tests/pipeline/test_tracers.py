"""Tracing in other processes ends in the same lineages as tracing in this one."""

from sqlalchemy import Engine

from app.pipeline.trace import Tracing, trace_pending
from app.store.database import reading
from app.store.pending import next_pending
from tests.conftest import NewDatabase
from tests.journeys.expectations import SEEDS
from tests.journeys.holdings import exported, hold, leave_waiting, read_articles
from tests.pipeline.making import SHORTENED, WHOLE


def test_lineages_traced_elsewhere_are_the_same(new_database: NewDatabase) -> None:
    arriving = read_articles(SEEDS)
    with new_database() as elsewhere, new_database() as here:
        leave_waiting(elsewhere, arriving)
        trace_pending(elsewhere, jobs=2, worth_processes=0)
        hold(here, arriving)

        assert exported(elsewhere) == exported(here)


def test_it_is_told_how_many_families_are_traced_and_how_many_wait(database: Engine) -> None:
    leave_waiting(database, [WHOLE, SHORTENED])
    with reading(database) as connection:
        waiting = len(next_pending(connection, 1000))
    told: list[Tracing] = []

    trace_pending(database, told.append)

    assert [(one.done, one.waiting) for one in told] == [(waiting, 0)]
