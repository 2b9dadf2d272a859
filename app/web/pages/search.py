"""Search over the words, speakers and sources held."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlalchemy import Connection

from app.domain.holdings import Coverage, SearchResults
from app.export.writers import LISTING_WRITERS
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.pages.source import ArticleRow, article_row
from app.web.twins import alternates
from app.web.urls import search_url
from app.web.words import count

router = APIRouter()
_NOTHING = SearchResults(lineages=(), lineage_count=0, articles=(), article_count=0, speakers=(), sources=())


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    frame: Frame
    query: str
    tally: str
    found: bool
    lineages: tuple[CardView, ...]
    lineage_count: int
    articles: tuple[ArticleRow, ...]
    article_count: int
    speakers: tuple[str, ...]
    sources: tuple[str, ...]


@router.get("/search")
async def search(request: Request, store: Store, q: Annotated[str, Query(max_length=500)] = "") -> Response:
    query = " ".join(q.split())
    view = search_view(query, found(store, query), reading.coverage(store))
    return render.page(request, "pages/search.html", view)


def found(store: Connection, query: str) -> SearchResults:
    """What there is under `query`; nothing under nothing."""
    return reading.search(store, query) if query else _NOTHING


def search_view(query: str, results: SearchResults, coverage: Coverage) -> SearchPage:
    return SearchPage(
        frame=Frame(
            title=f"{query} · Search · Whence" if query else "Search · Whence",
            description="Search the quotations, passages, speakers and sources held.",
            coverage=covered(coverage),
            query=query,
            indexed=False,
            alternates=alternates("/search", LISTING_WRITERS, search_url(query).removeprefix("/search")),
        ),
        query=query,
        tally=_tally(query, results, coverage),
        found=bool(results.lineages or results.articles or results.speakers or results.sources),
        lineages=tuple(card(each) for each in results.lineages),
        lineage_count=results.lineage_count,
        articles=tuple(article_row(each) for each in results.articles),
        article_count=results.article_count,
        speakers=results.speakers,
        sources=results.sources,
    )


def _tally(query: str, results: SearchResults, coverage: Coverage) -> str:
    if not query:
        return "Type some words: of a quotation, a speaker, a source or a headline."
    if not (results.lineage_count or results.article_count or results.speakers or results.sources):
        return (
            f"Not found in the {count(coverage.articles, 'article')} we hold. It may have appeared elsewhere."
        )
    shared = count(results.lineage_count, "shared quotation or passage", "shared quotations and passages")
    return f"{shared} and {count(results.article_count, 'article')} found."
