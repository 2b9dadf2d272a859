"""A list of lineages as a page shows it - of a source, a speaker, a search - for the formats that write lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.holdings import ArticleCard, LineageCard, SearchResults, SourcePage, SpeakerPage
from app.export.values import instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """`path` and `query` ("?q=...") are the page's; `about` says what JSON says beside the lists."""

    kind: str
    title: str
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
    first = {card.id for card in held.first_here}
    return Listing(
        kind="source",
        title=held.name,
        path=path,
        lineages=(*held.first_here, *(card for card in held.carried if card.id not in first)),
        lineage_count=held.lineage_count,
        articles=held.articles,
        article_count=held.article_count,
        about={
            "first_here": [card.id for card in held.first_here],
            "credits": [{"source": name, "lineages": times} for name, times in held.credits],
            "credited_by": [{"source": name, "lineages": times} for name, times in held.credited_by],
        },
    )


def speaker_listing(held: SpeakerPage, path: str) -> Listing:
    """A person's lineages; what others say of whose words they are, and what one article alone has, apart."""
    person = held.person
    return Listing(
        kind="speaker",
        title=person.name,
        path=path,
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


def search_listing(found: SearchResults, words: str, path: str, query: str) -> Listing:
    """What a search found, best first."""
    return Listing(
        kind="search",
        title=words,
        path=path,
        query=query,
        lineages=found.lineages,
        lineage_count=found.lineage_count,
        articles=found.articles,
        article_count=found.article_count,
        about={"speakers": list(found.speakers), "sources": list(found.sources)},
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
