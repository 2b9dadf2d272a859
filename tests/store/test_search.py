"""Full-text search: phrases, prefixes, and nothing typed that can break it."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine

from app.store.database import reading, writing
from app.store.records import keep_placeholder
from app.store.search import (
    first_articles,
    forget_article,
    index_article,
    search_articles,
    search_lineages,
)
from app.store.typed import MOST_TERMS

ARTICLES = {
    "1000000000000": ("Bridge opens", "The harbour bridge was opened by the keeper on Tuesday."),
    "2000000000000": ("Keeper retires", "Nobody knows the harbour as he does. The bridge will miss him."),
    "3000000000000": ("Müllers Brücke", "Die Brücke bleibt gesperrt."),
}


@pytest.fixture
def held(database: Engine) -> Engine:
    with writing(database) as connection:
        for identity, (headline, body) in ARTICLES.items():
            keep_placeholder(connection, identity)
            index_article(connection, identity, headline, body)
    return database


def found(engine: Engine, query: str) -> set[str]:
    with reading(engine) as connection:
        return {hit.id[0] for hit in search_articles(connection, query)}


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        pytest.param("harbour", "12", id="a word"),
        pytest.param("harbour bridge", "12", id="two words anywhere"),
        pytest.param('"harbour bridge"', "1", id="a phrase"),
        pytest.param('"harbour bridge', "1", id="a phrase still being typed"),
        pytest.param("harb", "12", id="the last word as it is being typed"),
        pytest.param("harb ", "", id="a word that has been typed"),
        pytest.param("BRÜCKE", "3", id="upper case"),
        pytest.param("brucke", "3", id="without the diaeresis"),
        pytest.param("bridge -keeper", "12", id="an operator is a word"),
        pytest.param("headline:bridge", "", id="no columns"),
        pytest.param("", "", id="nothing"),
        pytest.param('" * ( ) ^ :', "", id="no word at all"),
    ],
)
def test_what_is_asked_is_what_is_meant(held: Engine, query: str, ids: str) -> None:
    assert found(held, query) == set(ids)


def test_words_in_a_row_come_before_the_same_words_apart(held: Engine) -> None:
    with reading(held) as connection:
        apart = [hit.id[0] for hit in search_articles(connection, "the bridge")]
        in_a_row = [hit.id[0] for hit in search_articles(connection, "harbour bridge")]

    assert (apart, in_a_row) == (["2", "1"], ["1", "2"])


def test_of_what_is_found_only_so_much_is_looked_at(held: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.search.MOST", 1)

    assert len(found(held, "bridge")) == 1


def test_what_a_word_begins_is_found_where_few_have_the_word_itself(
    held: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(held) as connection:
        keep_placeholder(connection, "4000000000000")
        index_article(connection, "4000000000000", "Harbours", "Of a harbour, and of bridges.")

    assert found(held, "harbour bridge") == {"1", "2", "4"}

    monkeypatch.setattr("app.store.search.FEW", 2)

    assert found(held, "harbour bridge") == {"1", "2"}


def test_what_a_search_asks_of_a_hit_stands_beside_its_number(held: Engine) -> None:
    with reading(held) as connection:
        for table, columns in (
            ("articles", "id, source, latest"),
            ("lineages", "id, kind, speaker, printed"),
        ):
            plan = connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN SELECT {columns} FROM {table} WHERE search_row = 1"
            ).all()

            assert f"USING COVERING INDEX ix_{table}_search_row" in str(plan)


def test_a_few_letters_are_a_word_and_not_the_beginning_of_one(held: Engine) -> None:
    assert found(held, "har") == set()
    assert found(held, "harb") == {"1", "2"}


def test_what_follows_an_apostrophe_is_not_the_beginning_of_a_word(held: Engine) -> None:
    assert found(held, "bridge’w") == set()
    assert found(held, "the’harb") == {"1", "2"}


def test_an_article_is_found_under_its_newest_words_alone(held: Engine) -> None:
    with writing(held) as connection:
        index_article(connection, "1000000000000", "Bridge opens", "The pier was opened.")

    assert found(held, "harbour") == {"2"}
    assert found(held, "pier") == {"1"}


def test_a_forgotten_article_is_not_found(held: Engine) -> None:
    with writing(held) as connection:
        forget_article(connection, "1000000000000")

    assert found(held, "harbour") == {"2"}


def test_a_page_pasted_into_the_search_box_is_searched_by_its_first_words(held: Engine) -> None:
    assert found(held, "harbour " * 10 * MOST_TERMS) == {"1", "2"}


@pytest.fixture
def asking(held: Engine) -> Iterator[Connection]:
    with reading(held) as connection:
        yield connection


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.text(alphabet='"*^:(){}-+ANDORNEAR ', max_size=30))
def test_nothing_that_can_be_typed_breaks_it(asking: Connection, query: str) -> None:
    ids = tuple(hit.id for hit in search_articles(asking, query))
    assert first_articles(asking, query, 2) == (ids[:2], len(ids))
    assert search_lineages(asking, query) == ()
