"""Full-text search over lineages and articles: SQLite's FTS5, behind this file alone."""

import re
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, text

from app.store.among import EACH, packed

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_TERM = re.compile(r'"([^"\0]*)["\0]?|([^\s"\0]+)')  # SQLite would end the query at a null
_WORD = re.compile(r"\w+")
MOST_TERMS = 32
MOST = 1_000  # of what is found are looked at
PREFIX = 4  # letters from which on a word may be the beginning of one
FEW = 20  # found by the words as they are: below that the last one may also be the beginning of one


_LINEAGES = text(f"""
SELECT search_row, id, kind, language, speaker, printed, sources, articles FROM lineages
WHERE search_row IN ({EACH}) ORDER BY sources DESC, articles DESC, id
""")
_ARTICLES = text(f"""
SELECT search_row, id, source, latest FROM articles
WHERE search_row IN ({EACH}) ORDER BY latest IS NULL, latest, id
""")


class LineageHit(NamedTuple):
    """A lineage that holds the words: what it is narrowed down and sorted by. `speaker` is a slug."""

    row: int
    id: str
    kind: str
    language: str
    speaker: str | None
    printed: str | None
    sources: int
    articles: int


class ArticleHit(NamedTuple):
    """An article that holds the words: what it is narrowed down and sorted by."""

    row: int
    id: str
    source: str
    latest: str | None


_Hit = TypeVar("_Hit", LineageHit, ArticleHit)


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
    """Lineages that hold the words of `query` ("a phrase", words), at most `MOST`.

    Where few do, the last word may also be the beginning of one.

    Those come first that have the words in a row, and among them those by the most sources.
    """
    near = _rows(connection, "search_lineages", query)
    found = connection.execute(_LINEAGES, {"values": packed(near)}) if near else ()
    return _nearest_first(map(LineageHit._make, found), near)


def search_articles(connection: Connection, query: str) -> tuple[ArticleHit, ...]:
    """Articles whose headline or body holds the words of `query`, best first, at most `MOST`.

    Those come first that have the words in a row, and among them the earliest, undated ones last.
    """
    near = _rows(connection, "search_articles", query)
    found = connection.execute(_ARTICLES, {"values": packed(near)}) if near else ()
    return _nearest_first(map(ArticleHit._make, found), near)


def _nearest_first(hits: Iterable[_Hit], near: Mapping[int, int]) -> tuple[_Hit, ...]:
    """In their order, but for how near to what was typed each is."""
    return tuple(sorted(hits, key=lambda hit: near[hit.row]))


def _rows(connection: Connection, index: str, query: str) -> dict[int, int]:
    """At most `MOST` rows of the index, each with how near to what was typed it is: 0 is nearest.

    Nothing is ranked by how often the words stand in it: for common words that takes a walk through all of the index.
    """
    found: dict[int, int] = {}
    statement = text(f"SELECT rowid FROM {index} WHERE {index} MATCH :expression ORDER BY rowid LIMIT {MOST}")
    for begun in (False, True):
        for near, expression in _expressions(query, begun=begun):
            if len(found) >= (FEW if begun else MOST):
                break
            for row in connection.execute(statement, {"expression": expression}).scalars():
                if row in found:
                    found[row] = min(found[row], near)
                elif len(found) < MOST:
                    found[row] = near
    return found


def _expressions(query: str, *, begun: bool) -> tuple[tuple[int, str], ...]:
    """The query in FTS5's language, strictest first, each with how near its hits are: in a row before anywhere.

    `begun`: the last word is the beginning of one, and what it finds comes behind what has the word as it is.
    Every term is quoted, so that nothing typed can be read as an operator. To go through all that a few letters
    begin takes long, and says little.
    """
    terms = [
        (phrase or word, bool(word)) for phrase, word in _TERM.findall(query) if _WORD.search(phrase or word)
    ][:MOST_TERMS]
    if not terms or (begun and not _is_begun(query, terms[-1])):
        return ()
    anywhere = " ".join(f'"{term}"' for term, _ in terms)
    in_a_row = f'"{" ".join(term for term, _ in terms)}"'
    ways = (anywhere,) if len(terms) == 1 or not all(plain for _, plain in terms) else (in_a_row, anywhere)
    return tuple((2 * place + begun, f"{way} *" if begun else way) for place, way in enumerate(ways))


def _is_begun(query: str, last: tuple[str, bool]) -> bool:
    """Whether the last term, a plain word or not, may be a word that is still being typed."""
    term, plain = last
    return plain and not query[-1:].isspace() and len(_WORD.findall(term)[-1]) >= PREFIX


def search_row(identity: str) -> int:
    """The row under which an id is indexed: its first 60 bits."""
    row = 0
    for character in identity[:12]:
        row = row << 5 | _CROCKFORD.index(character)
    return row
