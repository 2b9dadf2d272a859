"""Which lineages have the newest sightings, as feeds follow them: by when an article was first taken in."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, func, select, true

from app.domain.lineage import Standing
from app.domain.source import slug
from app.store.among import among
from app.store.tables import articles, attestations, captures, lineages

_ARTICLES = 400  # the newest that are looked at


def newest_of_source(connection: Connection, source: str, limit: int) -> dict[str, datetime]:
    """The lineages that this source's articles came to last, newest first, and when."""
    theirs = select(articles.c.id).where(articles.c.source_slug == slug(source), articles.c.source == source)
    return _newest(connection, theirs, true(), limit)


def newest_of_speaker(connection: Connection, slugs: Iterable[str], limit: int) -> dict[str, datetime]:
    """The lineages of this speaker that an article came to last, newest first, and when."""
    theirs = attestations.c.lineage.in_(select(lineages.c.id).where(lineages.c.speaker.in_(among(slugs))))
    return _newest(connection, select(attestations.c.article).where(theirs), theirs, limit)


def newest_sightings(connection: Connection, ids: Iterable[str], limit: int) -> dict[str, datetime]:
    """Of these lineages those that an article came to last, newest first, and when."""
    these = attestations.c.lineage.in_(among(ids))
    return _newest(connection, select(attestations.c.article).where(these), these, limit)


def _newest(
    connection: Connection, carrying: Select[str], wanted: ColumnElement[bool], limit: int
) -> dict[str, datetime]:
    """Of the `wanted` attestations in the articles of `carrying`: the lineages of those that came last.

    Only the newest articles are looked at: a source has thousands, with a hundred times as many lineages as are wanted.
    """
    first = (
        select(captures.c.article, func.min(captures.c.arrived).label("arrived"))
        .where(captures.c.article.in_(carrying))
        .group_by(captures.c.article)
        .order_by(func.min(captures.c.arrived).desc(), captures.c.article)
        .limit(_ARTICLES)
        .subquery()
    )
    last = func.max(first.c.arrived)
    query = (
        select(attestations.c.lineage, last)
        .join(first, first.c.article == attestations.c.article)
        .join(lineages, lineages.c.id == attestations.c.lineage)
        .where(wanted, lineages.c.standing == Standing.TRACED)
        .group_by(attestations.c.lineage)
        .order_by(last.desc(), attestations.c.lineage)
        .limit(limit)
    )
    return {lineage: datetime.fromisoformat(moment) for lineage, moment in connection.execute(query)}
