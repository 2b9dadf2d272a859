"""The names that articles give words to, found by what any of their words begins with.

Each name stands once under each of its words, however many articles print it: what is typed is looked up among names,
and not in all that was ever said by somebody.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select, text

from app.domain.person import Naming
from app.lineage.names import fold_name
from app.store.among import EACH, among, packed
from app.store.tables import namings

_LOOKED_AT = 200  # names that have the words: those that have them whole before those in which they begin one
_BEHIND_ALL = "\U0010ffff"
_KEEP = text(
    "INSERT OR IGNORE INTO search_names (word, surname, slug, name, folded) "
    "VALUES (:word, :surname, :slug, :name, :folded)"
)
_FORGET = text("DELETE FROM search_names WHERE word = :word AND surname = :surname AND slug = :slug")
_LIKE = text(f"""
SELECT surname, slug, max(name) AS name, (SELECT count(*) FROM namings WHERE namings.slug = fitting.slug) AS times
FROM (
  SELECT surname, slug, name FROM search_names WHERE word >= :beginning AND word < :end
  AND NOT EXISTS (SELECT 1 FROM ({EACH}) WHERE instr(folded, ' ' || value) = 0) LIMIT {_LOOKED_AT}
) AS fitting
WHERE EXISTS (
  SELECT 1 FROM namings JOIN articles ON articles.id = namings.article
  WHERE namings.slug = fitting.slug AND articles.withdrawn IS 0
)
GROUP BY surname, slug ORDER BY times DESC, slug
""")
_BEARERS = text(f"""
SELECT value, (SELECT count(DISTINCT slug) FROM search_names WHERE word = value AND surname = value) FROM ({EACH})
""")


class Spelt(NamedTuple):
    """A name, its address, and its surname."""

    name: str
    slug: str
    surname: str


class Like(NamedTuple):
    """A name that is like what was searched for. Its `articles` are about as many as print it."""

    naming: Naming
    surname: str


def searched_words(address: str) -> tuple[str, ...]:
    """The folded words of a name that has this address."""
    return tuple(fold_name(address.replace("-", " ")).split())


def keep_searched_names(connection: Connection, named: Iterable[Spelt]) -> None:
    """These names are found from now on."""
    rows = _rows(named)
    if rows:
        connection.execute(_KEEP, rows)


def forget_unused_names(connection: Connection, named: Iterable[Spelt]) -> None:
    """Those of these names that no article prints any more are not found."""
    names = set(named)
    if not names:
        return
    asked = select(namings.c.slug).where(namings.c.slug.in_(among({one.slug for one in names}))).distinct()
    used = frozenset(connection.execute(asked).scalars())
    unused = _rows(one for one in names if one.slug not in used)
    if unused:
        connection.execute(_FORGET, unused)


def names_like(connection: Connection, words: Sequence[str]) -> tuple[Like, ...]:
    """Some names in which each of these words begins one, those that are printed most first."""
    longest = max(words, key=len)
    asked = {"beginning": longest, "end": longest + _BEHIND_ALL, "values": packed(words)}
    return tuple(
        Like(Naming(slug=row.slug, name=row.name, articles=row.times), row.surname)
        for row in connection.execute(_LIKE, asked)
    )


def count_bearers(connection: Connection, surnames: Iterable[str]) -> dict[str, int]:
    """How many names have each of these surnames."""
    rows = connection.execute(_BEARERS, {"values": packed(surnames)})
    return {row[0]: row[1] for row in rows}


def _rows(named: Iterable[Spelt]) -> list[dict[str, str]]:
    """A row for every word of each, and one for its surname, which may be of several words, or of none of them.

    In the order in which the table has them.
    """
    rows = (
        {"word": word, **one._asdict(), "folded": f" {' '.join(words)}"}
        for one in set(named)
        for words in [searched_words(one.slug)]
        for word in {*words, one.surname}
    )
    return sorted(rows, key=lambda row: (row["word"], row["surname"], row["slug"], row["name"]))
