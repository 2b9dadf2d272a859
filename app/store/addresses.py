"""Which pages there are for others to find, and when something last came in that they show: what sitemaps list."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from app.store.tables import articles, attestations, captures, lineages

_SHARED = lineages.c.shared.is_(True)
_HELD = articles.c.withdrawn.is_(False)


@dataclass(frozen=True, slots=True)
class Entry:
    """The id or slug of a page, and the ISO instant of the last arrival it shows; None where none is told."""

    name: str
    arrived: str | None


def count_listed_lineages(connection: Connection) -> int:
    """How many lineages that stand in several articles are traced."""
    return connection.execute(select(func.count()).where(_SHARED)).scalar_one()


def count_listed_articles(connection: Connection) -> int:
    """How many articles are held and not withdrawn."""
    return connection.execute(select(func.count()).where(_HELD)).scalar_one()


def listed_lineages(connection: Connection, start: int, size: int) -> tuple[Entry, ...]:
    """`size` of those lineages from the `start`-th on, by id."""
    ids = select(lineages.c.id).where(_SHARED).order_by(lineages.c.id).offset(start).limit(size)
    query = (
        select(attestations.c.lineage, func.max(captures.c.arrived))
        .join(captures, captures.c.article == attestations.c.article)
        .where(attestations.c.lineage.in_(ids))
        .group_by(attestations.c.lineage)
        .order_by(attestations.c.lineage)
    )
    return tuple(Entry(name, arrived) for name, arrived in connection.execute(query))


def listed_articles(connection: Connection, start: int, size: int) -> tuple[Entry, ...]:
    """`size` of those articles from the `start`-th on, by id."""
    ids = select(articles.c.id).where(_HELD).order_by(articles.c.id).offset(start).limit(size)
    query = (
        select(captures.c.article, func.max(captures.c.arrived))
        .where(captures.c.article.in_(ids))
        .group_by(captures.c.article)
        .order_by(captures.c.article)
    )
    return tuple(Entry(name, arrived) for name, arrived in connection.execute(query))


def listed_sources(connection: Connection) -> tuple[Entry, ...]:
    """The slugs of all sources."""
    query = select(articles.c.source_slug).distinct().where(_HELD).order_by(articles.c.source_slug)
    return tuple(Entry(slug, None) for slug in connection.execute(query).scalars())
