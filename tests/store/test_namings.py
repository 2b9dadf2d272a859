"""Names by surname, and what of them is no longer so."""

from sqlalchemy import Connection, Engine, select

from app.domain.article import RawArticle
from app.domain.quotation import SpeakerMention
from app.domain.span import Span
from app.store.database import reading, writing
from app.store.namings import namings_of, replace_namings, surnames_of
from app.store.records import revision_numbers
from app.store.tables import namings
from tests.journeys.holdings import article_id, hold
from tests.pipeline.making import APART, WHOLE


def mention(text: str, name: str) -> SpeakerMention:
    return SpeakerMention(span=Span(0, len(text)), text=text, name=name)


def revision_of(connection: Connection, one: RawArticle) -> int:
    (number,) = revision_numbers(connection, [article_id(one)])[article_id(one)].values()
    return number


def test_names_are_found_by_their_folded_surname(database: Engine) -> None:
    hold(database, [WHOLE, APART])

    with writing(database) as connection:
        said = [mention("Mayor Åström", "Åström"), mention("she", "Ada Åström"), mention("she", "she")]
        replace_namings(connection, revision_of(connection, WHOLE), article_id(WHOLE), said)
        found = namings_of(connection, ["astrom"])

        assert [(one.slug, one.name, one.articles) for one in found] == [
            ("ada-åström", "Ada Åström", 1),
            ("åström", "Åström", 1),
        ]
        assert found[1].printed == (("Mayor Åström", 1),)
        assert surnames_of(connection, ["ada-åström", "nobody"]) == {"astrom"}


def test_a_revision_that_is_read_again_leaves_no_name_behind(database: Engine) -> None:
    hold(database, [WHOLE])

    with writing(database) as connection:
        replace_namings(connection, revision_of(connection, WHOLE), article_id(WHOLE), [])

    with reading(database) as connection:
        assert connection.execute(select(namings)).all() == []


def test_the_spelling_in_small_letters_is_shown_where_there_is_one(database: Engine) -> None:
    hold(database, [WHOLE])

    with writing(database) as connection:
        said = [mention("ADA FALK:", "ADA FALK"), mention("FALK:", "ADA FALK"), mention("she", "Ada Falk")]
        replace_namings(connection, revision_of(connection, WHOLE), article_id(WHOLE), said)

        assert [one.name for one in namings_of(connection, ["falk"])] == ["Ada Falk"]


def test_names_are_looked_up_by_an_index(database: Engine) -> None:
    with reading(database) as connection:
        for column in ("surname", "slug"):
            plan = connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN SELECT name FROM namings WHERE {column} = 'x'"
            ).all()

            assert f"USING INDEX ix_namings_{column}" in str(plan)
