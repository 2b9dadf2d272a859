"""What was told before can be read again, to the letter, whatever has come, gone or been corrected since."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.domain.correction import CorrectionKind
from app.domain.errors import NotFound, NotYet, Withdrawn
from app.domain.lineage import Lineage
from app.pipeline.correct import apply_corrections
from app.pipeline.find import find_lineage
from app.pipeline.import_articles import import_articles
from app.pipeline.mementos import every_memento, find_history, find_then
from app.pipeline.rebuild import rebuild
from app.store.database import open_database, reading
from app.store.migrate import migrate
from tests.journeys.holdings import article_id, correction
from tests.pipeline.making import APART, CUT, OTHER, SHORTENED, STATEMENT, WHOLE, article, said, wording

START = datetime(2026, 11, 1, 8, tzinfo=UTC)
FULLER = article(
    said(f"{STATEMENT}, whatever the county says of it"),
    page="d",
    source="Hill Herald",
    published="2026-03-03",
)
REPRINT = article(said(STATEMENT), page="e", source="Dale Mail", published="2026-03-04T08:00:00Z")
REVISED = article(
    said(STATEMENT), "Work begins in June.", published="2026-03-01T08:00:00Z", retrieved="2026-03-09"
)
EVERY = (WHOLE, SHORTENED, APART, FULLER, REPRINT, REVISED)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def take_in(engine: Engine, at: datetime, *articles: RawArticle) -> None:
    import_articles(engine, articles, at.isoformat())


def then(engine: Engine, text: str, at: datetime) -> Lineage:
    with reading(engine) as connection:
        return find_then(connection, wording(text), at).overview.lineage


def now(engine: Engine, text: str) -> Lineage:
    with reading(engine) as connection:
        return find_lineage(connection, wording(text))


def test_what_was_told_is_told_again_after_more_has_come(database: Engine) -> None:
    take_in(database, day(0), WHOLE, SHORTENED)
    before = now(database, CUT)
    take_in(database, day(1), REPRINT)
    take_in(database, day(2), FULLER)

    assert then(database, CUT, day(0)) == before
    assert then(database, CUT, day(0) + timedelta(hours=20)) == before
    assert len(then(database, CUT, day(1)).attestations) == 3
    assert then(database, CUT, day(2)) == now(database, CUT)


def test_the_address_of_that_time_leads_to_it_and_so_does_todays(database: Engine) -> None:
    take_in(database, day(0), WHOLE, SHORTENED)
    take_in(database, day(1), FULLER)
    head = now(database, CUT).id

    assert head != wording(STATEMENT)
    assert then(database, STATEMENT, day(0)).id == wording(STATEMENT)
    with reading(database) as connection:
        assert find_then(connection, wording(STATEMENT), day(0)).later == 1


def test_a_rebuild_changes_nothing_of_it(database: Engine) -> None:
    take_in(database, day(0), WHOLE, SHORTENED)
    take_in(database, day(1), REPRINT)
    before = then(database, CUT, day(0)), then(database, CUT, day(1))
    with reading(database) as connection:
        mementos = every_memento(connection, wording(CUT))[1]

    rebuild(database, day(3).isoformat())

    assert (then(database, CUT, day(0)), then(database, CUT, day(1))) == before
    with reading(database) as connection:
        assert every_memento(connection, wording(CUT))[1] == mementos


def test_what_one_article_alone_had_then_is_traced_again_from_it(database: Engine) -> None:
    take_in(database, day(0), WHOLE)
    before = now(database, STATEMENT)
    take_in(database, day(1), REPRINT)

    assert then(database, STATEMENT, day(0)) == before


def test_before_anything_came_nothing_is_told_but_when_it_did(database: Engine) -> None:
    take_in(database, day(1), WHOLE, SHORTENED)

    with pytest.raises(NotYet) as told:
        then(database, CUT, day(0))

    assert told.value.first == day(1)
    with pytest.raises(NotFound):
        then(database, "Nobody has ever said any of these words about a harbour", day(3))


def test_what_has_been_withdrawn_since_is_not_told_again(database: Engine) -> None:
    take_in(database, day(0), WHOLE, SHORTENED)
    take_in(database, day(1), REPRINT)
    apply_corrections(
        database, [correction(CorrectionKind.WITHDRAW, article_id(SHORTENED))], day(2).isoformat()
    )

    with pytest.raises(Withdrawn):
        then(database, STATEMENT, day(1))
    assert len(then(database, STATEMENT, day(2)).attestations) == 2
    with reading(database) as connection:
        log = find_history(connection, wording(STATEMENT))
    assert [entry.withdrawn for entry in log.entries] == [False, True, True]


def test_words_that_were_parted_from_a_lineage_are_told_by_themselves_from_then_on(database: Engine) -> None:
    take_in(database, day(0), WHOLE, SHORTENED, REPRINT)
    parted = correction(CorrectionKind.FORBID_LINK, wording(CUT), wording(STATEMENT))
    apply_corrections(database, [parted], day(1).isoformat())

    assert len(then(database, CUT, day(0)).attestations) == 3
    assert [one.article.source for one in then(database, CUT, day(2)).attestations] == ["Inland Courier"]
    assert len(then(database, STATEMENT, day(2)).attestations) == 2


def test_what_stays_as_it_was_has_one_memento(database: Engine) -> None:
    take_in(database, day(0), WHOLE, SHORTENED)
    take_in(database, day(1), APART)
    take_in(database, day(2), WHOLE)

    with reading(database) as connection:
        assert len(every_memento(connection, wording(CUT))[1]) == 1


def test_the_log_says_what_came_and_what_followed(database: Engine) -> None:
    take_in(database, day(0), SHORTENED, REPRINT)
    take_in(database, day(1), WHOLE)
    apply_corrections(
        database,
        [correction(CorrectionKind.SPEAKER, wording(STATEMENT), value="Runa Falk")],
        day(2).isoformat(),
    )

    with reading(database) as connection:
        log = find_history(connection, wording(STATEMENT))

    last, middle, first = log.entries
    assert first.changes == ("Traced for the first time, in 2 articles.",)
    assert middle.changes[0] == "1 article came: Coastal Post."
    assert "Earliest known: Coastal Post. Before: Inland Courier." in middle.changes
    assert last.changes[0].startswith("Corrected by hand.")
    assert "Speaker: Runa Falk. Before: Ilse Brandvold." in last.changes
    assert [entry.memento.until for entry in log.entries] == [None, day(2), day(1)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.lists(st.lists(st.sampled_from(EVERY), min_size=1, max_size=3), min_size=1, max_size=5),
    rebuilt=st.booleans(),
)
def test_every_day_can_be_read_again(
    tmp_path_factory: pytest.TempPathFactory, days: list[list[RawArticle]], rebuilt: bool
) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('days') / 'store.sqlite'}"
    migrate(url)
    engine = open_database(url)
    told: dict[tuple[str, int], Lineage] = {}
    for number, articles in enumerate(days):
        take_in(engine, day(number), *articles)
        for text in (STATEMENT, CUT, OTHER):
            try:
                found = now(engine, text)
            except NotFound:
                continue
            if len(found.attestations) > 1:
                told[text, number] = found
    if rebuilt:
        rebuild(engine, day(30).isoformat())

    assert {(text, number): then(engine, text, day(number)) for text, number in told} == told
    engine.dispose()
