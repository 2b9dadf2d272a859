"""A source: how often it was first with what others print, too, whom it has words from, and who has words from it."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.holdings import ArticleCard, Coverage, SourcePage
from app.domain.tally import LEAST_SHARED, Came, Credited, Tally
from app.export.writers import LISTING_WRITERS
from app.lineage.tallied import COUNTED, tallied, thin, too_few
from app.pipeline import reading
from app.web import dates, render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.highlight import Piece
from app.web.redirects import elsewhere
from app.web.twins import alternates
from app.web.urls import source_url
from app.web.words import count

router = APIRouter()
_HEADINGS = {
    Came.FIRST: "First here",
    Came.OPEN: "Perhaps first here: the order cannot be told",
    Came.LATER: "Elsewhere before",
    Came.ALONE: "In several of its own articles, and no other source’s",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    id: str
    headline: str
    source: str
    when: dates.When
    shared: str
    pieces: tuple[Piece, ...] = ()  # the headline, words marked that were searched for


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of how many, what of, and what that means."""

    label: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRow:
    """Another source and in how many lineages; `address` is empty where no article of it is held."""

    name: str
    address: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """Some lineages under a heading; `more` says how many are not listed."""

    anchor: str
    heading: str
    cards: tuple[CardView, ...]
    more: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """`too_few` and `caution` say why there are no `shares`, or why little is to be read from them."""

    frame: Frame
    name: str
    tally: str
    window: str
    caution: str
    too_few: str
    shares: tuple[Share, ...]
    counted: str
    shelves: tuple[Shelved, ...]
    credits: tuple[CreditRow, ...]
    more_credits: str
    credited_by: tuple[CreditRow, ...]
    more_crediting: str
    articles: tuple[ArticleRow, ...]
    article_count: int


@router.get("/o/{slug}")
async def source(request: Request, store: Store, slug: str) -> Response:
    tidy = elsewhere(request, request.url.path.casefold())
    if tidy:
        return tidy
    view = source_view(reading.source_page(store, slug), reading.coverage(store))
    return render.page(request, "pages/source.html", view)


def source_view(held: SourcePage, coverage: Coverage) -> SourceView:
    """Everything the page shows."""
    tally = (
        f"{count(held.article_count, 'article')} held, with words that stand elsewhere too in"
        f" {count(held.lineage_count, 'lineage')}."
    )
    return SourceView(
        frame=Frame(
            title=f"{held.name} · Whence",
            description=f"{held.name}: {tally} {tallied(held.tally, held.name)}",
            canonical=source_url(held.name),
            coverage=covered(coverage),
            alternates=alternates(source_url(held.name), LISTING_WRITERS),
        ),
        name=held.name,
        tally=tally,
        window=_window(held),
        caution=thin(held.article_count),
        too_few="" if held.tally.is_telling else too_few(held.tally, held.name),
        shares=_shares(held.tally) if held.tally.is_telling else (),
        counted=COUNTED,
        shelves=tuple(_shelved(held, came) for came in Came if held.came.get(came)),
        credits=tuple(_credit(one, held.lineage_count) for one in held.credits),
        more_credits=_more(held.credit_count - len(held.credits)),
        credited_by=tuple(_credit(one, held.taken_from) for one in held.credited_by),
        more_crediting=_more(held.crediting_count - len(held.credited_by)),
        articles=tuple(article_row(each) for each in held.articles),
        article_count=held.article_count,
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


def _window(held: SourcePage) -> str:
    """From when to when its articles are, and of how many that is known."""
    if held.first is None or held.last is None:
        return "None of them has a date."
    first, last = dates.day(held.first), dates.day(held.last)
    span = first if first == last else f"{first} to {last}"
    return f"With a date: {held.dated:,} of {held.article_count:,}, {span}."


def _shares(tally: Tally) -> tuple[Share, ...]:
    """The parts of what it shares with others, and of these the ones that are taken from somebody."""
    parts = (
        ("First here", tally.first, "Its article is certainly before every other."),
        (
            "Perhaps first here",
            tally.open,
            "The order cannot be told, and it is one of those it lies between.",
        ),
        ("Elsewhere before", tally.later, "Another source’s article is certainly before."),
        ("Words from another", tally.taken, "The article says so, or the texts make it likely."),
    )
    return tuple(
        Share(label=label, told=f"{number:,} of {count(tally.shared, 'lineage')}. {meaning}")
        for label, number, meaning in parts
    )


def _shelved(held: SourcePage, came: Came) -> Shelved:
    cards = held.came[came]
    number = {
        Came.FIRST: held.tally.first,
        Came.OPEN: held.tally.open,
        Came.LATER: held.tally.later,
        Came.ALONE: held.tally.alone,
    }[came]
    return Shelved(
        anchor=f"came-{came}",
        heading=_HEADINGS[came],
        cards=tuple(card(each) for each in cards),
        more=f"The {len(cards)} most widely printed of {number:,}." if len(cards) < number else "",
    )


def _credit(one: Credited, of: int) -> CreditRow:
    said = "as the article says" if one.stated == one.lineages else f"said in {one.stated:,}"
    how = said if one.stated else "likely, and not said"
    return CreditRow(
        name=one.name,
        address=source_url(one.name) if one.held else "",
        told=f"in {one.lineages:,} of {of:,} lineages: {how}"
        if of >= LEAST_SHARED
        else f"in {count(one.lineages, 'lineage')}: {how}",
    )


def _more(hidden: int) -> str:
    return f"and {count(hidden, 'other')}" if hidden > 0 else ""
