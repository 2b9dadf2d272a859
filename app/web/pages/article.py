"""An article: its text as read, its quotations and passages marked in place and linked to their lineages."""

from collections import Counter
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.errors import NotFound
from app.domain.holdings import CarriedLineage, Coverage, HeldArticle
from app.domain.story import StoryCard
from app.domain.tally import Came
from app.export.writers import ARTICLE_WRITERS
from app.pipeline import reading
from app.web import dates, render
from app.web.apart import Apart, apart
from app.web.article_text import Paragraph, marked, paragraphs
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.quoted import Quoted, Voice, quoted, voices
from app.web.redirects import elsewhere
from app.web.story_link import StoryLink, story_link
from app.web.twins import alternates
from app.web.urls import anchor, article_url, canonical_id, outside
from app.web.words import count, shortened

router = APIRouter()
_ROLES = {Came.FIRST: "Earliest known here", Came.OPEN: "Perhaps first here", Came.LATER: ""}
_TALLY = {
    Came.FIRST: "earliest known here",
    Came.OPEN: "perhaps first here",
    Came.LATER: "seen earlier elsewhere",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A lineage as this article carries it."""

    card: CardView
    anchor: str
    speaker: str | None
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    frame: Frame
    headline: str
    source: str
    source_reason: str
    byline: str | None
    credits: tuple[str, ...]
    kind: str
    language: str
    outside: str | None
    when: dates.When
    contradicted: bool
    evidence: tuple[dates.Evidence, ...]
    captured: tuple[str, ...]
    revisions: int
    corrections: tuple[str, ...]
    carried: tuple[Carried, ...]
    tally: str
    story: StoryLink | None
    paragraphs: tuple[Paragraph, ...]
    marked: frozenset[str]
    quoted: tuple[Quoted, ...]
    voices: tuple[Voice, ...]
    apart: tuple[Apart, ...]


@router.get("/a")
async def article_at(
    store: Store, url: Annotated[str, Query(min_length=1, max_length=2000)]
) -> RedirectResponse:
    """The way to the article that was published at `url`."""
    return RedirectResponse(article_url(reading.find_article_at(store, url)), status_code=303)


@router.get("/a/{article}")
@router.get("/a/{article}/{_slug:path}")
async def article(request: Request, store: Store, article: str) -> Response:
    identity = article_id(article)
    tidy = elsewhere(request, article_url(identity))
    if tidy:
        return tidy
    held = reading.find_article(store, identity)
    story = reading.story_of(store, [each.card.id for each in held.lineages])
    view = article_view(held, reading.coverage(store), story)
    return render.page(request, "pages/article.html", view)


def article_view(held: HeldArticle, coverage: Coverage, story: StoryCard | None = None) -> ArticlePage:
    """Everything the page shows; `story` is the one that most of it is of."""
    one, lines = held.article, paragraphs(held)
    return ArticlePage(
        frame=_frame(held, covered(coverage)),
        headline=held.reference.headline or "(no headline)",
        source=held.reference.source,
        source_reason=one.source_reason,
        byline=_by(one.byline),
        credits=tuple(credit.name for credit in one.credits),
        kind=one.kind.value,
        language=one.language,
        outside=outside(one.url),
        when=dates.when(held.reference.dating),
        contradicted=held.reference.dating.contradicted,
        evidence=dates.evidence(held.reference.dating),
        captured=tuple(dates.instant(moment) for moment in held.captures),
        revisions=held.revisions,
        corrections=held.corrections,
        carried=tuple(_carried(each) for each in held.lineages),
        tally=_tally(held.lineages),
        story=story_link(story),
        paragraphs=lines,
        marked=marked(lines),
        quoted=quoted(held),
        voices=voices(held),
        apart=apart(held),
    )


def article_id(given: str) -> str:
    """The id that an address means. Raises NotFound."""
    identity = canonical_id(given)
    if identity is None:
        raise NotFound(f"“{given[:40]}” is not the address of an article. Was it mistyped?")
    return identity


def _by(byline: str | None) -> str | None:
    """The byline as it goes into a sentence: "by Rune Aas", whether or not it was printed with its "by"."""
    if not byline:
        return None
    return byline if byline.casefold().startswith("by ") else f"by {byline}"


def _carried(each: CarriedLineage) -> Carried:
    return Carried(
        card=card(each.card),
        anchor=anchor(each.attestation),
        speaker=each.speaker,
        role=_ROLES[each.came],
    )


def _tally(lineages: tuple[CarriedLineage, ...]) -> str:
    """How much of it is shared, and how much of that is earliest known here or was seen elsewhere before."""
    if not lineages:
        return "No quotation or passage of this article is held from another."
    came = Counter(each.came for each in lineages)
    number = count(len(lineages), "quotation or passage stands", "quotations and passages stand")
    told = ", ".join(f"{came[one]:,} {where}" for one, where in _TALLY.items() if came[one])
    return f"{number} in other articles too: {told}."


def _frame(held: HeldArticle, coverage: str) -> Frame:
    reference = held.reference
    path = article_url(reference.id)
    return Frame(
        title=f"{shortened(reference.headline, 70)} · {reference.source} · Whence",
        description=f"{reference.source}: {shortened(reference.headline, 120)}. {_tally(held.lineages)}",
        canonical=path,
        coverage=coverage,
        alternates=alternates(path, ARTICLE_WRITERS),
    )
