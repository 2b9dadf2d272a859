"""Articles that are known by their source, where other outlets tell another source."""

from dataclasses import replace

from sqlalchemy import Connection

from app.ingest.canonical import canonical
from app.pipeline.outlets import known_outlets
from app.store.records import (
    Capture,
    add_capture,
    article_ids,
    captures_of,
    forget_capture,
    hand_over,
    has_article,
    holds_capture,
    keep_placeholder,
)


def resettle(connection: Connection) -> None:
    """Put every capture under the article that it is of by the outlets known now, its corrections with it.

    As if all had been taken in with these outlets. Nothing derived may be held: it would point to what moves.
    """
    known = known_outlets()
    for article in tuple(article_ids(connection)):
        for capture in captures_of(connection, article):
            if capture.raw.url or capture.raw.source:
                continue  # known by what was given: no outlet changes that
            identity = canonical(capture.raw, known).id
            if identity != article:
                _move(connection, capture, identity)


def _move(connection: Connection, capture: Capture, identity: str) -> None:
    moved = replace(capture, article=identity)
    if not has_article(connection, identity):
        keep_placeholder(connection, identity)
    if not holds_capture(connection, moved):
        add_capture(connection, moved)
    forget_capture(connection, capture)
    if not captures_of(connection, capture.article):
        hand_over(connection, capture.article, identity)
