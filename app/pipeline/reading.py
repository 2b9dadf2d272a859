"""What pages read: every answer in a few indexed look-ups, nothing written."""

from sqlalchemy import Connection

from app.domain.errors import NotFound, Withdrawn
from app.domain.holdings import HeldArticle
from app.ingest.datings import captured
from app.ingest.identity import canonical_url
from app.pipeline.check import check
from app.pipeline.corrections import corrections_page
from app.pipeline.find import find_lineage, find_overview, find_sighting
from app.pipeline.mementos import every_memento, find_history, find_then, states_since
from app.pipeline.outlets import known_outlets
from app.pipeline.people import people_by_lineages, speaker_page
from app.pipeline.search import search
from app.pipeline.showcase import showcase
from app.pipeline.source_pages import source_page
from app.pipeline.stories import find_story, stories_after, story_of
from app.pipeline.versions import find_versions
from app.store import articles, lineages
from app.store.addresses import (
    count_listed_articles,
    count_listed_lineages,
    listed_articles,
    listed_lineages,
    listed_sources,
)
from app.store.articles import arrivals, article_at
from app.store.browse import shelf, sources_after
from app.store.coverage import held_by_month
from app.store.lineages import count_lineages
from app.store.records import captures_of, corrections_of, revision
from app.store.sources import coverage
from app.store.state import edition

__all__ = (
    "arrivals",
    "check",
    "corrections_page",
    "count_lineages",
    "count_listed_articles",
    "count_listed_lineages",
    "coverage",
    "edition",
    "every_memento",
    "find_article",
    "find_article_at",
    "find_history",
    "find_lineage",
    "find_overview",
    "find_sighting",
    "find_story",
    "find_then",
    "find_versions",
    "held_by_month",
    "listed_articles",
    "listed_lineages",
    "listed_sources",
    "people_by_lineages",
    "search",
    "shelf",
    "showcase",
    "source_page",
    "sources_after",
    "speaker_page",
    "states_since",
    "stories_after",
    "story_of",
)


def find_article_at(connection: Connection, url: str) -> str:
    """The id of the article published at this URL, however it is written. Raises NotFound."""
    found = article_at(connection, canonical_url(url))
    if found is None:
        raise NotFound(f"No article from “{url[:120]}” is held. Its text can be checked: paste it at /check.")
    return found


def find_article(connection: Connection, identity: str) -> HeldArticle:
    """Everything an article page shows. Raises NotFound, or Withdrawn with the reason given."""
    withdrawn = articles.is_withdrawn(connection, identity)
    if withdrawn is None:
        raise NotFound(f"No article is held under “{identity}”. Was the address mistyped?")
    made, captures = corrections_of(connection, [identity]), captures_of(connection, identity)
    if withdrawn:
        raise Withdrawn(f"This article was withdrawn: {made[-1].reason}")
    held = revision(connection, articles.revision_now(connection, identity))
    outlet = known_outlets().find(held.facts.article.source)
    moments = {moment for one in captures if (moment := captured(one.raw, outlet))}
    return HeldArticle(
        article=held.facts.article,
        reference=articles.reference_to(connection, identity),
        quotations=held.facts.quotations,
        cited_sources=held.facts.cited_sources,
        set_apart=held.facts.set_apart,
        lineages=lineages.carried_by(connection, identity),
        captures=tuple(sorted(moments)),
        revisions=len({one.text_hash for one in captures}),
        corrections=tuple(f"{c.kind.replace('_', ' ')}: {c.reason}" for c in made),
    )
