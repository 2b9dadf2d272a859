"""All lineages, sources and speakers in lists, page by page."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select, tuple_

from app.domain.holdings import Facets, LineageCard, Named, Shelf
from app.domain.story import Strand
from app.store.codec import decode
from app.store.stories import STRAND, strand
from app.store.tables import articles, lineages

_FACETS = {"kind": lineages.c.kind, "state": lineages.c.state, "language": lineages.c.language}
_EVERY_KIND = (
    select(*_FACETS.values(), func.count().label("held"))
    .where(lineages.c.shared.is_(True))
    .group_by(*_FACETS.values())
)


def shelf(connection: Connection, asked: Facets, after: str, limit: int, *, newest: bool) -> Shelf:
    """Lineages in two articles or more, from behind `after` on: those by the most sources first, or those last printed.

    `after` is the end of the shelf before, as it gave it; what is none is the beginning.
    """
    order = (
        (lineages.c.printed, lineages.c.id)
        if newest
        else (
            lineages.c.sources,
            lineages.c.articles,
            lineages.c.id,
        )
    )
    dated = (lineages.c.printed.is_not(None),) if newest else ()
    query = (
        select(lineages.c.card, *order)
        .where(_wanted(asked), *dated, *_behind(order, after))
        .order_by(*(column.desc() for column in order))
        .limit(limit + 1)
    )
    rows = connection.execute(query).all()
    last = rows[limit - 1] if len(rows) > limit else None
    return Shelf(
        cards=tuple(decode(row.card, LineageCard) for row in rows[:limit]),
        after=".".join(str(value) for value in last[1:]) if last else None,
        counts=_counts(connection, asked),
    )


def strands_after(connection: Connection, after: str, limit: int) -> tuple[Strand, ...]:
    """The same lineages as stories are made of them, those by the most sources first, from behind a `token` on."""
    order = (lineages.c.sources, lineages.c.articles, lineages.c.id)
    query = (
        select(*STRAND)
        .where(_wanted(Facets()), *_behind(order, after))
        .order_by(*(column.desc() for column in order))
        .limit(limit)
    )
    return tuple(strand(row) for row in connection.execute(query))


def token(one: Strand) -> str:
    """What asks for the lineages behind this one."""
    return f"{one.sources}.{one.articles}.{one.id}"


def sources_after(connection: Connection, after: str, limit: int) -> tuple[Named, ...]:
    """Sources by name, from behind one on, with how many articles of each are held."""
    query = (
        select(articles.c.source, func.count())
        .where(articles.c.withdrawn.is_(False), articles.c.source_slug > after)
        .group_by(articles.c.source_slug, articles.c.source)
        .order_by(articles.c.source_slug)
        .limit(limit)
    )
    return tuple(Named(name=name, count=count) for name, count in connection.execute(query))


def speakers_by_lineages(connection: Connection, limit: int) -> tuple[Named, ...]:
    """Who said most of what several articles print, with how many lineages each."""
    count = func.count()
    query = (
        select(func.min(lineages.c.card), count)
        .where(_wanted(Facets()), lineages.c.speaker.is_not(None))
        .group_by(lineages.c.speaker)
        .order_by(count.desc(), lineages.c.speaker)
        .limit(limit)
    )
    found = ((decode(card, LineageCard).speaker, number) for card, number in connection.execute(query))
    return tuple(Named(name=name, count=number) for name, number in found if name)


def _wanted(asked: Facets) -> ColumnElement[bool]:
    chosen = {name: getattr(asked, name) for name in _FACETS}
    return and_(
        lineages.c.shared.is_(True),
        *(_FACETS[name] == value for name, value in chosen.items() if value),
    )


def _counts(connection: Connection, asked: Facets) -> dict[str, dict[str, int]]:
    """By facet how many lineages there are of each value, the most frequent first, narrowed down by the others."""
    found = connection.execute(_EVERY_KIND).all()
    return {name: _counted(found, name, asked) for name in _FACETS}


def _counted(found: Iterable[Any], name: str, asked: Facets) -> dict[str, int]:
    given = {other: value for other in _FACETS if other != name and (value := getattr(asked, other))}
    counts: Counter[str] = Counter()
    for row in found:
        if all(getattr(row, other) == value for other, value in given.items()):
            counts[getattr(row, name)] += row.held
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def _behind(order: tuple[ColumnElement[object], ...], after: str) -> tuple[ColumnElement[bool], ...]:
    """What comes behind a row with these values, all in descending order."""
    counts = len(order) > 2
    parts = after.split(".") if counts else after.rsplit(".", 1)
    if len(parts) != len(order) or (counts and not all(part.isdecimal() for part in parts[:-1])):
        return ()
    values = [*(int(part) if counts else part for part in parts[:-1]), parts[-1]]
    return (tuple_(*order) < tuple_(*values),)
