"""A speaker: every name of the person and how it is known, and the quotations, the most widely printed first."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from app.domain.holdings import Coverage, LineageCard, SpeakerPage
from app.domain.lineage import ArticleReference
from app.domain.person import Alias, Person
from app.export.writers import LISTING_WRITERS
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.redirects import elsewhere
from app.web.twins import alternates
from app.web.urls import article_url, person_url
from app.web.words import count, shortened

router = APIRouter()
_ROLES = 6
_DIFFERING, _SHOWN = 5, 120
BY_DATE = "printed"


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherName:
    """Another name of the person: how that is known, how many articles use it, and some of them.

    `printed_in` has each one's source, headline and address.
    """

    reason: str
    articles: str
    printed_in: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One of the people whom a shared name may mean."""

    name: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A quotation that is printed in several wordings, and how many."""

    id: str
    displayed: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    """`orders`: what each is called, its address, whether it is the one shown. `more` says how many of the lineages are
    not listed, `caution` what the name leaves open."""

    frame: Frame
    name: str
    tally: str
    caution: str
    roles: tuple[str, ...]
    other_names: tuple[OtherName, ...]
    candidates: tuple[Candidate, ...]
    orders: tuple[tuple[str, str, bool], ...]
    lineages: tuple[CardView, ...]
    more: str
    differing: tuple[Differing, ...]
    disputed: tuple[CardView, ...]
    singles: tuple[CardView, ...]


@router.get("/p/{slug}")
async def speaker(
    request: Request, store: Store, slug: str, sort: Annotated[str, Query(max_length=40)] = ""
) -> Response:
    tidy = elsewhere(request, request.url.path.casefold())
    if tidy:
        return tidy
    # What one article alone has is traced on the spot: in a thread, so that other readers need not wait for it.
    held = await run_in_threadpool(reading.speaker_page, store, slug, by_date=sort == BY_DATE)
    if held.person.slug != slug:  # for now: another article may tell these names apart, or prefer another
        return RedirectResponse(person_url(held.person.slug), status_code=302)
    view = speaker_view(held, reading.coverage(store), by_date=sort == BY_DATE)
    return render.page(request, "pages/speaker.html", view)


def speaker_view(held: SpeakerPage, coverage: Coverage, *, by_date: bool = False) -> SpeakerView:
    """Everything the page of a person shows, or that of a name which several people share."""
    person = held.person
    tally, address = _tally(held), person_url(person.slug)
    return SpeakerView(
        frame=Frame(
            title=f"{person.name} · Whence",
            description=f"{person.name}: {tally}",
            canonical=address,
            coverage=covered(coverage),
            indexed=not by_date,
            alternates=alternates(address, LISTING_WRITERS, sorting(by_date)),
        ),
        name=person.name,
        tally=tally,
        caution=_caution(person),
        roles=tuple(_role(role, articles) for role, articles in person.roles[:_ROLES]),
        other_names=_other_names(held),
        candidates=tuple(_candidate(each) for each in held.candidates),
        orders=(
            ("Most widely printed", address, not by_date),
            ("First in print", f"{address}{sorting(True)}", by_date),
        ),
        lineages=tuple(card(each, person.name) for each in held.lineages),
        more=_more(held, by_date),
        differing=_differing(held.lineages),
        disputed=tuple(card(each, person.name) for each in held.disputed),
        singles=tuple(card(each, person.name) for each in held.singles),
    )


def _other_names(held: SpeakerPage) -> tuple[OtherName, ...]:
    printed = dict(held.printed_in)
    return tuple(_other_name(alias, printed.get(alias.slug, ())) for alias in held.person.aliases)


def _other_name(alias: Alias, shown: tuple[ArticleReference, ...]) -> OtherName:
    return OtherName(
        reason=alias.reason,
        articles=_used(alias.articles, len(shown)),
        printed_in=tuple(
            (article.source, article.headline or "(no headline)", article_url(article.id))
            for article in shown
        ),
    )


def _tally(held: SpeakerPage) -> str:
    """How many quotations several articles print; those that most of them give to another are none of these."""
    number = count(held.lineage_count, "quotation") if held.lineage_count else "No quotation"
    many = held.lineage_count > 1
    if held.candidates:
        verb, be = ("appear", "are") if many else ("appears", "is")
        return f"{number} that {verb} in more than one article {be} attributed to “{held.person.name}” alone."
    if held.disputed and not held.lineage_count:
        return "No quotation in more than one article is attributed mainly to this speaker."
    return f"{number} attributed to this speaker {'appear' if many else 'appears'} in more than one article."


def _caution(person: Person) -> str:
    if person.candidates:
        return (
            f"Several people here are called {person.name}: where an article prints no more of the name, "
            "we cannot tell who is meant."
        )
    return "Two people of exactly the same name would share this page."


def _role(role: str, articles: int) -> str:
    return f"{role} ({count(articles, 'article')})"


def _used(articles: int, shown: int) -> str:
    used = f"used in {count(articles, 'article')}" if articles else "set by hand"
    return f"{used}, for instance" if articles > shown > 0 else used


def _candidate(person: Person) -> Candidate:
    role = f"{person.roles[0][0]}, " if person.roles else ""
    return Candidate(
        name=person.name, told=f"{role}named as a speaker in {count(person.articles, 'article')}"
    )


def sorting(by_date: bool) -> str:
    """The query that asks for this order, its "?" included."""
    return f"?sort={BY_DATE}" if by_date else ""


def _differing(held: tuple[LineageCard, ...]) -> tuple[Differing, ...]:
    """Of those listed, the ones that are printed in the most wordings."""
    found = sorted((each for each in held if each.wordings > 1), key=lambda each: (-each.wordings, each.id))
    return tuple(
        Differing(
            id=each.id,
            displayed=shortened(each.displayed, _SHOWN),
            told=f"{count(each.wordings, 'wording')} in {count(each.articles, 'article')}",
        )
        for each in found[:_DIFFERING]
    )


def _more(held: SpeakerPage, by_date: bool) -> str:
    hidden = held.lineage_count - len(held.lineages)
    order = "first in print" if by_date else "most widely printed"
    return f"The {len(held.lineages)} {order} of {held.lineage_count:,}." if hidden > 0 else ""
