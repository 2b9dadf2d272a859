"""What the store takes on disk, by what it is for."""

import sqlite3
from pathlib import Path

INDEX = ("grams", "matches", "wordings", "occurrences")
ANSWERS = ("lineages", "lineage_families", "attestations")


def bytes_of(store: Path, tables: tuple[str, ...]) -> int:
    """The pages that these tables and their indexes take."""
    marks = ", ".join("?" * len(tables))
    query = (
        "SELECT coalesce(sum(d.pgsize), 0) FROM dbstat d JOIN sqlite_schema s ON s.name = d.name"
        f" WHERE s.tbl_name IN ({marks})"
    )
    connection = sqlite3.connect(store)
    try:
        return int(connection.execute(query, tables).fetchone()[0])
    finally:
        connection.close()


def bytes_of_all(store: Path) -> int:
    connection = sqlite3.connect(store)
    try:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        return int(pages * connection.execute("PRAGMA page_size").fetchone()[0])
    finally:
        connection.close()
