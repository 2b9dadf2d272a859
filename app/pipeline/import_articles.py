"""Taking articles in, one transaction each: killed at any moment, what was reported is there, and whole."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Connection, Engine

from app.domain.article import RawArticle
from app.domain.errors import UnreadableDocument
from app.ingest.canonical import canonical
from app.ingest.failure import Failure
from app.pipeline.articles import ArticleState, article_state, read_facts, refresh_article
from app.pipeline.link import link_revision, settle_wordings
from app.pipeline.outlets import known_outlets, require_no_rebuild, require_same_outlets
from app.pipeline.trace import trace_pending
from app.store.database import reading, writing
from app.store.occurrences import wordings_of_article
from app.store.records import (
    Capture,
    add_capture,
    add_failure,
    forget_failure,
    has_article,
    holds_capture,
    keep_placeholder,
    revision_numbers,
)
from app.store.state import touch


class Outcome(StrEnum):
    NEW = "new"
    REVISED = "revised"
    RECAPTURED = "recaptured"  # the same words, seen at another time or described otherwise
    UNCHANGED = "unchanged"


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of a run. `failed` has each document that could not be read, and why."""

    read: int = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    failed: list[Failure] = field(default_factory=list)


def import_articles(
    engine: Engine,
    documents: Iterable[RawArticle | Failure],
    now: str,
    report: Callable[[Tally], None] = lambda _: None,
) -> Tally:
    """Take in every document; one that cannot be read is recorded and passed over.

    `report` hears of each document once it is safely kept. Lineages are traced at the end: a run that is
    stopped before leaves them pending, and the next run, export or start of the server traces them. Raises
    OutletsChanged where a rebuild is due first.
    """
    with reading(engine) as connection:
        require_no_rebuild(connection)  # before the first document is opened
    tally = Tally()
    for document in documents:
        tally.read += 1
        result = _take_in(engine, document, now)
        if isinstance(result, Failure):
            tally.failed.append(result)
        else:
            tally.outcomes[result] += 1
        report(tally)
    trace_pending(engine)
    return tally


def import_article(engine: Engine, raw: RawArticle, now: str) -> Outcome:
    """Take in one document and link its article. Its lineages are left pending. Raises OutletsChanged."""
    article = canonical(raw, known_outlets())
    capture = Capture(article=article.id, text_hash=article.text_hash, raw=raw, arrived=now)
    with reading(engine) as connection:
        if holds_capture(connection, capture):
            return Outcome.UNCHANGED
    with writing(engine) as connection:
        require_same_outlets(connection)
        outcome = _outcome(connection, capture)
        add_capture(connection, capture)
        forget_failure(connection, raw.origin)
        derive_article(connection, article.id)
        touch(connection, now)
    return outcome


def _take_in(engine: Engine, document: RawArticle | Failure, now: str) -> Outcome | Failure:
    """What became of the document. That it could not be read is recorded."""
    if isinstance(document, RawArticle):
        try:
            return import_article(engine, document, now)
        except UnreadableDocument as error:
            document = Failure(origin=document.origin, problem=str(error))
    with writing(engine) as connection:
        add_failure(connection, document.origin, document.problem, now)
    return document


def derive_article(connection: Connection, identity: str) -> ArticleState:
    """Derive everything that follows from this article's captures and corrections, and mark what it touches."""
    state = article_state(connection, identity)
    touched = set(wordings_of_article(connection, identity))
    for read in state.leading:
        touched |= link_revision(connection, read_facts(read.article))
    refresh_article(connection, state)
    settle_wordings(connection, touched)
    return state


def _outcome(connection: Connection, capture: Capture) -> Outcome:
    if not has_article(connection, capture.article):
        keep_placeholder(connection, capture.article)
        return Outcome.NEW
    known = revision_numbers(connection, [capture.article])[capture.article]
    return Outcome.RECAPTURED if capture.text_hash in known else Outcome.REVISED
