"""Checked texts that somebody asked to be kept: for a while, and so many at most."""

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.store.tables import kept_checks


def keep_check(connection: Connection, identity: str, text: str, until: str, now: str, most: int) -> None:
    """Keep the text until this ISO instant. Those whose time has come go, and of too many the oldest."""
    connection.execute(
        upsert(kept_checks)
        .values(id=identity, text=text, until=until)
        .on_conflict_do_update(index_elements=["id"], set_={"until": until})
    )
    connection.execute(delete(kept_checks).where(kept_checks.c.until <= now))
    newest = select(kept_checks.c.id).order_by(kept_checks.c.until.desc(), kept_checks.c.id).limit(most)
    held = connection.execute(select(func.count()).select_from(kept_checks)).scalar_one()
    if held > most:
        connection.execute(delete(kept_checks).where(kept_checks.c.id.not_in(newest)))


def kept_check(connection: Connection, identity: str, now: str) -> tuple[str, str] | None:
    """The text and the ISO instant until which it is kept; None where it is not, or no longer."""
    query = select(kept_checks.c.text, kept_checks.c.until).where(
        kept_checks.c.id == identity, kept_checks.c.until > now
    )
    row = connection.execute(query).one_or_none()
    return (row.text, row.until) if row else None


def forget_check(connection: Connection, identity: str) -> None:
    """Keep it no longer."""
    connection.execute(delete(kept_checks).where(kept_checks.c.id == identity))
