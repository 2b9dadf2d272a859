"""Forgetting what was derived, so that it can be derived again."""

from sqlalchemy import Connection, delete, text, update

from app.store.tables import (
    articles,
    attestations,
    grams,
    lineage_families,
    lineages,
    matches,
    occurrences,
    pending,
    revisions,
    wordings,
)


def clear_derived(connection: Connection) -> None:
    """Leave the records - revisions' texts, captures, corrections, failures - and nothing that follows from them."""
    for table in (pending, attestations, lineage_families, lineages, occurrences, matches, grams, wordings):
        connection.execute(delete(table))
    for index in ("search_lineages", "search_articles"):
        connection.execute(text(f"DELETE FROM {index}"))
    connection.execute(update(revisions).values(facts=None))
    connection.execute(
        update(articles).values(current="", headline="", reference=b"", earliest=None, latest=None)
    )
