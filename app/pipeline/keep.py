"""Keeping one capture of an article, and deriving again what follows from all of them."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from app.pipeline.articles import ArticleState, article_state, read_facts, refresh_article
from app.pipeline.link import link_revision, settle_wordings
from app.store.occurrences import wordings_of_article
from app.store.records import (
    Capture,
    add_capture,
    forget_failure,
    has_article,
    keep_placeholder,
    revision_numbers,
)


class Outcome(StrEnum):
    NEW = "new"
    REVISED = "revised"
    RECAPTURED = "recaptured"  # the same words, seen at another time or described otherwise
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document that is held now, and the article it is of: by its given and its own id."""

    outcome: Outcome
    external_id: str
    article: str


def keep_capture(connection: Connection, capture: Capture) -> Outcome:
    """Keep a capture that is not held, and derive its article. What that touches is left to be traced."""
    outcome = _outcome(connection, capture)
    add_capture(connection, capture)
    forget_failure(connection, capture.raw.origin)
    derive_article(connection, capture.article)
    return outcome


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
