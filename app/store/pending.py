"""Families that have changed and wait to be traced."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, func, literal_column, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.store.among import among
from app.store.tables import lineage_families, pending

_WAITING = (  # put together once: every page of a lineage asks it
    select(pending.c.head)
    .join(lineage_families, lineage_families.c.head == pending.c.head)
    .where(lineage_families.c.lineage == bindparam("lineage"))
    .limit(1)
)


def mark_pending(connection: Connection, heads: Iterable[str]) -> None:
    """These families have changed and wait to be traced."""
    rows = [{"head": head} for head in sorted(heads)]
    if rows:
        connection.execute(upsert(pending).on_conflict_do_nothing(), rows)


def next_pending(connection: Connection, limit: int) -> frozenset[str]:
    """Some of those that wait, the longest first: what came together stands together."""
    query = select(pending.c.head).order_by(literal_column("rowid")).limit(limit)
    return frozenset(connection.execute(query).scalars())


def count_pending(connection: Connection) -> int:
    """How many families wait to be traced."""
    return connection.execute(select(func.count()).select_from(pending)).scalar_one()


def still_pending(connection: Connection, heads: Iterable[str]) -> frozenset[str]:
    """Those of these families that wait to be traced."""
    query = select(pending.c.head).where(pending.c.head.in_(among(heads)))
    return frozenset(connection.execute(query).scalars())


def lineage_waits(connection: Connection, lineage: str) -> bool:
    """Whether any family of this lineage waits to be traced."""
    return connection.execute(_WAITING, {"lineage": lineage}).first() is not None


def settle_pending(connection: Connection, heads: Iterable[str]) -> None:
    connection.execute(delete(pending).where(pending.c.head.in_(among(heads))))
