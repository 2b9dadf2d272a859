"""A story: the quotations and passages that the same articles print, in the order in which they stood in print."""

from dataclasses import dataclass
from itertools import groupby

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage, LineageCard
from app.domain.story import Story
from app.export.writers import LISTING_WRITERS
from app.pipeline import reading
from app.web import dates, render
from app.web.asked import asked_for
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.pages.source import ArticleRow, article_row
from app.web.redirects import elsewhere
from app.web.twins import alternates
from app.web.urls import story_url
from app.web.words import count, shortened

router = APIRouter()
_NAMED, _TITLE = 24, 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """The lineages whose words first stood in print on one day."""

    heading: str
    cards: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """`headlined` says whose headline `title` is; `alone` that there is little of a story. `more` counts the sources
    that are not named, `unlisted` the lineages."""

    frame: Frame
    title: str
    headlined: str
    tally: str
    alone: str
    lead: CardView
    days: tuple[Printed, ...]
    unlisted: str
    sources: tuple[str, ...]
    more: str
    coverage: str
    articles: tuple[ArticleRow, ...]
    article_count: int


@router.get("/story/{wording}")
async def story(request: Request, store: Store, wording: str) -> Response:
    identity = asked_for(wording)
    tidy = elsewhere(request, story_url(identity))
    if tidy:
        return tidy
    held = reading.find_story(store, identity)
    if held.lead.id != identity:  # for now: another article may make another lineage lead it
        return RedirectResponse(story_url(held.lead.id), status_code=302)
    return render.page(request, "pages/story.html", story_view(held, reading.coverage(store)))


def story_view(held: Story, coverage: Coverage) -> StoryView:
    """Everything the page shows."""
    title = story_title(held.headline, held.lead)
    tally = (
        f"{count(held.member_count, 'quotation or passage', 'quotations and passages')} in"
        f" {count(held.article_count, 'article')} of the same days."
    )
    covering = f"{held.source_count:,} of the {count(coverage.sources, 'source')} held"
    return StoryView(
        frame=Frame(
            title=f"{shortened(title, _TITLE)} · Whence",
            description=f"{tally} Printed by {covering}.",
            canonical=story_url(held.lead.id),
            coverage=covered(coverage),
            alternates=alternates(story_url(held.lead.id), LISTING_WRITERS),
        ),
        title=title,
        headlined=headlined(held.headlined if held.headline else ""),
        tally=tally,
        alone=_alone(held),
        lead=card(held.lead),
        days=tuple(
            Printed(heading=heading, cards=tuple(card(each) for each in cards))
            for heading, cards in groupby(_beside(held), key=_day)
        ),
        unlisted=_and_others(held.member_count - len(held.members)),
        sources=held.sources[:_NAMED],
        more=_and_others(held.source_count - len(held.sources[:_NAMED])),
        coverage=covering,
        articles=tuple(article_row(each) for each in held.articles),
        article_count=held.article_count,
    )


def story_title(headline: str, lead: LineageCard) -> str:
    """A story's title: a headline that was printed, else the words that lead it. We make up none."""
    return headline or shortened(lead.displayed)


def headlined(source: str) -> str:
    """Whose words the title is, so that nobody takes it for ours."""
    if not source:
        return "None of these articles has both a date and a headline, so the words that lead stand above."
    return f"The headline is {source}’s: its article has the earliest date by which the words that lead were in print."


def _alone(held: Story) -> str:
    if held.source_count == 1:
        return "Only one source of those held has these words: nobody else has taken up the story yet."
    if held.member_count == 1:
        return "The same articles share no other words with one another: there is no more of a story held."
    return ""


def _beside(held: Story) -> tuple[LineageCard, ...]:
    """What is of the story beside its lead, which stands above."""
    return tuple(each for each in held.members if each.id != held.lead.id)


def _day(held: LineageCard) -> str:
    return f"In print by {dates.day(held.in_print_by)}" if held.in_print_by else "Date unknown"


def _and_others(hidden: int) -> str:
    return f"and {count(hidden, 'other')}" if hidden > 0 else ""
