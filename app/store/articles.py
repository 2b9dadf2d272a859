"""Articles as lists and pages read them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, select, text

from app.domain.holdings import ArticleCard
from app.domain.lineage import ArticleReference, Standing
from app.domain.source import slug
from app.store.among import EACH, among, packed
from app.store.codec import decode
from app.store.tables import articles, captures, revisions

_CARDS = text(f"""
SELECT id, reference, (
  SELECT count(*) FROM attestations CROSS JOIN lineages ON lineages.id = attestations.lineage
  WHERE attestations.article = articles.id AND lineages.standing = '{Standing.TRACED}'
) AS shared
FROM articles WHERE id IN ({EACH})
""")

# Put together once: every page of an article asks them.
_WITHDRAWN = select(articles.c.withdrawn).where(articles.c.id == bindparam("article"))
_REFERENCE = select(articles.c.reference).where(articles.c.id == bindparam("article"))
_REVISION_NOW = (
    select(revisions.c.number)
    .join(articles, (articles.c.id == revisions.c.article) & (articles.c.current == revisions.c.text_hash))
    .where(articles.c.id == bindparam("article"))
)


def is_withdrawn(connection: Connection, article: str) -> bool | None:
    """Whether the article was withdrawn; None when none has this id."""
    return connection.execute(_WITHDRAWN, {"article": article}).scalar()


def withdrawn_among(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Those of these articles that were withdrawn."""
    query = select(articles.c.id).where(articles.c.id.in_(among(ids)), articles.c.withdrawn)
    return frozenset(connection.execute(query).scalars())


def arrivals(connection: Connection, ids: Iterable[str]) -> dict[str, datetime]:
    """When each of these articles was first taken in."""
    query = (
        select(captures.c.article, func.min(captures.c.arrived))
        .where(captures.c.article.in_(among(ids)))
        .group_by(captures.c.article)
    )
    return {article: datetime.fromisoformat(first) for article, first in connection.execute(query)}


def reference_to(connection: Connection, article: str) -> ArticleReference:
    """The article, which must be held, as lineages name it."""
    return decode(connection.execute(_REFERENCE, {"article": article}).scalar_one(), ArticleReference)


def revision_now(connection: Connection, article: str) -> int:
    """The number of the article's current revision."""
    number: int = connection.execute(_REVISION_NOW, {"article": article}).scalar_one()
    return number


def article_at(connection: Connection, url: str) -> str | None:
    """The id of the article published at this canonical URL."""
    return connection.execute(select(articles.c.id).where(articles.c.url == url)).scalar()


def article_cards(connection: Connection, ids: Iterable[str]) -> tuple[ArticleCard, ...]:
    """The cards of these articles, in this order."""
    wanted = list(ids)
    rows = connection.execute(_CARDS, {"values": packed(wanted)}).all()
    cards = {
        row.id: ArticleCard(reference=decode(row.reference, ArticleReference), lineages=row.shared)
        for row in rows
    }
    return tuple(cards[identity] for identity in wanted if identity in cards)


def articles_of_source(connection: Connection, source: str, limit: int) -> tuple[str, ...]:
    """The ids of the source's articles, latest first, undated last."""
    ids = (
        select(articles.c.id)
        .where(*_of(source))
        .order_by(articles.c.latest.is_(None), articles.c.latest.desc(), articles.c.id)
        .limit(limit)
    )
    return tuple(connection.execute(ids).scalars())


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """How many articles of a source are held, how many of them have a date, and the first and the last."""

    articles: int
    dated: int
    first: datetime | None
    last: datetime | None


def extent_of_source(connection: Connection, source: str) -> Extent:
    """How much of a source is held, and from when to when."""
    latest = articles.c.latest
    query = select(func.count(), func.count(latest), func.min(latest), func.max(latest)).where(*_of(source))
    held, dated, first, last = connection.execute(query).one()
    return Extent(articles=held, dated=dated, first=_moment(first), last=_moment(last))


def source_named(connection: Connection, address: str) -> str | None:
    """The name of the source at this address; of several, the first by name."""
    return connection.execute(
        select(func.min(articles.c.source)).where(articles.c.source_slug == address)
    ).scalar()


def _of(source: str) -> tuple[ColumnElement[bool], ...]:
    """The source's articles: found by its address, which is indexed."""
    return (
        articles.c.source_slug == slug(source),
        articles.c.source == source,
        articles.c.withdrawn.is_(False),
    )


def _moment(stated: str | None) -> datetime | None:
    return datetime.fromisoformat(stated) if stated else None
