"""Taking articles in: what counts as new, and that a bad one stops nothing."""

from collections import Counter
from dataclasses import replace
from time import sleep

import pytest
from sqlalchemy import Engine, func, select

from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.pipeline import trace
from app.pipeline.find import find_overview
from app.pipeline.import_articles import Outcome, Tally, import_article, import_articles
from app.pipeline.worker import tracing_in_background
from app.store.database import reading
from app.store.pending import count_pending
from app.store.tables import articles, captures, failures, occurrences, revisions
from tests.journeys.holdings import NOW, exported, hold, leave_waiting, lineages
from tests.pipeline.making import APART, CUT, SHORTENED, STATEMENT, WHOLE, article, said


def rows(engine: Engine, *tables: str) -> dict[str, int]:
    known = {table.name: table for table in (articles, captures, failures, occurrences, revisions)}
    with reading(engine) as connection:
        return {
            name: connection.execute(select(func.count()).select_from(known[name])).scalar_one()
            for name in tables
        }


def test_each_document_is_counted_by_what_became_of_it(database: Engine) -> None:
    documents: list[RawArticle | Failure] = [
        WHOLE,
        WHOLE,
        replace(WHOLE, retrieved="2026-03-05T08:00:00Z"),
        replace(WHOLE, text=f"{WHOLE.text}\n\nThe council agrees."),
        Failure(origin="b.txt", problem="it is empty"),
    ]

    tally = import_articles(database, documents, NOW)

    assert tally.read == 5
    assert tally.outcomes == Counter(dict.fromkeys(Outcome, 1) | {Outcome.UNCHANGED: 1})
    assert [failure.origin for failure in tally.failed] == ["b.txt"]
    assert rows(database, "articles", "captures", "revisions", "failures") == {
        "articles": 1,
        "captures": 3,
        "revisions": 2,
        "failures": 1,
    }


def test_a_report_comes_once_the_document_is_safely_kept(database: Engine) -> None:
    heard = []

    def listen(tally: Tally) -> None:
        heard.append((tally.read, rows(database, "articles")["articles"]))

    import_articles(database, [WHOLE, SHORTENED], NOW, listen)

    assert heard == [(1, 1), (2, 2)]


def test_a_document_that_can_be_read_at_last_has_failed_no_longer(database: Engine) -> None:
    import_articles(database, [Failure(origin=WHOLE.origin, problem="it is empty")], NOW)
    import_articles(database, [WHOLE], NOW)

    assert rows(database, "failures") == {"failures": 0}


def test_a_text_with_half_a_character_is_recorded_and_passed_over(database: Engine) -> None:
    broken = article("Half of a character: \ud83d.")

    tally = import_articles(database, [broken, APART], NOW)

    assert [failure.origin for failure in tally.failed] == [broken.origin]
    assert rows(database, "articles", "failures") == {"articles": 1, "failures": 1}


def test_what_a_stopped_run_left_waiting_is_traced_by_the_next(database: Engine) -> None:
    leave_waiting(database, [WHOLE, SHORTENED])
    assert exported(database) == b""

    hold(database, [])

    assert [lineage.speaker for lineage in lineages(database)] == ["Ilse Brandvold"]


def test_one_article_is_traced_at_once(database: Engine) -> None:
    import_article(database, WHOLE, NOW)
    import_article(database, SHORTENED, NOW)

    assert [lineage.speaker for lineage in lineages(database)] == ["Ilse Brandvold"]


def test_a_family_that_many_articles_carry_waits_for_the_worker(
    database: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_article(database, WHOLE, NOW)
    import_article(database, SHORTENED, NOW)
    monkeypatch.setattr(trace, "LARGE", 2)

    import_article(database, article(said(CUT), page="z", source="Far Post"), NOW)

    (before,) = lineages(database)
    with reading(database) as connection:
        assert find_overview(connection, before.id, range(1)).waiting
    with tracing_in_background(database, every=0.01):
        while count(database):
            sleep(0.01)
    (after,) = lineages(database)
    assert (before.counts.articles, after.counts.articles) == (2, 3)


def count(engine: Engine) -> int:
    with reading(engine) as connection:
        return count_pending(connection)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x", id="one letter"),
        pytest.param("\n\n \t\n", id="white space"),
        pytest.param("“" * 300, id="marks alone"),
        pytest.param("\x00null\x00 and “more” null\x00", id="nulls"),
        pytest.param("“" + "word " * 3000 + "”", id="one long quotation"),
        pytest.param("ﷺ ﷺ “ﷺ ﷺ ﷺ ﷺ ﷺ ﷺ,” ﷺ said.", id="ligatures that open into words"),
        pytest.param("鐘が鳴るまで誰も港を離れなかったと男は言った。" * 3, id="a script without spaces"),
    ],
)
def test_any_text_at_all_goes_in_and_comes_back(database: Engine, text: str) -> None:
    one = RawArticle(text=text, origin="odd", source="Island Gazette")
    other = replace(one, source="Coastal Post")

    tally = import_articles(database, [one, other], NOW)

    assert tally.outcomes == Counter({Outcome.NEW: 2})
    with reading(database) as connection:
        assert list(connection.execute(select(revisions.c.text)).scalars()) == [text, text]


def test_an_article_as_long_as_a_book_goes_in(database: Engine) -> None:
    words = " ".join(f"word{number} tells of ship {number * 7}." for number in range(15_000))

    tally = import_articles(database, [article(words)], NOW)

    assert tally.outcomes == Counter({Outcome.NEW: 1})


def test_the_same_text_from_two_sources_is_two_articles_with_one_lineage(database: Engine) -> None:
    hold(database, [WHOLE, article(WHOLE.text, page="b", source="Inland Courier")])

    assert rows(database, "articles") == {"articles": 2}
    assert [lineage.counts.sources for lineage in lineages(database)] == [2]


def test_tracking_parameters_make_no_other_article(database: Engine) -> None:
    shared_link = replace(WHOLE, url=f"{WHOLE.url}?utm_source=post&fbclid=1#comments")

    hold(database, [WHOLE, shared_link])

    assert rows(database, "articles", "revisions") == {"articles": 1, "revisions": 1}


def test_two_pages_of_one_source_that_say_the_same_are_one_lineage_of_one_source(database: Engine) -> None:
    hold(database, [article(said(STATEMENT)), article("Once more.", said(CUT), page="b")])

    assert [(one.counts.articles, one.counts.sources) for one in lineages(database)] == [(2, 1)]


def test_what_a_run_brought_is_searched_in_one_part(database: Engine) -> None:
    import_articles(database, [WHOLE, SHORTENED, APART], NOW)

    with reading(database) as connection:
        parts = "SELECT count(DISTINCT segid) FROM search_articles_idx"

        assert connection.exec_driver_sql(parts).scalar_one() == 1
