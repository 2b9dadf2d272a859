"""Search over the words, speakers and sources held, narrowed down and sorted."""

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage, LineageCard, SearchResults, Wanted
from app.export.writers import LISTING_WRITERS
from app.pipeline import reading
from app.web import dates, render
from app.web.cards import CardView, card
from app.web.deps import Store, at_once
from app.web.found_words import found_words
from app.web.frame import Frame, covered
from app.web.moments import days
from app.web.pages.browse import NEWEST, Choice
from app.web.pages.source import ArticleRow, article_row
from app.web.twins import alternates
from app.web.words import count, shortened

router = APIRouter()
PATH = "/search"
ARTICLE = "article"
_CHECKED = 1_900  # characters of a query that go to the checking page by its address
_TITLES = {
    "kind": ("What", {"quotation": "Quotations", "passage": "Passages", ARTICLE: "Articles"}),
    "language": ("Language", {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}),
    "year": ("In print in", {}),
    "speaker": ("Speaker", {}),
    "outlet": ("Source", {}),
}
_DAYS = {"since": "From", "until": "To"}
_IN_ADDRESS = {"words": "q", "since": "from", "until": "to"}
_WORDS = "The words: of a quotation, a speaker, a source or a headline."
_KIND = Query(max_length=40, description="“quotation”, “passage” or “article”: only these.")
_LANGUAGE = Query(max_length=40, description="Lineages in this language alone: “en”, “de”.")
_SPEAKER = Query(max_length=200, description="Lineages of this speaker alone, as “facets” have it.")
_OUTLET = Query(max_length=200, description="Only what this source carries, by its name.")
_YEAR = Query(max_length=40, description="Only what was in print in this year.")
_SINCE = Query(
    alias="from", max_length=40, description="Only what was in print on this day or later: 2026-03-04."
)
_UNTIL = Query(
    alias="to", max_length=40, description="Only what was in print on this day or before: 2026-03-04."
)
_SORT = Query(max_length=40, description="“newest”: what was printed last first; else the best.")
_AFTER = Query(max_length=40, description="Where to go on: as “next” of the answer before has it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """`chosen` are the facets that narrow the search, each leading to it without; `facets` titles with choices.

    `narrowed` are what the form sends along, `days` the first and the last asked for. `further` leads to what comes
    behind; `of_articles`: it is articles.
    """

    frame: Frame
    query: str
    narrowed: tuple[tuple[str, str], ...]
    days: tuple[str, str]
    tally: str
    found: bool
    chosen: tuple[Choice, ...]
    facets: tuple[tuple[str, tuple[Choice, ...]], ...]
    orders: tuple[tuple[str, str, bool], ...]
    lineages: tuple[CardView, ...]
    lineage_count: int
    articles: tuple[ArticleRow, ...]
    article_count: int
    articles_alone: str | None
    speakers: tuple[str, ...]
    sources: tuple[str, ...]
    closest: tuple[CardView, ...]
    further: str | None
    of_articles: bool
    unnarrowed: str
    check: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What an address narrows a search down to."""

    kind: Annotated[str, _KIND] = ""
    language: Annotated[str, _LANGUAGE] = ""
    speaker: Annotated[str, _SPEAKER] = ""
    outlet: Annotated[str, _OUTLET] = ""
    year: Annotated[str, _YEAR] = ""
    since: Annotated[str, _SINCE] = ""
    until: Annotated[str, _UNTIL] = ""


async def wanted(
    narrowed: Annotated[Narrowed, Depends(at_once(Narrowed))],
    q: Annotated[str, Query(max_length=500, description=_WORDS)] = "",
    sort: Annotated[str, _SORT] = "",
    after: Annotated[str, _AFTER] = "",
) -> Wanted:
    """What an address asks for. Raises BadMoment where what should be a day is none."""
    days(narrowed.since, narrowed.until)
    newest = sort if sort == NEWEST else ""
    return Wanted(words=" ".join(q.split()), sort=newest, after=after, **asdict(narrowed))


@router.get(PATH)
async def search(request: Request, store: Store, asked: Annotated[Wanted, Depends(wanted)]) -> Response:
    view = search_view(asked, reading.search(store, asked), reading.coverage(store))
    return render.page(request, "pages/search.html", view)


def search_view(asked: Wanted, results: SearchResults, coverage: Coverage) -> SearchPage:
    query, of_articles = asked.words, asked.kind == ARTICLE
    chosen = _chosen(asked, results)
    return SearchPage(
        frame=Frame(
            title=f"{query} · Search · Whence" if query else "Search · Whence",
            description="Search the quotations, passages, speakers and sources held.",
            coverage=covered(coverage),
            query=query,
            indexed=False,
            alternates=alternates(PATH, LISTING_WRITERS, address_of(asked)),
        ),
        query=query,
        narrowed=tuple((name, value) for name, value in _given(asked) if name not in ("q", "after")),
        days=(asked.since, asked.until),
        tally=_tally(asked, results, coverage),
        found=bool(results.lineages or results.articles or results.speakers or results.sources),
        chosen=chosen,
        facets=_facets(asked, results) if query else (),
        orders=(
            ("Best first", _address(replace(asked, sort="", after="")), not asked.sort),
            ("Last printed", _address(replace(asked, sort=NEWEST, after="")), bool(asked.sort)),
        ),
        lineages=_cards(results.lineages, query),
        lineage_count=results.lineage_count,
        articles=tuple(_row(article_row(each), query) for each in results.articles),
        article_count=results.article_count,
        articles_alone=None
        if of_articles or len(results.articles) == results.article_count
        else _address(replace(asked, kind=ARTICLE, after="")),
        speakers=results.speakers,
        sources=results.sources,
        closest=_cards(results.closest, query),
        further=_address(replace(asked, after=results.after)) if results.after else None,
        of_articles=of_articles,
        unnarrowed=_address(Wanted(words=query)),
        check=f"/check?{urlencode({'q': query[:_CHECKED]})}",
    )


def address_of(asked: Wanted) -> str:
    """The query of the address that asks for this, its "?" included."""
    return f"?{urlencode(_given(asked))}" if _given(asked) else "?q="


def _address(asked: Wanted) -> str:
    return f"{PATH}{address_of(asked)}"


def _given(asked: Wanted) -> list[tuple[str, str]]:
    values = [(field.name, getattr(asked, field.name)) for field in fields(asked)]
    return [(_IN_ADDRESS.get(name, name), value) for name, value in values if value]


def _cards(held: tuple[LineageCard, ...], query: str) -> tuple[CardView, ...]:
    shown = (card(each) for each in held)
    return tuple(replace(one, pieces=found_words(one.displayed, query)) for one in shown)


def _row(row: ArticleRow, query: str) -> ArticleRow:
    return replace(row, pieces=found_words(row.headline, query))


def _chosen(asked: Wanted, results: SearchResults) -> tuple[Choice, ...]:
    given = ((name, getattr(asked, name)) for name in (*_TITLES, *_DAYS))
    return tuple(
        Choice(
            label=_label(name, value, results),
            count=0,
            href=_address(replace(asked, **{name: "", "after": ""})),
            chosen=True,
        )
        for name, value in given
        if value
    )


def _facets(asked: Wanted, results: SearchResults) -> tuple[tuple[str, tuple[Choice, ...]], ...]:
    """Every facet that divides what was found."""
    found = ((name, results.counts.get(name, {})) for name in _TITLES)
    return tuple(
        (
            _TITLES[name][0],
            tuple(_choice(asked, name, value, number, results) for value, number in values.items()),
        )
        for name, values in found
        if len(values) > 1
    )


def _choice(asked: Wanted, name: str, value: str, number: int, results: SearchResults) -> Choice:
    now = getattr(asked, name) == value
    return Choice(
        label=_label(name, value, results),
        count=number,
        href=_address(replace(asked, **{name: "" if now else value, "after": ""})),
        chosen=now,
    )


def _label(name: str, value: str, results: SearchResults) -> str:
    if name in _DAYS:
        return f"{_DAYS[name]} {dates.day(date.fromisoformat(value))}"
    known = _TITLES[name][1].get(value, value)
    return shortened(results.names.get(known, known) if name == "speaker" else known, 60)


def _tally(asked: Wanted, results: SearchResults, coverage: Coverage) -> str:
    if not asked.words:
        return "Type some words: of a quotation, a speaker, a source or a headline."
    if not (results.lineage_count or results.article_count or results.speakers or results.sources):
        if len(asked.words) == 1:
            return "One letter says too little: type a word, or its first four letters."
        return (
            f"Not found in the {count(coverage.articles, 'article')} we hold. It may have appeared elsewhere."
        )
    shared = count(results.lineage_count, "shared quotation or passage", "shared quotations and passages")
    articles = count(results.article_count, "article")
    told = (
        articles if asked.kind == ARTICLE else shared if _only_lineages(asked) else f"{shared} and {articles}"
    )
    return (
        f"{told} found{', among the first thousand of each: more words find less' if results.more else ''}."
    )


def _only_lineages(asked: Wanted) -> bool:
    """Articles are not narrowed down by these."""
    return bool(asked.kind or asked.speaker or asked.language)
