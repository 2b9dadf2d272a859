"""What a reference manager wants to know of a lineage's page and of an article: the three citation formats write this.

The earliest known sightings are cited beside the page, so that nobody cites us for what a newspaper printed.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.address import outside
from app.domain.dating import UNDATED, Dating
from app.domain.holdings import HeldArticle
from app.domain.lineage import ArticleReference, EarliestState, Lineage
from app.export.occasion import Occasion
from app.export.values import in_marks

_TITLE = 120
_CANDIDATES = 5  # where the order is open


class Work(StrEnum):
    """What is cited."""

    PAGE = "page"
    NEWS = "news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """`container` is the newspaper or the site, `archive` our copy, `note` one sentence of how this is known."""

    id: str
    work: Work
    title: str
    container: str
    author: str | None = None
    dating: Dating = UNDATED
    url: str
    accessed: date
    archive: str | None = None
    language: str | None = None
    note: str = ""


def lineage_citations(lineage: Lineage, occasion: Occasion) -> tuple[Citation, ...]:
    """The page, then the earliest known sighting, or those between which it lies."""
    page = Citation(
        id=f"whence-{lineage.id}",
        work=Work.PAGE,
        title=f"Lineage of {in_marks(lineage.kind, lineage.displayed, _TITLE)}",
        container="Whence",
        url=occasion.lineage(lineage.id),
        accessed=occasion.today,
        language="en",
        note=lineage.earliest.reason,
    )
    held = {each.id: each.article for each in lineage.attestations}
    note = (
        "Earliest known"
        if lineage.earliest.state is EarliestState.KNOWN
        else "Perhaps earliest: order uncertain"
    )
    firsts = [held[each] for each in lineage.earliest.attestations if each in held][:_CANDIDATES]
    return page, *(_news(article, occasion, note) for article in firsts)


def article_citation(held: HeldArticle, occasion: Occasion) -> Citation:
    """The article where it was published, and our copy of it."""
    return _news(held.reference, occasion, "", _author(held.article.byline))


def _news(article: ArticleReference, occasion: Occasion, note: str, author: str | None = None) -> Citation:
    copy = occasion.article(article.id)
    return Citation(
        id=f"whence-{article.id}",
        work=Work.NEWS,
        title=article.headline or "(no headline)",
        container=article.source,
        author=author,
        dating=article.dating,
        url=outside(article.url) or copy,
        accessed=occasion.today,
        archive=copy,
        language=article.language,
        note=note,
    )


def _author(byline: str | None) -> str | None:
    name = (byline or "").strip()
    return (name[3:] if name.casefold().startswith("by ") else name).strip() or None
