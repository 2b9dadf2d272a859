"""Which lineages have the newest sightings, as feeds follow them: by when an article was first taken in."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select

from app.domain.lineage import Standing
from app.store.among import among
from app.store.tables import articles, attestations, captures, lineages


def newest_of_source(connection: Connection, source: str, limit: int) -> dict[str, datetime]:
    """The lineages that this source's articles came to last, newest first, and when."""
    theirs = select(articles.c.id).where(articles.c.source == source)
    return _newest(connection, attestations.c.article.in_(theirs), limit)


def newest_of_speaker(connection: Connection, slugs: Iterable[str], limit: int) -> dict[str, datetime]:
    """The lineages of this speaker that an article came to last, newest first, and when."""
    theirs = select(lineages.c.id).where(lineages.c.speaker.in_(among(slugs)))
    return _newest(connection, attestations.c.lineage.in_(theirs), limit)


def newest_sightings(connection: Connection, ids: Iterable[str], limit: int) -> dict[str, datetime]:
    """Of these lineages those that an article came to last, newest first, and when."""
    return _newest(connection, attestations.c.lineage.in_(among(ids)), limit)


def _newest(connection: Connection, condition: ColumnElement[bool], limit: int) -> dict[str, datetime]:
    carrying = select(attestations.c.article).where(condition)
    first = (
        select(captures.c.article, func.min(captures.c.arrived).label("arrived"))
        .where(captures.c.article.in_(carrying))
        .group_by(captures.c.article)
        .subquery()
    )
    last = func.max(first.c.arrived)
    query = (
        select(attestations.c.lineage, last)
        .join(first, first.c.article == attestations.c.article)
        .join(lineages, lineages.c.id == attestations.c.lineage)
        .where(condition, lineages.c.standing == Standing.TRACED)
        .group_by(attestations.c.lineage)
        .order_by(last.desc(), attestations.c.lineage)
        .limit(limit)
    )
    return {lineage: datetime.fromisoformat(moment) for lineage, moment in connection.execute(query)}
