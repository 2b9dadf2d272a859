"""Finding a lineage by any wording of it."""

import pytest
from sqlalchemy import Engine

from app.domain.correction import CorrectionKind
from app.domain.errors import NotFound, Withdrawn
from app.domain.lineage import Lineage, Standing
from app.pipeline.correct import apply_corrections
from app.pipeline.find import find_lineage
from app.store.database import reading
from app.text.tokens import tokenise, wording_id
from tests.journeys.holdings import NOW, article_id, correction, hold
from tests.pipeline.making import APART, CUT, OTHER, SHORTENED, STATEMENT, WHOLE, article, said


def find(engine: Engine, text: str) -> Lineage:
    with reading(engine) as connection:
        return find_lineage(connection, wording_id(tokenise(text).words))


def test_the_head_is_the_lineage_s_own_address(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    found = find(database, STATEMENT)

    assert found.id == wording_id(tokenise(STATEMENT).words)
    assert found.text_of(found.id).rstrip(",") == STATEMENT


def test_a_shorter_wording_leads_to_the_lineage_and_is_named(database: Engine) -> None:
    hold(database, [WHOLE, SHORTENED])

    found = find(database, CUT)

    assert found.id == wording_id(tokenise(STATEMENT).words)
    assert found.text_of(wording_id(tokenise(CUT).words)).rstrip(",") == CUT


def test_an_old_address_still_leads_there_when_a_fuller_wording_arrives(database: Engine) -> None:
    hold(database, [SHORTENED, article(said(CUT), page="d", source="Nordpost")])
    before = find(database, CUT).id

    hold(database, [WHOLE])

    assert before == wording_id(tokenise(CUT).words)
    assert find(database, CUT).id == wording_id(tokenise(STATEMENT).words)


def test_words_of_one_article_alone_have_a_page_too(database: Engine) -> None:
    hold(database, [APART])

    assert find(database, OTHER).counts.articles == 1


def test_words_too_few_to_be_traced_say_so(database: Engine) -> None:
    hold(
        database,
        [article(said("A toll bridge")), article(said("A toll bridge"), page="b", source="Nordpost")],
    )

    found = find(database, "A toll bridge")

    assert found.standing is Standing.TOO_SHORT
    assert found.counts.articles == 2


def test_words_nobody_holds_are_not_found(database: Engine) -> None:
    hold(database, [WHOLE])

    with pytest.raises(NotFound):
        find(database, "Nobody has ever printed these words of ours")


def test_words_of_a_withdrawn_article_are_withdrawn(database: Engine) -> None:
    hold(database, [APART])
    apply_corrections(database, [correction(CorrectionKind.WITHDRAW, article_id(APART))], NOW)

    with pytest.raises(Withdrawn):
        find(database, OTHER)
