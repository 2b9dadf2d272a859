"""Full-text search over lineages and articles: SQLite's FTS5, behind this file alone."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, text

from app.store.among import packed
from app.store.codec import decode
from app.store.typed import expressions

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
MOST = 1_000  # of what is found are looked at
FEW = 20  # found by the words as they are: below that the last one may also be the beginning of one
_WAYS = 4  # to be near what was typed: see `expressions`
_NEAREST = " + ".join(f"(found.key >= :before_{near})" for near in range(1, _WAYS))
_LINEAGES = text(f"""
SELECT held.id, kind, language, speaker, printed, sources, articles
FROM json_each(:rows) AS found CROSS JOIN lineages AS held ON held.search_row = found.value
ORDER BY {_NEAREST}, sources DESC, articles DESC, held.id
""")
_ARTICLES = f"""
FROM json_each(:rows) AS found CROSS JOIN articles AS held ON held.search_row = found.value
ORDER BY {_NEAREST}, latest IS NULL, latest, held.id
"""
_ARTICLE_HITS = text(f"SELECT held.id, source, latest {_ARTICLES}")
_FIRST_ARTICLES = text(f"SELECT held.id {_ARTICLES} LIMIT :limit")


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


def gather_indexes(connection: Connection) -> None:
    """Make one of the parts in which what came bit by bit lies, and of which every search goes through all.

    It takes 60 microseconds an article.
    """
    for index in ("search_lineages", "search_articles"):
        connection.execute(text(f"INSERT INTO {index}({index}) VALUES ('optimize')"))


def search_lineages(connection: Connection, query: str) -> tuple[LineageHit, ...]:
    """Lineages that hold the words of `query` ("a phrase", words), at most `MOST`.

    Where few do, the last word may also be the beginning of one. Those come first that have the words in a row, and
    among them those by the most sources.
    """
    near = _rows(connection, "search_lineages", query)
    found = connection.execute(_LINEAGES, _nearest_first(near)).all() if near else ()
    return tuple(map(LineageHit._make, found))


def search_articles(connection: Connection, query: str) -> tuple[ArticleHit, ...]:
    """Articles whose headline or body holds the words of `query`, best first, at most `MOST`.

    Those come first that have the words in a row, and among them the earliest, undated ones last.
    """
    near = _rows(connection, "search_articles", query)
    found = connection.execute(_ARTICLE_HITS, _nearest_first(near)).all() if near else ()
    return tuple(map(ArticleHit._make, found))


def first_articles(connection: Connection, query: str, limit: int) -> tuple[tuple[str, ...], int]:
    """The ids of the first of these, and how many there are: in half of the time."""
    near = _rows(connection, "search_articles", query)
    found = connection.execute(_FIRST_ARTICLES, _nearest_first(near) | {"limit": limit}) if near else None
    return tuple(found.scalars()) if found else (), min(len(near), MOST)


def _nearest_first(near: Mapping[int, int]) -> dict[str, object]:
    """The rows, nearest first, and before how many of them the next nearest begin."""
    ordered = sorted(near, key=near.__getitem__)[:MOST]
    begin = {f"before_{way}": bisect_left(ordered, way, key=near.__getitem__) for way in range(1, _WAYS)}
    return {"rows": packed(ordered), **begin}


def _rows(connection: Connection, index: str, query: str) -> dict[int, int]:
    """At most `MOST` rows of the index for each reading, with how near to what was typed they are: 0 is nearest.

    Nothing is ranked by how often the words stand in it: for common words that takes a walk through all of the index.
    They come as one value: to take them one by one takes longer than to find them.
    """
    found: dict[int, int] = {}
    matching = f"SELECT rowid FROM {index} WHERE {index} MATCH :expression ORDER BY rowid LIMIT {MOST}"
    statement = text(f"SELECT json_group_array(rowid) FROM ({matching})")
    for begun in (False, True):
        for near, expression in expressions(query, begun=begun):
            if len(found) >= (FEW if begun else MOST):
                break
            rows = decode(connection.execute(statement, {"expression": expression}).scalar_one(), list[int])
            nearer = {row: way for row, way in found.items() if way <= near} if begun else found
            found = found | dict.fromkeys(rows, near) | nearer
    return found


def search_row(identity: str) -> int:
    """The row under which an id is indexed: its first 60 bits."""
    row = 0
    for character in identity[:12]:
        row = row << 5 | _CROCKFORD.index(character)
    return row
