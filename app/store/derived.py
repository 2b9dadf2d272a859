"""Forgetting what was derived, so that it can be derived again."""

from sqlalchemy import Connection, delete, text, update

from app.store.state import begin_linking_anew
from app.store.tables import (
    articles,
    attestations,
    borrowings,
    disputes,
    filings,
    lineage_families,
    lineages,
    matches,
    namings,
    occurrences,
    pending,
    printings,
    revisions,
    wordings,
)
from app.store.tracing import forget_tracing


def clear_derived(connection: Connection) -> None:
    """Leave the records - revisions' texts, captures, corrections, failures - and nothing that follows from them."""
    derived = (
        *(pending, attestations, printings, borrowings, disputes, lineage_families, lineages),
        *(occurrences, namings, matches, filings, wordings),
    )
    for table in derived:
        connection.execute(delete(table))
    for index in ("search_lineages", "search_articles", "search_names"):
        connection.execute(text(f"DELETE FROM {index}"))
    begin_linking_anew(connection)
    forget_tracing(connection)
    connection.execute(update(revisions).values(facts=None))
    connection.execute(
        update(articles).values(current="", headline="", reference=b"", earliest=None, latest=None)
    )
