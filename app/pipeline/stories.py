"""Stories, worked out when somebody asks: nothing of them is kept, so that no arrival leaves one stale."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection

from app.domain.errors import NotFound
from app.domain.holdings import ArticleCard, LineageCard
from app.domain.lineage import ArticleReference
from app.domain.story import Companion, Story, StoryCard, StoryShelf, Strand
from app.lineage.strands import LEAST_TOGETHER, SAMPLED, goes_with, is_brief, next_above
from app.pipeline.find import find_overview
from app.store import stories
from app.store.articles import article_cards
from app.store.browse import strands_after, token
from app.store.lineages import cards_by_id

_LOOKED_AT = 400  # articles of a lead, the first by id, in which others are looked for
_MEMBERS = 200  # that are counted, the highest in rank
_LISTED, _ARTICLES = 60, 10
_TRIED = 4  # lineages of an article
_BATCH, _BATCHES = 40, 8  # lineages that are tried for one page of stories
_LAST = datetime.max.replace(tzinfo=UTC)

_Near = Mapping[str, Sequence[Companion]]  # by lineage


def find_story(connection: Connection, wording: str) -> Story:
    """The story of the lineage that holds this wording. It goes by the id of its `lead`.

    Raises NotFound and Withdrawn as the lineage itself does, and NotFound where only one article has the words.
    """
    asked = find_overview(connection, wording, range(0)).overview.lineage.id
    found = stories.strands(connection, [asked]).get(asked)
    if found is None:
        raise NotFound("These words are of no story: no other article shares them, or they say too little.")
    lead, near = _lead_of(connection, found)
    ids = [lead.id, *(strand.id for strand in _members(connection, [lead], near)[lead.id])]
    cards = cards_by_id(connection, ids[:_LISTED])
    first = stories.first_printed(connection, ids[:_LISTED])
    articles = sorted(article_cards(connection, set(first.values())), key=_published)
    headlined = next((one for one in articles if one.reference.id == first.get(lead.id)), None)
    sources = stories.sources_with(connection, ids)
    return Story(
        lead=cards[0],
        headline=headlined.reference.headline if headlined else "",
        headlined=headlined.reference.source if headlined else "",
        members=tuple(sorted(cards, key=_in_print)),
        member_count=len(ids),
        article_count=stories.articles_with(connection, ids),
        sources=sources,
        source_count=len(sources),
        articles=tuple(articles[:_ARTICLES]),
    )


def story_of(connection: Connection, lineages: Iterable[str]) -> StoryCard | None:
    """The story of the highest in rank of these lineages that is of one with others; None where none is.

    Of the lineages of a long article only the first few in rank are tried.
    """
    found = sorted(stories.strands(connection, lineages).values(), key=lambda one: one.rank, reverse=True)
    for one in [one for one in found if is_brief(one)][:_TRIED]:
        lead, near = _lead_of(connection, one)
        others = _members(connection, [lead], near)[lead.id]
        if others:
            return _cards(connection, [(lead, len(others))])[0]
    return None


def stories_after(connection: Connection, after: str, limit: int) -> StoryShelf:
    """Stories of two lineages or more, those that most sources carry first, from behind `after` on.

    So many lineages are tried and no more: a page may have fewer stories than `limit`, and others behind it.
    """
    found: list[tuple[Strand, int]] = []
    behind: str | None = after
    for _ in range(_BATCHES):
        tried = strands_after(connection, behind or "", _BATCH)
        found += _leading(connection, tried)
        behind = token(tried[-1]) if len(tried) == _BATCH else None
        if len(found) > limit:
            behind = token(found[limit - 1][0])
        if behind is None or len(found) >= limit:
            break
    return StoryShelf(stories=_cards(connection, found[:limit]), after=behind)


def _leading(connection: Connection, tried: Sequence[Strand]) -> list[tuple[Strand, int]]:
    """Those of these that lead others, and how many, in their order."""
    brief = [one for one in tried if is_brief(one)]
    near = stories.companions(connection, [one.id for one in brief], LEAST_TOGETHER, SAMPLED)
    leads = [one for one in brief if next_above(one, near[one.id]) is None]
    members = _members(connection, leads, near)
    return [(lead, len(members[lead.id])) for lead in leads if members[lead.id]]


def _lead_of(connection: Connection, one: Strand) -> tuple[Strand, _Near]:
    """Whom following the highest above, again and again, comes to: each ranks above the one before. With what is
    near the lead in the articles that were looked at."""
    while True:
        near = stories.companions(connection, [one.id], LEAST_TOGETHER, SAMPLED)
        above = next_above(one, near[one.id])
        if above is None:
            return one, near
        one = above


def _members(connection: Connection, leads: Sequence[Strand], sampled: _Near) -> dict[str, list[Strand]]:
    """What goes with each of these, the highest in rank first; looked for in the articles of the lead, beyond those
    that were `sampled` where there are more."""
    more = [lead.id for lead in leads if lead.articles > SAMPLED]
    near = {**sampled, **(stories.companions(connection, more, LEAST_TOGETHER, _LOOKED_AT) if more else {})}
    beside = [other.strand for lead in leads for other in near[lead.id]]
    seen = _seen_from_below(connection, beside)
    return {
        lead.id: sorted(
            (
                other.strand
                for other in near[lead.id]
                if goes_with(other.strand, lead, seen.get((other.strand.id, lead.id), other.shared))
            ),
            key=lambda strand: strand.rank,
            reverse=True,
        )[:_MEMBERS]
        for lead in leads
    }


def _seen_from_below(connection: Connection, found: Iterable[Strand]) -> dict[tuple[str, str], int]:
    """For lineages with more articles than are looked at: how many of those that are each other one has.

    Of all the others, the articles they share with a lead are the same from below as from above.
    """
    large = {one.id for one in found if one.articles > SAMPLED}
    near = stories.companions(connection, large, LEAST_TOGETHER, SAMPLED) if large else {}
    return {(one, other.strand.id): other.shared for one, others in near.items() for other in others}


def _cards(connection: Connection, leads: Sequence[tuple[Strand, int]]) -> tuple[StoryCard, ...]:
    """These leads, each with how many others are of its story, as a list shows them."""
    found = stories.headlined(connection, [lead.id for lead, _ in leads])
    return tuple(_card(*found[lead.id], others) for lead, others in leads)


def _card(lead: LineageCard, first: ArticleReference | None, others: int) -> StoryCard:
    return StoryCard(
        lead=lead,
        headline=first.headline if first else "",
        headlined=first.source if first else "",
        others=others,
    )


def _in_print(card: LineageCard) -> tuple[datetime, str]:
    return card.in_print_by or _LAST, card.id


def _published(card: ArticleCard) -> tuple[datetime, str]:
    return card.reference.dating.latest or _LAST, card.reference.id
