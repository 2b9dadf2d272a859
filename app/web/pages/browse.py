"""Browsing without a question: all lineages by kind, firmness and language; all sources; who is quoted most."""

from dataclasses import dataclass, replace
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage, Facets, Named, Shelf
from app.domain.lineage import EarliestState, LineageKind
from app.domain.source import slug
from app.export.writers import LISTING_WRITERS, ROLL_WRITERS
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store, at_once
from app.web.frame import Frame, covered
from app.web.paging import behind
from app.web.twins import alternates
from app.web.urls import source_url, speaker_url
from app.web.words import count

router = APIRouter()
PATH = "/quotes"
OUTLETS, SPEAKERS = "/outlets", "/speakers"
NAMES = 200  # on one page of sources or speakers
_LISTED = 30
NEWEST = "newest"
_TITLES = {
    "kind": ("What", {LineageKind.QUOTATION.value: "Quotations", LineageKind.PASSAGE.value: "Passages"}),
    "state": (
        "Earliest",
        {
            EarliestState.KNOWN.value: "Known",
            EarliestState.UNDETERMINED.value: "Order uncertain",
            EarliestState.UNDATED.value: "Date unknown",
        },
    ),
    "language": ("Language", {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a facet. `chosen`: it is what is shown now, and the link leads back to all."""

    label: str
    count: int
    href: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowsePage:
    """`facets`: a title and its choices each; `further` leads to the next page."""

    frame: Frame
    facets: tuple[tuple[str, tuple[Choice, ...]], ...]
    orders: tuple[tuple[str, str, bool], ...]
    cards: tuple[CardView, ...]
    tally: str
    further: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesPage:
    """Names with an address and a count each."""

    frame: Frame
    title: str
    told: str
    names: tuple[tuple[str, str, str], ...]
    further: str | None


@router.get(PATH)
async def quotes(
    request: Request,
    store: Store,
    asked: Annotated[Facets, Depends(at_once(Facets))],
    sort: Annotated[str, Query(max_length=40)] = "",
    after: Annotated[str, Query(max_length=80)] = "",
) -> Response:
    found = reading.shelf(store, asked, after, _LISTED, newest=sort == NEWEST)
    return render.page(request, "pages/browse.html", browse_view(found, asked, sort, reading.coverage(store)))


@router.get(OUTLETS)
async def outlets(
    request: Request, store: Store, after: Annotated[str, Query(max_length=200)] = ""
) -> Response:
    view = outlets_view(reading.sources_after(store, after, NAMES), reading.coverage(store), after)
    return render.page(request, "pages/names.html", view)


@router.get(SPEAKERS)
async def speakers(request: Request, store: Store) -> Response:
    view = speakers_view(reading.people_by_lineages(store, NAMES), reading.coverage(store))
    return render.page(request, "pages/names.html", view)


def browse_view(found: Shelf, asked: Facets, sort: str, coverage: Coverage) -> BrowsePage:
    """Some lineages, and what they may be narrowed to."""
    newest = sort == NEWEST
    return BrowsePage(
        frame=Frame(
            title="Quotations and passages · Whence",
            description="All quotations and passages that several of the articles held share.",
            canonical=PATH,
            coverage=covered(coverage),
            indexed=asked == Facets() and not newest,
            alternates=alternates(PATH, LISTING_WRITERS, narrowed(asked, sort)),
        ),
        facets=tuple(
            (_TITLES[name][0], _choices(name, values, asked, sort)) for name, values in found.counts.items()
        ),
        orders=(
            ("Most carried", _address(asked, ""), not newest),
            ("Last printed", _address(asked, NEWEST), newest),
        ),
        cards=tuple(card(each) for each in found.cards),
        tally=count(all_of(found, asked), "shared quotation or passage", "shared quotations and passages"),
        further=_address(asked, sort, found.after) if found.after else None,
    )


def outlets_view(found: tuple[Named, ...], coverage: Coverage, after: str = "") -> NamesPage:
    return NamesPage(
        frame=_frame("Sources", OUTLETS, "Every source of which articles are held.", coverage, behind(after)),
        title="Sources",
        told="Every source of which articles are held, by name. How many says what we hold, not what it printed.",
        names=tuple((one.name, source_url(one.name), count(one.count, "article")) for one in found),
        further=f"{OUTLETS}{further}" if (further := behind_outlet(found)) else None,
    )


def behind_outlet(found: tuple[Named, ...]) -> str:
    """The query that asks for the sources behind these; empty where there are no more."""
    return behind(slug(found[-1].name)) if len(found) == NAMES else ""


def speakers_view(found: tuple[Named, ...], coverage: Coverage) -> NamesPage:
    return NamesPage(
        frame=_frame("Speakers", SPEAKERS, "Whose words several articles print.", coverage),
        title="Speakers",
        told="Whose words several articles held print, those with the most quotations first. Search finds others.",
        names=tuple((one.name, speaker_url(one.name), count(one.count, "quotation")) for one in found),
        further=None,
    )


def _frame(title: str, canonical: str, description: str, coverage: Coverage, query: str = "") -> Frame:
    return Frame(
        title=f"{title} · Whence",
        description=description,
        canonical=canonical,
        coverage=covered(coverage),
        alternates=alternates(canonical, ROLL_WRITERS, query),
    )


def all_of(found: Shelf, asked: Facets) -> int:
    """How many lineages there are of what is asked for."""
    kinds = found.counts.get("kind", {})
    return kinds.get(asked.kind, 0) if asked.kind else sum(kinds.values())


def _choices(name: str, values: dict[str, int], asked: Facets, sort: str) -> tuple[Choice, ...]:
    labels = _TITLES[name][1]
    now = getattr(asked, name)
    return tuple(
        Choice(
            label=labels.get(value, value),
            count=number,
            href=_address(replace(asked, **{name: "" if value == now else value}), sort),
            chosen=value == now,
        )
        for value, number in values.items()
    )


def _address(asked: Facets, sort: str, after: str = "") -> str:
    return f"{PATH}{narrowed(asked, sort, after)}"


def narrowed(asked: Facets, sort: str, after: str = "") -> str:
    """The query that asks for this, its "?" included; empty where all is asked for."""
    given = {
        "kind": asked.kind,
        "state": asked.state,
        "language": asked.language,
        "sort": sort,
        "after": after,
    }
    told = urlencode({name: value for name, value in given.items() if value})
    return f"?{told}" if told else ""
