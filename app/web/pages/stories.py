"""Stories in a list: those whose words most sources carry first."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage
from app.domain.story import StoryCard, StoryShelf
from app.export.writers import ROLL_WRITERS
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.pages.story import story_title
from app.web.paging import behind
from app.web.twins import alternates
from app.web.urls import story_url
from app.web.words import count

router = APIRouter()
PATH = "/stories"
LISTED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story in a list. `by` says whose headline its title is, `others` how much more is of it than its lead."""

    title: str
    href: str
    by: str
    lead: CardView
    others: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoriesPage:
    frame: Frame
    stories: tuple[StoryRow, ...]
    further: str | None


@router.get(PATH)
async def stories(
    request: Request, store: Store, after: Annotated[str, Query(max_length=80)] = ""
) -> Response:
    found = reading.stories_after(store, after, LISTED)
    return render.page(request, "pages/stories.html", stories_view(found, reading.coverage(store), after))


def stories_view(found: StoryShelf, coverage: Coverage, after: str = "") -> StoriesPage:
    """Everything the page shows."""
    return StoriesPage(
        frame=Frame(
            title="Stories · Whence",
            description="Quotations and passages that the same articles of the same days print, story by story.",
            canonical=PATH,
            coverage=covered(coverage),
            indexed=not after,
            alternates=alternates(PATH, ROLL_WRITERS, behind(after)),
        ),
        stories=tuple(_row(each) for each in found.stories),
        further=f"{PATH}{behind(found.after)}" if found.after else None,
    )


def _row(held: StoryCard) -> StoryRow:
    more = count(held.others, "other quotation or passage", "other quotations and passages")
    return StoryRow(
        title=story_title(held.headline, held.lead),
        href=story_url(held.lead.id),
        by=f"So headlined by {held.headlined}" if held.headline else "The words that lead it",
        lead=card(held.lead),
        others=f"and {more}",
    )
