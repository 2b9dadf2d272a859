"""A list of lineages as a page shows it - of a source, a speaker, a search - for the formats that write lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.holdings import ArticleCard, LineageCard, SearchResults, SourcePage, SpeakerPage
from app.domain.story import Story
from app.domain.tally import LEAST_SHARED, Came, Credited, Tally
from app.export.values import instant
from app.lineage.tallied import tallied


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """`path` and `query` ("?q=...") are the page's; `told` what feeds say of it; `about` what JSON says beside the
    lists."""

    kind: str
    title: str
    told: str = ""
    path: str
    query: str = ""
    lineages: tuple[LineageCard, ...]
    lineage_count: int
    articles: tuple[ArticleCard, ...] = ()
    article_count: int = 0
    about: Mapping[str, object] = field(default_factory=dict)

    def address(self, base: str, suffix: str = "") -> str:
        """Where the page is, or its form with this suffix."""
        return f"{base}{self.path}{suffix}{self.query}"


def source_listing(held: SourcePage, path: str) -> Listing:
    """A source's lineages, those first that it was first with."""
    return Listing(
        kind="source",
        title=held.name,
        told=tallied(held.tally, held.name),
        path=path,
        lineages=held.lineages,
        lineage_count=held.lineage_count,
        articles=held.articles,
        article_count=held.article_count,
        about={
            "first_here": [card.id for card in held.came.get(Came.FIRST, ())],
            "tally": _tally(held.tally),
            "dated": {"articles": held.dated, "first": instant(held.first), "last": instant(held.last)},
            "credits": [_credited(one, held.tally.shared + held.tally.alone) for one in held.credits],
            "credited_by": [_credited(one, held.taken_from) for one in held.credited_by],
        },
    )


def _tally(tally: Tally) -> dict[str, object]:
    """How often the source was first out of how many; null where those are too few to say."""
    telling = tally.is_telling
    return {
        "shared": tally.shared,
        "needed": LEAST_SHARED,
        "first": tally.first if telling else None,
        "perhaps": tally.open if telling else None,
        "later": tally.later if telling else None,
        "taken": tally.taken if telling else None,
        "alone": tally.alone,
    }


def _credited(one: Credited, of: int) -> dict[str, object]:
    told = of if of >= LEAST_SHARED else None
    return {"source": one.name, "lineages": one.lineages, "stated": one.stated, "of": told}


def speaker_listing(held: SpeakerPage, path: str, query: str = "") -> Listing:
    """A person's lineages; what others say of whose words they are, and what one article alone has, apart."""
    person = held.person
    return Listing(
        kind="speaker",
        title=person.name,
        path=path,
        query=query,
        lineages=held.lineages,
        lineage_count=held.lineage_count,
        about={
            "roles": [{"role": role, "articles": articles} for role, articles in person.roles],
            "other_names": [
                {"name": alias.name, "articles": alias.articles, "reason": alias.reason}
                for alias in person.aliases
            ],
            "may_be": [candidate.name for candidate in held.candidates],
            "disputed": [card_record(card) for card in held.disputed],
            "in_one_article": [card_record(card) for card in held.singles],
        },
    )


def story_listing(held: Story, path: str) -> Listing:
    """The lineages of a story in the order in which they stood in print."""
    return Listing(
        kind="story",
        title=held.headline or held.lead.displayed,
        path=path,
        lineages=held.members,
        lineage_count=held.member_count,
        articles=held.articles,
        article_count=held.article_count,
        about={
            "lead": held.lead.id,
            "headlined_by": held.headlined if held.headline else None,
            "sources": list(held.sources),
            "source_count": held.source_count,
        },
    )


def search_listing(
    found: SearchResults, words: str, path: str, query: str, following: str | None = None
) -> Listing:
    """What a search found, best first; `following` is where the rest is."""
    return Listing(
        kind="search",
        title=words,
        path=path,
        query=query,
        lineages=found.lineages,
        lineage_count=found.lineage_count,
        articles=found.articles,
        article_count=found.article_count,
        about={
            "speakers": list(found.speakers),
            "sources": list(found.sources),
            "facets": found.counts,
            "next": following,
        },
    )


def card_record(card: LineageCard) -> dict[str, object]:
    """A lineage in short, in the words of its own record."""
    return {
        "id": card.id,
        "path": f"/q/{card.id}",
        "kind": card.kind.value,
        "text": card.displayed,
        "speaker": card.speaker,
        "earliest": {"state": card.state.value, "sources": list(card.earliest_sources)},
        "in_print_by": instant(card.in_print_by),
        "counts": {
            "articles": card.articles,
            "sources": card.sources,
            "wordings": card.wordings,
            "independent_origins": card.independent_origins,
        },
        "given_to": [{"speaker": name, "articles": articles} for name, articles in card.given_to],
    }
