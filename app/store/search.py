"""Full-text search over lineages and articles: SQLite's FTS5, behind this file alone."""

import re
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from app.store.among import EACH, packed

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_TERM = re.compile(r'"([^"\0]*)["\0]?|([^\s"\0]+)')  # SQLite would end the query at a null
_WORD = re.compile(r"\w+")
MOST_TERMS = 32
MOST = 1_000  # of what is found are looked at
PREFIX = 4  # letters from which on a word may be the beginning of one


class LineageHit(NamedTuple):
    """A lineage that holds the words: what it is narrowed down and sorted by. `speaker` is a slug."""

    id: str
    kind: str
    language: str
    speaker: str | None
    printed: str | None
    sources: int
    articles: int


class ArticleHit(NamedTuple):
    """An article that holds the words: what it is narrowed down and sorted by."""

    id: str
    source: str
    latest: str | None


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


def search_lineages(connection: Connection, query: str) -> tuple[LineageHit, ...]:
    """Lineages that hold the words of `query` ("a phrase", words, the last one as a prefix), at most `MOST`.

    Those come first that have the words in a row, and among them those by the most sources.
    """
    columns = "id, kind, language, speaker, printed, sources, articles"
    found = _looked_up(connection, "search_lineages", f"SELECT search_row, {columns} FROM lineages", query)
    hits = ((near, LineageHit._make(row)) for near, row in found)
    ranked = sorted(hits, key=lambda hit: (hit[0], -hit[1].sources, -hit[1].articles, hit[1].id))
    return tuple(hit for _, hit in ranked)


def search_articles(connection: Connection, query: str) -> tuple[ArticleHit, ...]:
    """Articles whose headline or body holds the words of `query`, best first, at most `MOST`.

    Those come first that have the words in a row, and among them the earliest, undated ones last.
    """
    found = _looked_up(
        connection, "search_articles", "SELECT search_row, id, source, latest FROM articles", query
    )
    hits = ((near, ArticleHit._make(row)) for near, row in found)
    ranked = sorted(hits, key=lambda hit: (hit[0], hit[1].latest is None, hit[1].latest or "", hit[1].id))
    return tuple(hit for _, hit in ranked)


def _looked_up(
    connection: Connection, index: str, rows: str, query: str
) -> Iterator[tuple[int, Sequence[Any]]]:
    """What stands in the rows found behind their number, and how near to what was typed each is: 0 is nearest."""
    near = _rows(connection, index, query)
    found = connection.execute(text(f"{rows} WHERE search_row IN ({EACH})"), {"values": packed(near)})
    for number, *row in found:
        yield near[number], row


def _rows(connection: Connection, index: str, query: str) -> dict[int, int]:
    """At most `MOST` rows of the index, each with the number of the first reading of the query that it answers.

    Nothing is ranked by how often the words stand in it: for common words that takes a walk through all of the index.
    """
    found: dict[int, int] = {}
    statement = text(f"SELECT rowid FROM {index} WHERE {index} MATCH :expression ORDER BY rowid LIMIT {MOST}")
    for number, expression in enumerate(_expressions(query)):
        if len(found) >= MOST:
            break
        for row in connection.execute(statement, {"expression": expression}).scalars():
            if len(found) < MOST:
                found.setdefault(row, number)
    return found


def _expressions(query: str) -> tuple[str, ...]:
    """The query in FTS5's language, strictest first: in a row before anywhere, a word as it is before what it begins.

    Every term is quoted, so that nothing typed can be read as an operator. To go through all that a few letters
    begin takes long, and says little.
    """
    terms = [
        (phrase or word, bool(word)) for phrase, word in _TERM.findall(query) if _WORD.search(phrase or word)
    ][:MOST_TERMS]
    if not terms:
        return ()
    typing = terms[-1][1] and not query[-1:].isspace() and len(_WORD.findall(terms[-1][0])[-1]) >= PREFIX
    anywhere = " ".join(f'"{term}"' for term, _ in terms)
    in_a_row = f'"{" ".join(term for term, _ in terms)}"'
    ways = (anywhere,) if len(terms) == 1 or not all(plain for _, plain in terms) else (in_a_row, anywhere)
    return tuple(way + ending for way in ways for ending in (("", " *") if typing else ("",)))


def search_row(identity: str) -> int:
    """The row under which an id is indexed: its first 60 bits."""
    row = 0
    for character in identity[:12]:
        row = row << 5 | _CROCKFORD.index(character)
    return row
