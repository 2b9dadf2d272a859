"""A source: what it printed first, what it carried, whom it credits and who credits it."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.holdings import ArticleCard, Coverage, SourcePage
from app.export.writers import LISTING_WRITERS
from app.pipeline import reading
from app.web import dates, render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.redirects import elsewhere
from app.web.twins import alternates
from app.web.urls import source_url
from app.web.words import count

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    id: str
    headline: str
    source: str
    when: dates.When
    shared: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    frame: Frame
    name: str
    tally: str
    first_here: tuple[CardView, ...]
    carried: tuple[CardView, ...]
    lineage_count: int
    articles: tuple[ArticleRow, ...]
    article_count: int
    credits: tuple[tuple[str, int], ...]
    credited_by: tuple[tuple[str, int], ...]


@router.get("/o/{slug}")
async def source(request: Request, store: Store, slug: str) -> Response:
    tidy = elsewhere(request, request.url.path.casefold())
    if tidy:
        return tidy
    view = source_view(reading.source_page(store, slug), reading.coverage(store))
    return render.page(request, "pages/source.html", view)


def source_view(held: SourcePage, coverage: Coverage) -> SourceView:
    tally = (
        f"{count(held.article_count, 'article')} held, with words that stand elsewhere too in"
        f" {count(held.lineage_count, 'lineage')}."
    )
    first = {each.id for each in held.first_here}
    return SourceView(
        frame=Frame(
            title=f"{held.name} · Whence",
            description=f"{held.name}: {tally}",
            canonical=source_url(held.name),
            coverage=covered(coverage),
            alternates=alternates(source_url(held.name), LISTING_WRITERS),
        ),
        name=held.name,
        tally=tally,
        first_here=tuple(card(each) for each in held.first_here),
        carried=tuple(card(each) for each in held.carried if each.id not in first),
        lineage_count=held.lineage_count,
        articles=tuple(article_row(each) for each in held.articles),
        article_count=held.article_count,
        credits=held.credits,
        credited_by=held.credited_by,
    )


def article_row(held: ArticleCard) -> ArticleRow:
    """An article in a list."""
    return ArticleRow(
        id=held.reference.id,
        headline=held.reference.headline or "(no headline)",
        source=held.reference.source,
        when=dates.when(held.reference.dating),
        shared=count(held.lineages, "shared quotation or passage", "shared quotations and passages"),
    )
