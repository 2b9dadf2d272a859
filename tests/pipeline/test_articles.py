"""An article under all its captures: the current revision is told by dates, never by arrival."""

from dataclasses import replace
from itertools import permutations

from sqlalchemy import Engine

from app.pipeline.articles import ArticleState, article_state
from app.store.database import reading
from tests.conftest import NewDatabase
from tests.journeys.holdings import article_id, exported, hold, hold_singly, lineages
from tests.pipeline.making import CUT, SHORTENED, STATEMENT, article, said

FIRST = article(said(STATEMENT), published="2026-03-01T08:00:00Z", retrieved="2026-03-01T09:00:00Z")
EDITED = replace(FIRST, text="The plan was withdrawn.", retrieved="2026-03-03T09:00:00Z")


def state(engine: Engine) -> ArticleState:
    with reading(engine) as connection:
        return article_state(connection, article_id(FIRST))


def test_the_revision_retrieved_last_is_the_current_one_whatever_came_first(database: Engine) -> None:
    hold(database, [EDITED, FIRST])

    assert state(database).current.text == EDITED.text
    assert [read.article.text for read in state(database).leading] == [FIRST.text, EDITED.text]


def test_of_revisions_retrieved_together_the_one_modified_last_is_current(database: Engine) -> None:
    together = replace(EDITED, retrieved=FIRST.retrieved)
    modified = replace(together, modified="2026-03-01T08:30:00Z")
    hold(database, [modified, replace(FIRST, modified="2026-03-01T08:10:00Z")])

    assert state(database).current.text == EDITED.text


def test_a_text_that_was_put_back_is_current_again(database: Engine) -> None:
    hold(database, [FIRST, EDITED, replace(FIRST, retrieved="2026-03-04T09:00:00Z")])

    assert state(database).current.text == FIRST.text
    assert len(state(database).leading) == 2
    assert len(state(database).captures) == 3


def test_words_that_stand_only_in_an_older_revision_are_marked_removed(database: Engine) -> None:
    hold(database, [FIRST, EDITED, SHORTENED])

    (lineage,) = lineages(database)
    assert {one.article.source: one.removed for one in lineage.attestations} == {
        "Coastal Post": True,
        "Inland Courier": False,
    }


def test_words_that_were_put_back_are_not_removed(database: Engine) -> None:
    hold(database, [FIRST, EDITED, SHORTENED, replace(FIRST, retrieved="2026-03-04T09:00:00Z")])

    assert not any(one.removed for one in lineages(database)[0].attestations)


def test_an_article_that_cut_a_statement_attests_what_it_says_now(database: Engine) -> None:
    hold(database, [FIRST, replace(EDITED, text=said(CUT)), SHORTENED])

    (lineage,) = lineages(database)
    assert {one.text.rstrip(",") for one in lineage.attestations} == {CUT}
    assert not any(one.removed for one in lineage.attestations)


def test_words_added_later_are_no_older_than_the_capture_that_first_has_them(database: Engine) -> None:
    plain = replace(FIRST, text="The town has a bridge.")
    grown = replace(
        FIRST, text=f"The town has a bridge.\n\n{said(STATEMENT)}", retrieved="2026-03-05T09:00:00Z"
    )
    hold(database, [plain, grown, SHORTENED])

    (lineage,) = lineages(database)
    dating = next(one for one in lineage.attestations if one.article.source == "Coastal Post").article.dating
    assert dating.latest is not None
    assert dating.latest.isoformat() == "2026-03-05T09:00:00+00:00"


def test_words_of_a_text_held_before_any_change_are_as_old_as_its_publication(database: Engine) -> None:
    grown = replace(FIRST, text=f"{FIRST.text}\n\nThe town has a bridge.", retrieved="2026-03-05T09:00:00Z")
    hold(database, [FIRST, replace(grown, modified="2026-03-04T09:00:00Z"), SHORTENED])

    dating = state(database).reference.dating
    assert dating.earliest == dating.latest
    assert dating.latest is not None
    assert dating.latest.isoformat() == "2026-03-01T08:00:00+00:00"


def test_revisions_may_come_in_any_order(new_database: NewDatabase) -> None:
    captures = [FIRST, EDITED, replace(EDITED, text=said(CUT), retrieved="2026-03-02T09:00:00Z"), SHORTENED]
    found = set()
    for order in permutations(captures):
        with new_database() as engine:
            hold_singly(engine, order)
            found.add(exported(engine))

    assert len(found) == 1
