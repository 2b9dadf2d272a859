"""Keeping one capture of an article, and deriving again what follows from all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from app.pipeline.articles import article_state, read_facts, refresh_article
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
    outcome, touched = add_to_article(connection, capture)
    settle_wordings(connection, touched)
    return outcome


def add_to_article(connection: Connection, capture: Capture) -> tuple[Outcome, frozenset[str]]:
    """Keep a capture that is not held, and link its article again; returns the wordings that are to be settled."""
    outcome = _outcome(connection, capture)
    add_capture(connection, capture)
    forget_failure(connection, capture.raw.origin)
    return outcome, link_article(connection, capture.article, capture)


def derive_articles(connection: Connection, ids: Iterable[str]) -> None:
    """Derive all that follows from these articles' captures and corrections, and mark what it touches."""
    settle_wordings(connection, frozenset().union(*(link_article(connection, identity) for identity in ids)))


def link_article(connection: Connection, identity: str, new: Capture | None = None) -> frozenset[str]:
    """Derive what an article is and is made of; returns the wordings it had or has, which are to be settled.

    Where one capture is `new`, and nothing else, the other revisions are what they were.
    """
    state = article_state(connection, identity)
    touched = wordings_of_article(connection, identity)
    for read in state.leading:
        if new is None or read.capture.key == new.key:
            touched |= link_revision(connection, read_facts(read.article))
    refresh_article(connection, state)
    return touched


def _outcome(connection: Connection, capture: Capture) -> Outcome:
    if not has_article(connection, capture.article):
        keep_placeholder(connection, capture.article)
        return Outcome.NEW
    known = revision_numbers(connection, [capture.article])[capture.article]
    return Outcome.RECAPTURED if capture.text_hash in known else Outcome.REVISED
