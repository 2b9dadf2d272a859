"""Names by what any of their words begins with, and what of them is no longer so."""

import pytest
from sqlalchemy import Engine

from app.store.database import reading, writing
from app.store.namings import replace_namings
from app.store.searched_names import count_bearers, names_like, searched_words
from tests.journeys.holdings import article_id, hold, withdraw
from tests.pipeline.making import OTHER, STATEMENT, article, said
from tests.store.test_namings import mention, revision_of

ADA = article(said(STATEMENT, "Ada Åström-Falk"), source="Coastal Post")
BO = article(said(OTHER, "Bo Falkner"), page="b", source="Marsh Mail")


def found(database: Engine, query: str) -> list[str]:
    with reading(database) as connection:
        return sorted(like.naming.name for like in names_like(connection, searched_words(query)))


@pytest.mark.parametrize(
    ("query", "names"),
    [
        pytest.param("falk", ["Ada Åström-Falk", "Bo Falkner"], id="what words begin with"),
        pytest.param("ada", ["Ada Åström-Falk"], id="a first name"),
        pytest.param("astrom", ["Ada Åström-Falk"], id="without the ring"),
        pytest.param("fal ad", ["Ada Åström-Falk"], id="in any order"),
        pytest.param("ada falkner", [], id="words of two people"),
        pytest.param("alk", [], id="the end of a word"),
        pytest.param("100% _", [], id="signs that mean something elsewhere"),
    ],
)
def test_a_name_is_found_by_the_beginnings_of_its_words(
    database: Engine, query: str, names: list[str]
) -> None:
    hold(database, [ADA, BO])

    assert found(database, query) == names


def test_names_are_found_however_they_came_in(database: Engine) -> None:
    hold(database, [ADA])
    hold(database, [BO])

    assert found(database, "falk") == ["Ada Åström-Falk", "Bo Falkner"]


def test_a_name_that_no_article_prints_any_more_is_not_found(database: Engine) -> None:
    hold(database, [ADA, BO])
    with writing(database) as connection:
        said_now = [mention("Mr. Lund", "Cy Lund")]
        replace_namings(connection, revision_of(connection, BO), article_id(BO), said_now)

    assert found(database, "falkner") == []
    assert found(database, "lund") == ["Cy Lund"]


def test_a_name_that_another_article_prints_is_still_found(database: Engine) -> None:
    again = article(said(OTHER, "Ada Åström-Falk"), page="c", source="Inland Courier")
    hold(database, [ADA, again])
    with writing(database) as connection:
        replace_namings(connection, revision_of(connection, again), article_id(again), [])

    assert found(database, "ada") == ["Ada Åström-Falk"]


def test_a_name_in_withdrawn_articles_alone_is_not_found(database: Engine) -> None:
    hold(database, [ADA, BO])
    withdraw(database, [BO])

    assert found(database, "falkner") == []


def test_bearers_of_a_surname_are_counted_by_their_names(database: Engine) -> None:
    hold(database, [BO, article(said(OTHER, "Di Falkner"), page="d", source="Inland Courier")])

    with reading(database) as connection:
        assert count_bearers(connection, ["falkner", "nobody"]) == {"falkner": 2, "nobody": 0}
