"""A source as its page shows it: counted against what it shares with others, and never without out of how many."""

from sqlalchemy import Connection

from app.domain.errors import NotFound
from app.domain.holdings import SourcePage
from app.domain.source import slug
from app.domain.tally import Came
from app.pipeline.outlets import known_outlets
from app.store import articles, printings

_ARTICLES, _LINEAGES, _NAMES = 50, 20, 20


def source_page(connection: Connection, address: str) -> SourcePage:
    """What one source carries, was first with, credits and is credited for. Raises NotFound."""
    name = articles.source_named(connection, address) or articles.source_named(
        connection, slug(known_outlets().canonical(address))
    )
    if name is None:
        raise NotFound(f"No article of a source called “{address}” is held.")
    extent = articles.extent_of_source(connection, name)
    credited, credit_count = printings.credited_by(connection, name, _NAMES)
    crediting, crediting_count = printings.crediting(connection, name, _NAMES)
    return SourcePage(
        name=name,
        slug=slug(name),
        articles=articles.article_cards(connection, articles.articles_of_source(connection, name, _ARTICLES)),
        article_count=extent.articles,
        dated=extent.dated,
        first=extent.first,
        last=extent.last,
        tally=printings.tally_of(connection, name),
        came={came: printings.cards_that_came(connection, name, came, _LINEAGES) for came in Came},
        credits=credited,
        credit_count=credit_count,
        credited_by=crediting,
        crediting_count=crediting_count,
        taken_from=printings.lineages_from(connection, name),
    )
