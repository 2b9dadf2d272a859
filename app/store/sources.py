"""The sources held, and how much of each: every page tells it in short, and a search offers them.

It takes a walk through an index of all articles, and is found out once for each edition of the store.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, func, select

from app.domain.holdings import Coverage
from app.store.state import edition, updated
from app.store.tables import articles


class _Source(NamedTuple):
    """A source under its address, with how many of its articles are held, and the first and the last date of them."""

    address: str
    name: str
    articles: int
    first: str | None
    last: str | None


class _Held(NamedTuple):
    """What an edition of the store holds; `sources` are in the order of how much they have."""

    edition: int
    sources: tuple[_Source, ...]
    coverage: Coverage


_ALL = (
    select(
        articles.c.source_slug,
        articles.c.source,
        func.count(),
        func.min(articles.c.latest),
        func.max(articles.c.latest),
    )
    .where(articles.c.withdrawn.is_(False))
    .group_by(articles.c.source_slug, articles.c.source)
)
_known: WeakKeyDictionary[Engine, _Held] = WeakKeyDictionary()


def coverage(connection: Connection) -> Coverage:
    """How much is held, and from when to when."""
    return _held(connection).coverage


def sources_like(connection: Connection, part: str, limit: int) -> tuple[str, ...]:
    """Sources whose address holds `part`, those with the most articles first."""
    found = (source.name for source in _held(connection).sources if part in source.address)
    return tuple(dict.fromkeys(found))[:limit]


def _held(connection: Connection) -> _Held:
    store, now = connection.engine, edition(connection)
    if store not in _known or _known[store].edition != now:
        every = [_Source._make(row) for row in connection.execute(_ALL)]
        every.sort(key=lambda source: (-source.articles, source.name))
        _known[store] = _Held(now, tuple(every), _coverage(every, updated(connection)))
    return _known[store]


def _coverage(every: Sequence[_Source], last_change: str | None) -> Coverage:
    return Coverage(
        articles=sum(source.articles for source in every),
        sources=len({source.name for source in every}),
        first=_moment(min((source.first for source in every if source.first), default=None)),
        last=_moment(max((source.last for source in every if source.last), default=None)),
        updated=_moment(last_change),
    )


def _moment(stated: str | None) -> datetime | None:
    return datetime.fromisoformat(stated) if stated else None
