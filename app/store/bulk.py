"""Many new articles at once: every table takes all their rows in one statement, by way of the driver.

What each row says is what `records`, `occurrences` and `namings` write of one article.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Table, func, select

from app.matching.founding import may_found
from app.store.among import among
from app.store.searched_names import Spelt, keep_searched_names
from app.store.tables import articles, captures, failures, namings, occurrences, revisions, wordings

Row = tuple[object, ...]


def held_captures(connection: Connection, keys: Iterable[str]) -> frozenset[str]:
    """Those of these captures that are held."""
    query = select(captures.c.key).where(captures.c.key.in_(among(keys)))
    return frozenset(connection.execute(query).scalars())


def held_articles(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Those of these articles that are held."""
    query = select(articles.c.id).where(articles.c.id.in_(among(ids)))
    return frozenset(connection.execute(query).scalars())


def numbers_of_wordings(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """The numbers of those of these wordings that are held."""
    query = select(wordings.c.id, wordings.c.number).where(wordings.c.id.in_(among(ids)))
    return {row.id: row.number for row in connection.execute(query)}


def add_wordings(connection: Connection, rows: Sequence[tuple[str, str, int]]) -> dict[str, int]:
    """Keep wordings that are not held - rows of id, words, and how many carry content -, carried by none as yet.

    Returns their numbers.
    """
    highest: int | None = connection.execute(select(func.max(wordings.c.number))).scalar()
    numbered = list(enumerate(rows, start=(highest or 0) + 1))
    names = ("number", "id", "words", "length", "telling", "founds", "head")
    unused = ("quoted", "splice", "live", "filed")
    _add(
        connection,
        wordings,
        (*names, *unused),
        [
            (
                *(number, identity, words, length := words.count(" ") + 1, telling),
                *(may_found(length, telling, quoted=False), identity, 0, 0, 0, 0),
            )
            for number, (identity, words, telling) in numbered
        ],
    )
    return {identity: number for number, (identity, _, _) in numbered}


def next_revision(connection: Connection) -> int:
    """A number from which on none is taken."""
    highest: int | None = connection.execute(select(func.max(revisions.c.number))).scalar()
    return (highest or 0) + 1


def add_articles(connection: Connection, rows: Sequence[dict[str, object]]) -> None:
    """Rows as `records.article_row` makes them."""
    names = [column.name for column in articles.columns]
    _add(connection, articles, names, [tuple(row[name] for name in names) for row in rows])


def add_captures(connection: Connection, rows: Sequence[Row]) -> None:
    """Rows of key, article, hash of the text, document without text, and arrival."""
    _add(connection, captures, ("key", "article", "text_hash", "raw", "arrived"), rows)


def add_revisions(connection: Connection, rows: Sequence[Row]) -> None:
    """Rows of number, article, hash of the text, text, and facts."""
    _add(connection, revisions, ("number", "article", "text_hash", "text", "facts"), rows)


def add_occurrences(connection: Connection, rows: Sequence[Row]) -> None:
    """Rows of revision, ordinal, article, wording's number, marked, contents, quotation, and speaker."""
    names = ("revision", "ordinal", "article", "wording", "marked", "contents", "quotation", "speaker")
    _add(connection, occurrences, names, rows)


def add_namings(connection: Connection, rows: Sequence[Row]) -> None:
    """Rows of revision, article, name, mention, slug, and surname."""
    _add(connection, namings, ("revision", "article", "name", "printed", "slug", "surname"), rows)
    keep_searched_names(
        connection, (Spelt(str(name), str(slug), str(surname)) for _, _, name, _, slug, surname in rows)
    )


def forget_failures(connection: Connection, origins: Sequence[str]) -> None:
    """These documents could be read after all."""
    if origins:
        connection.exec_driver_sql(
            f"DELETE FROM {failures.name} WHERE origin = ?", [(origin,) for origin in origins]
        )


def index_articles(connection: Connection, rows: Sequence[Row]) -> None:
    """Make new articles findable: rows of the row it is indexed under, headline, and body.

    In their order: the full-text index writes out what it has gathered whenever a row comes before the last one.
    """
    connection.exec_driver_sql(
        "INSERT INTO search_articles(rowid, headline, body) VALUES (?, ?, ?)", sorted(rows)
    )


def _add(connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
    if rows:
        places = ", ".join("?" * len(names))
        connection.exec_driver_sql(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places})", list(rows)
        )
