"""What came in bulk is linked once all of it is there, and in the end whatever happens in between."""

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import permutations

import pytest
from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.domain.correction import CorrectionKind
from app.pipeline.correct import apply_corrections
from app.pipeline.import_articles import import_article, import_articles
from app.pipeline.pace import Pace
from app.pipeline.settle import Linking, settle_unlinked
from app.pipeline.trace import trace_pending
from app.pipeline.worker import tracing_in_background
from app.store.database import reading
from app.store.state import unlinked_from
from tests.conftest import NewDatabase
from tests.journeys.expectations import SEEDS
from tests.journeys.holdings import NOW, correction, exported, hold, read_articles
from tests.pipeline.making import CUT, SHORTENED, STATEMENT, WHOLE, article, said, wording

AT_ONCE = Pace(jobs=1, singly=0)
IN_PORTIONS = replace(AT_ONCE, memory=0, portion=3)
WAYS = pytest.mark.parametrize(
    "pace", [pytest.param(AT_ONCE, id="at once"), pytest.param(IN_PORTIONS, id="in portions")]
)


def leave_unlinked(engine: Engine, articles: Sequence[RawArticle]) -> None:
    """Take articles in as a run does that is stopped once all of them are kept."""

    def stopped() -> Iterator[RawArticle]:
        yield from articles
        raise KeyboardInterrupt

    with suppress(KeyboardInterrupt):
        import_articles(engine, stopped(), NOW, pace=AT_ONCE)


def waits(engine: Engine) -> bool:
    with reading(engine) as connection:
        return unlinked_from(connection) is not None


@WAYS
def test_a_run_stopped_before_it_links_is_finished_later(new_database: NewDatabase, pace: Pace) -> None:
    arriving = read_articles(SEEDS)
    with new_database() as stopped, new_database() as undisturbed:
        leave_unlinked(stopped, arriving)
        assert waits(stopped)

        settle_unlinked(stopped, pace=pace)
        trace_pending(stopped)

        assert not waits(stopped)
        hold(undisturbed, arriving)
        assert exported(stopped) == exported(undisturbed)


@WAYS
def test_what_comes_singly_before_the_rest_is_linked_loses_nothing(
    new_database: NewDatabase, pace: Pace
) -> None:
    arriving = read_articles(SEEDS)
    with new_database() as mixed, new_database() as undisturbed:
        leave_unlinked(mixed, arriving[::2])
        for article in arriving[1::2]:
            import_article(mixed, article, NOW)

        settle_unlinked(mixed, pace=pace)
        trace_pending(mixed)

        hold(undisturbed, arriving)
        assert exported(mixed) == exported(undisturbed)


@WAYS
def test_what_is_revised_before_it_is_linked_or_after_keeps_all_its_words(
    new_database: NewDatabase, pace: Pace
) -> None:
    later = "2026-03-04T12:00:00Z"
    revised = article(said(STATEMENT), "Work has begun.", published=WHOLE.published, retrieved=later)
    again = replace(SHORTENED, retrieved=later)
    for coming in permutations([WHOLE, SHORTENED, revised, again]):
        with new_database() as bulk, new_database() as singly:
            leave_unlinked(bulk, coming[:1])
            settle_unlinked(bulk, pace=pace)
            leave_unlinked(bulk, coming[1:])
            settle_unlinked(bulk, pace=pace)
            trace_pending(bulk)
            for one in coming:
                import_article(singly, one, NOW)
                trace_pending(singly)

            assert exported(bulk) == exported(singly) != b""


@WAYS
def test_links_made_and_parted_by_hand_hold(new_database: NewDatabase, pace: Pace) -> None:
    parted = [correction(CorrectionKind.FORBID_LINK, wording(CUT), wording(STATEMENT))]
    others = read_articles(SEEDS / "missing-not")
    with new_database() as bulk, new_database() as singly:
        for engine in (bulk, singly):
            hold(engine, [WHOLE, SHORTENED])
            apply_corrections(engine, parted, NOW)
        before = exported(bulk)
        leave_unlinked(bulk, others)
        settle_unlinked(bulk, pace=pace)
        trace_pending(bulk)
        for article in others:
            import_article(singly, article, NOW)

        assert before == b""
        assert exported(bulk) == exported(singly) != b""


def test_a_few_articles_are_linked_beside_many_and_many_at_once(database: Engine) -> None:
    heard: list[str] = []

    def hear(linking: Linking) -> None:
        heard.append(linking.doing)

    arriving = read_articles(SEEDS)
    leave_unlinked(database, arriving[:-2])
    settle_unlinked(database, hear, AT_ONCE)
    at_once, heard = heard, []
    leave_unlinked(database, arriving[-2:])
    settle_unlinked(database, lambda linking: heard.append(linking.doing), AT_ONCE)

    assert "alignment" in at_once
    assert heard == ["article by article"]


def test_a_server_links_what_nobody_else_does(database: Engine) -> None:
    leave_unlinked(database, [WHOLE, SHORTENED])

    with tracing_in_background(database, every=0.01, patience=0.05):
        until = time.monotonic() + 30
        while not exported(database) and time.monotonic() < until:
            time.sleep(0.01)

    assert exported(database).count(b"\n") == 1


def test_a_server_opens_what_a_check_takes_before_anybody_asks_for_one(
    database: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = threading.Event()
    monkeypatch.setattr("app.pipeline.worker.open_for_checks", lambda _: opened.set())

    with tracing_in_background(database, every=60):
        assert opened.wait(timeout=30)
