"""Batches end in the same store as one article after the other."""

from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from app.domain.article import RawArticle
from app.domain.correction import CorrectionKind
from app.ingest.failure import Failure
from app.pipeline.ahead import Document
from app.pipeline.correct import apply_corrections
from app.pipeline.import_articles import Outcome, import_articles
from app.pipeline.pace import Pace
from app.store.database import reading
from tests.conftest import NewDatabase
from tests.journeys.expectations import SEEDS
from tests.journeys.holdings import NOW, article_id, correction, exported, forest, hold_singly, read_articles
from tests.pipeline.making import CUT, SHORTENED, WHOLE, article, said

AT_ONCE = Pace(jobs=1, singly=0)
KEPT = {
    "articles": "SELECT * FROM articles ORDER BY id",
    "captures": "SELECT key, article, text_hash, raw FROM captures ORDER BY key",
    "revisions": "SELECT article, text_hash, text, facts FROM revisions ORDER BY article, text_hash",
    "occurrences": "SELECT o.article, text_hash, ordinal, id, marked, contents, quotation, speaker"
    " FROM occurrences o JOIN revisions r ON r.number = o.revision JOIN wordings w ON w.number = o.wording"
    " ORDER BY o.article, text_hash, ordinal",
    "namings": "SELECT n.article, text_hash, name, printed, slug, surname"
    " FROM namings n JOIN revisions r ON r.number = n.revision ORDER BY n.article, text_hash, name, printed",
    "search": "SELECT rowid FROM search_articles WHERE search_articles MATCH 'the OR said' ORDER BY rowid",
}


def kept(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Everything that is written of articles, without the numbers of rows."""
    with reading(engine) as connection:
        return {name: [tuple(row) for row in connection.execute(text(query))] for name, query in KEPT.items()}


@pytest.mark.parametrize(
    "pace",
    [
        pytest.param(replace(AT_ONCE, batch=3_000), id="small batches"),
        pytest.param(replace(AT_ONCE, batch=10**6), id="one batch"),
        pytest.param(replace(AT_ONCE, memory=0, portion=5), id="linked in portions"),
    ],
)
def test_batches_end_in_the_same_store_as_single_articles(new_database: NewDatabase, pace: Pace) -> None:
    arriving = read_articles(SEEDS)
    with new_database() as at_once, new_database() as singly:
        import_articles(at_once, arriving, NOW, pace=pace)
        hold_singly(singly, arriving)

        assert kept(at_once) == kept(singly)
        assert forest(at_once) == forest(singly)
        assert exported(at_once) == exported(singly)


def test_revisions_and_repetitions_within_a_batch_are_told_apart(new_database: NewDatabase) -> None:
    documents: list[Document] = [
        WHOLE,
        replace(WHOLE, text=f"{WHOLE.text}\n\nThe council agrees."),
        WHOLE,
        SHORTENED,
        replace(WHOLE, retrieved="2026-03-05T08:00:00Z"),
        Failure(origin="b.txt", problem="it is empty"),
    ]
    with new_database() as at_once, new_database() as singly:
        tally = import_articles(at_once, documents, NOW, pace=AT_ONCE)
        hold_singly(singly, [one for one in documents if isinstance(one, RawArticle)])

        assert tally.outcomes == Counter(
            {Outcome.NEW: 2, Outcome.REVISED: 1, Outcome.UNCHANGED: 1, Outcome.RECAPTURED: 1}
        )
        assert [failure.origin for failure in tally.failed] == ["b.txt"]
        assert kept(at_once) == kept(singly)
        assert exported(at_once) == exported(singly)


def test_articles_given_again_change_nothing(database: Engine) -> None:
    import_articles(database, [WHOLE, SHORTENED], NOW, pace=AT_ONCE)
    before = kept(database)

    tally = import_articles(database, [SHORTENED, WHOLE], NOW, pace=AT_ONCE)

    assert tally.outcomes == Counter({Outcome.UNCHANGED: 2})
    assert kept(database) == before


def test_an_article_withdrawn_stays_withdrawn_when_a_batch_brings_it_again(database: Engine) -> None:
    import_articles(database, [WHOLE, SHORTENED], NOW, pace=AT_ONCE)
    apply_corrections(database, [correction(CorrectionKind.WITHDRAW, article_id(WHOLE))], NOW)

    import_articles(database, [replace(WHOLE, retrieved="2026-03-05T08:00:00Z")], NOW, pace=AT_ONCE)

    assert exported(database) == b""


def test_each_document_is_reported_with_the_article_it_is_of(database: Engine) -> None:
    heard = []
    documents: list[Document] = [WHOLE, Failure(origin="b.txt", problem="it is empty"), SHORTENED]

    import_articles(
        database, documents, NOW, lambda tally: heard.append((tally.read, tally.kept)), pace=AT_ONCE
    )

    first, second = article_id(WHOLE), article_id(SHORTENED)
    assert [(number, of and of[1]) for number, of in heard] == [(1, first), (2, None), (3, second)]


def test_a_document_that_can_be_read_at_last_has_failed_no_longer(database: Engine) -> None:
    unread = Failure(origin=WHOLE.origin, problem="it is empty")

    import_articles(database, [unread, WHOLE], NOW, pace=AT_ONCE)

    with reading(database) as connection:
        assert connection.execute(text("SELECT origin FROM failures")).all() == []


def test_batches_join_what_is_held_already(database: Engine) -> None:
    import_articles(database, [WHOLE], NOW, pace=AT_ONCE)
    before = exported(database)

    import_articles(database, [SHORTENED, article(said(CUT), page="z", source="Far Post")], NOW, pace=AT_ONCE)

    assert before == b""
    assert exported(database).count(b"\n") == 1
