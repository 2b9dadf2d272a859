"""A speaker: every name of the person and how it is known, and the quotations, the most widely printed first."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage, SpeakerPage
from app.domain.person import Person
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.redirects import elsewhere
from app.web.urls import article_url, person_url
from app.web.words import count

router = APIRouter()
_ROLES = 6


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
class SpeakerView:
    """`more` says how many of the lineages are not listed, `caution` what the name leaves open."""

    frame: Frame
    name: str
    tally: str
    caution: str
    roles: tuple[str, ...]
    other_names: tuple[OtherName, ...]
    candidates: tuple[Candidate, ...]
    lineages: tuple[CardView, ...]
    more: str
    disputed: tuple[CardView, ...]
    singles: tuple[CardView, ...]


@router.get("/p/{slug}")
async def speaker(request: Request, store: Store, slug: str) -> Response:
    tidy = elsewhere(request, request.url.path.casefold())
    if tidy:
        return tidy
    held = reading.speaker_page(store, slug)
    if held.person.slug != slug:  # for now: another article may tell these names apart, or prefer another
        return RedirectResponse(person_url(held.person.slug), status_code=302)
    return render.page(request, "pages/speaker.html", speaker_view(held, reading.coverage(store)))


def speaker_view(held: SpeakerPage, coverage: Coverage) -> SpeakerView:
    """Everything the page of a person shows, or that of a name which several people share."""
    person = held.person
    tally = _tally(held)
    return SpeakerView(
        frame=Frame(
            title=f"{person.name} · Whence",
            description=f"{person.name}: {tally}",
            canonical=person_url(person.slug),
            coverage=covered(coverage),
        ),
        name=person.name,
        tally=tally,
        caution=_caution(person),
        roles=tuple(_role(role, articles) for role, articles in person.roles[:_ROLES]),
        other_names=_other_names(held),
        candidates=tuple(_candidate(each) for each in held.candidates),
        lineages=tuple(card(each) for each in held.lineages),
        more=_more(held),
        disputed=tuple(card(each) for each in held.disputed),
        singles=tuple(card(each) for each in held.singles),
    )


def _other_names(held: SpeakerPage) -> tuple[OtherName, ...]:
    printed = dict(held.printed_in)
    return tuple(
        OtherName(
            reason=alias.reason,
            articles=_used(alias.articles),
            printed_in=tuple(
                (article.source, article.headline or "(no headline)", article_url(article.id))
                for article in printed.get(alias.slug, ())
            ),
        )
        for alias in held.person.aliases
    )


def _tally(held: SpeakerPage) -> str:
    number = count(held.lineage_count, "quotation") if held.lineage_count else "No quotation"
    if held.candidates:
        return f"{number} in more than one article under this name alone."
    return f"{number} attributed to this speaker in more than one article."


def _caution(person: Person) -> str:
    if person.candidates:
        return (
            f"Several people here are called {person.name}: where an article says no more than that, "
            "whom it means cannot be told."
        )
    return "Two people who bear the very same name are not told apart here."


def _role(role: str, articles: int) -> str:
    return f"{role} ({count(articles, 'article')})"


def _used(articles: int) -> str:
    return f"used in {count(articles, 'article')}" if articles else "set by hand"


def _candidate(person: Person) -> Candidate:
    role = f"{person.roles[0][0]}, " if person.roles else ""
    return Candidate(
        name=person.name, told=f"{role}named as a speaker in {count(person.articles, 'article')}"
    )


def _more(held: SpeakerPage) -> str:
    hidden = held.lineage_count - len(held.lineages)
    return f"{len(held.lineages)} of {held.lineage_count:,}, the most widely printed." if hidden > 0 else ""
