"""Corrections as a page lists them, newest first."""

from sqlalchemy import Connection, func, select, tuple_

from app.domain.correction import Correction
from app.store.records import read_correction
from app.store.tables import corrections


def corrections_after(connection: Connection, after: str, limit: int) -> tuple[tuple[str, Correction], ...]:
    """Corrections with their keys, newest first, from behind the one with the key `after` on."""
    made = select(corrections.c.made, corrections.c.key).where(corrections.c.key == after)
    last = connection.execute(made).one_or_none() if after else None
    behind = (tuple_(corrections.c.made, corrections.c.key) < tuple_(*last),) if last else ()
    rows = connection.execute(
        select(corrections)
        .where(*behind)
        .order_by(corrections.c.made.desc(), corrections.c.key.desc())
        .limit(limit)
    )
    return tuple((row.key, read_correction(row)) for row in rows)


def count_corrections(connection: Connection) -> int:
    """How many corrections were made."""
    return connection.execute(select(func.count()).select_from(corrections)).scalar_one()
