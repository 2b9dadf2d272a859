"""The question that an article puts before a quotation stands with its sighting."""

import pytest
from sqlalchemy import Engine

from app.pipeline.find import find_lineage
from app.store.database import reading
from tests.journeys.holdings import hold
from tests.pipeline.making import SHORTENED, STATEMENT, article, said, wording

ASKED = "Will the bridge be mended at all?"


def question(engine: Engine, *paragraphs: str) -> str | None:
    asked = article(*paragraphs, page="q", published="2026-03-05T08:00:00Z")
    hold(engine, [asked, SHORTENED])
    with reading(engine) as connection:
        lineage = find_lineage(connection, wording(STATEMENT))
    return next(one.question for one in lineage.attestations if one.article.source == "Coastal Post")


@pytest.mark.parametrize("paragraphs", [(ASKED, said(STATEMENT)), (f"{ASKED} {said(STATEMENT)}",)])
def test_a_question_just_before_the_words_is_told(database: Engine, paragraphs: tuple[str, ...]) -> None:
    assert question(database, "The council met.", *paragraphs) == ASKED


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The council met.", said(STATEMENT)),
        (ASKED, "Nobody knew.", said(STATEMENT)),
        ("“Why not now? Who is to say?” somebody called.", said(STATEMENT)),
        ("“Why not now?” Runa Falk asked.", said(STATEMENT)),
    ],
)
def test_what_is_no_question_or_somebody_elses_is_not(database: Engine, paragraphs: tuple[str, ...]) -> None:
    assert question(database, *paragraphs) is None
