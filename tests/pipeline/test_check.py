"""Checking a text against what is held, without storing anything of it."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, func, select

from app.domain.alteration import AlterationKind
from app.domain.errors import UnreadableDocument
from app.domain.holdings import Checked
from app.pipeline.check import MOST_CHARACTERS, check
from app.store.database import reading
from app.store.state import edition
from app.store.tables import metadata
from tests.journeys.holdings import hold
from tests.pipeline.making import APART, CUT, SHORTENED, STATEMENT, WHOLE, article, said


@pytest.fixture
def held(database: Engine) -> Engine:
    hold(database, [WHOLE, SHORTENED, APART])
    return database


@pytest.fixture
def asking(held: Engine) -> Iterator[Connection]:
    with reading(held) as connection:
        yield connection


def checked(engine: Engine, text: str) -> Checked:
    with reading(engine) as connection:
        return check(connection, text)


def rows(engine: Engine) -> list[int]:
    with reading(engine) as connection:
        counts = [select(func.count()).select_from(table) for table in metadata.sorted_tables]
        return [edition(connection), *(connection.execute(count).scalar_one() for count in counts)]


def test_words_that_are_held_lead_to_their_lineage(held: Engine) -> None:
    text = f"I remember it well: “{STATEMENT}.”"

    found = checked(held, text)

    (piece,) = found.pieces
    assert (piece.exact, piece.quoted, piece.alterations) == (True, True, ())
    assert piece.overview.lineage.counts.articles == 2
    assert text[piece.contents[0].start : piece.contents[0].end] == f"{STATEMENT}."


def test_a_cut_is_found_and_said_to_be_one(held: Engine) -> None:
    (piece,) = checked(held, "“We will mend the old harbour bridge before winter and nobody will pay”").pieces

    assert not piece.exact
    assert AlterationKind.TRUNCATED_END in {change.kind for change in piece.alterations}


def test_a_lost_negation_is_found(held: Engine) -> None:
    (piece,) = checked(held, f"“{STATEMENT.replace('nobody', 'everybody')}”").pieces

    assert not piece.exact
    assert piece.shared == piece.words - 1
    assert piece.alterations


def test_bare_words_are_found_too(held: Engine) -> None:
    (piece,) = checked(held, f"{STATEMENT}.").pieces

    assert not piece.quoted
    assert piece.overview.lineage.speaker == "Ilse Brandvold"


def test_what_is_not_held_is_counted(held: Engine) -> None:
    found = checked(held, f"“{CUT}.”\n\nThe mayor of another town bought seven elephants yesterday.")

    assert len(found.pieces) == 1
    assert found.unmatched == 1


def test_a_whole_article_may_be_checked(held: Engine) -> None:
    text = "\n\n".join(
        [WHOLE.text, APART.text, *(f"Filling sentence number {n} about nothing." for n in range(20))]
    )

    assert len(checked(held, text).pieces) == 2


def test_nothing_is_stored(held: Engine) -> None:
    before = rows(held)

    checked(held, f"{said(STATEMENT)}\n\nA wholly new sentence about the seventh lighthouse of the coast.")

    assert rows(held) == before


def test_a_text_checked_in_an_empty_store_is_not_held(database: Engine) -> None:
    assert checked(database, said(STATEMENT)).pieces == ()


@pytest.mark.parametrize("text", ["", " \n\t", "a " * MOST_CHARACTERS])
def test_nothing_and_too_much_are_refused(database: Engine, text: str) -> None:
    with reading(database) as connection, pytest.raises(UnreadableDocument):
        check(connection, text)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from((*STATEMENT.split(), "“", "”", ",", "\n\n", "\x00", "…", "[", "]")), max_size=30)
)
def test_every_piece_stands_in_the_text_that_was_checked(asking: Connection, words: list[str]) -> None:
    text = f"Asked: {' '.join(words)}"

    for piece in check(asking, text).pieces:
        assert piece.contents
        assert piece.text == " ... ".join(span.of(text) for span in piece.contents)
        assert 0 < piece.shared <= piece.words


def test_a_misquotation_that_is_held_is_still_compared_with_what_was_first_printed(database: Engine) -> None:
    negated = STATEMENT.replace("will mend", "will not mend")
    spread = [
        article(said(negated), page=page, source="Inland Courier", published=f"2026-03-0{day}T08:00:00Z")
        for page, day in (("x", 4), ("y", 5))
    ]
    hold(database, [WHOLE, *spread])

    (piece,) = checked(database, f"“{negated},” she said.").pieces

    assert not piece.exact
    assert AlterationKind.NEGATION_CHANGED in {change.kind for change in piece.alterations}
    assert piece.compared_with.startswith(STATEMENT)


def test_a_passage_is_followed_into_a_sentence_that_is_cut_short(database: Engine) -> None:
    first = "The ferry company closed its oldest pier on the northern shore last autumn."
    second = "Engineers had found deep cracks in every pillar of the wooden landing stage."
    hold(database, [article(f"{first} {second}")])

    (piece,) = checked(database, f"{first} Engineers had found deep cracks, my neighbour says.").pieces

    assert piece.text == f"{first} ... Engineers had found deep cracks"
    assert piece.compared_with == piece.text
    assert (piece.shared, piece.words, piece.exact) == (18, 18, True)
