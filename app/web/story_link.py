"""The way from a lineage or an article to its story; what pages hand to `partials/story_link.html`."""

from dataclasses import dataclass

from app.domain.story import StoryCard
from app.web.urls import story_url
from app.web.words import count, shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLink:
    """`by` says whose headline the title is, and is empty where the title is the words that lead the story."""

    title: str
    by: str
    href: str
    others: str


def story_link(held: StoryCard | None) -> StoryLink | None:
    """The link to the story that `reading.story_of` found; None where it found none."""
    if held is None:
        return None
    return StoryLink(
        title=held.headline or shortened(held.lead.displayed),
        by=f"so headlined by {held.headlined}" if held.headline else "",
        href=story_url(held.lead.id),
        others=count(held.others, "other quotation or passage", "other quotations and passages"),
    )
