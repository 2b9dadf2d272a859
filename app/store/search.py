"""Full-text search over lineages and articles: SQLite's FTS5, behind this file alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import Connection, text

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_TERM = re.compile(r'"([^"\0]*)["\0]?|([^\s"\0]+)')  # SQLite would end the query at a null
_WORD = re.compile(r"\w")
MOST_TERMS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The ids found, best first, and how many there are in all."""

    ids: tuple[str, ...]
    count: int


def index_lineages(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Make lineages findable, each row by the words of all its wordings and by its speaker.

    In the order of rows: the index writes out what it has gathered whenever a row comes before the last one.
    """
    if rows:
        ordered = sorted(rows, key=itemgetter("row"))
        connection.execute(
            text("INSERT INTO search_lineages(rowid, words, speaker) VALUES (:row, :words, :speaker)"),
            ordered,
        )


def forget_lineages(connection: Connection, ids: Iterable[str]) -> None:
    rows = [{"row": row} for row in sorted(map(search_row, ids))]
    if rows:
        connection.execute(text("DELETE FROM search_lineages WHERE rowid = :row"), rows)


def index_article(connection: Connection, identity: str, headline: str, body: str) -> None:
    """Make an article findable by its current text; what was indexed under its id is replaced."""
    forget_article(connection, identity)
    connection.execute(
        text("INSERT INTO search_articles(rowid, headline, body) VALUES (:row, :headline, :body)"),
        {"row": search_row(identity), "headline": headline, "body": body},
    )


def forget_article(connection: Connection, identity: str) -> None:
    connection.execute(text("DELETE FROM search_articles WHERE rowid = :row"), {"row": search_row(identity)})


def search_lineages(connection: Connection, query: str, limit: int) -> Hits:
    """Ids of lineages that hold the words of `query` ("a phrase", words, the last one as a prefix)."""
    return _search(connection, "search_lineages", "lineages", query, limit)


def search_articles(connection: Connection, query: str, limit: int) -> Hits:
    """Ids of articles whose headline or body holds the words of `query`."""
    return _search(connection, "search_articles", "articles", query, limit)


def _search(connection: Connection, index: str, table: str, query: str, limit: int) -> Hits:
    expression = _expression(query)
    if not expression:
        return Hits(ids=(), count=0)
    match = {"expression": expression, "limit": limit}
    rows = connection.execute(
        text(
            f"SELECT {table}.id FROM {index} JOIN {table} ON {table}.search_row = {index}.rowid "
            f"WHERE {index} MATCH :expression ORDER BY rank, {table}.id LIMIT :limit"
        ),
        match,
    )
    ids = tuple(rows.scalars())
    count = connection.execute(text(f"SELECT count(*) FROM {index} WHERE {index} MATCH :expression"), match)
    return Hits(ids=ids, count=count.scalar_one())


def _expression(query: str) -> str:
    """The query in FTS5's language: every term quoted, so that nothing typed can be read as an operator."""
    terms = [
        (phrase or word, bool(word)) for phrase, word in _TERM.findall(query) if _WORD.search(phrase or word)
    ][:MOST_TERMS]
    quoted = [f'"{term}"' for term, _ in terms]
    if terms and terms[-1][1] and not query[-1:].isspace():
        quoted[-1] += " *"
    return " ".join(quoted)


def search_row(identity: str) -> int:
    """The row under which an id is indexed: its first 60 bits."""
    row = 0
    for character in identity[:12]:
        row = row << 5 | _CROCKFORD.index(character)
    return row
