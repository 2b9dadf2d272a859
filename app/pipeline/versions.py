"""The versions of an article that are held: each text its page was seen with, as it was read."""

from sqlalchemy import Connection

from app.domain.errors import NotFound, Withdrawn
from app.domain.holdings import Version
from app.domain.lineage import ArticleReference
from app.pipeline.articles import article_state
from app.store.articles import is_withdrawn


def find_versions(connection: Connection, identity: str) -> tuple[ArticleReference, tuple[Version, ...]]:
    """The article and its versions, the latest last. Raises NotFound, or Withdrawn with the reason given."""
    withdrawn = is_withdrawn(connection, identity)
    if withdrawn is None:
        raise NotFound(f"No article is held under “{identity}”. Was the address mistyped?")
    state = article_state(connection, identity)
    if withdrawn:
        raise Withdrawn(f"This article was withdrawn: {state.corrections[-1].reason}")
    return state.reference, tuple(
        Version(
            hash=read.capture.text_hash,
            headline=read.article.headline,
            text=read.article.text,
            modified=read.article.modified,
            retrieved=read.article.retrieved,
        )
        for read in state.leading
    )
