"""Texts too long for an address, kept for a while where somebody asks for it, so that others can be sent the result."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, Engine

from app.domain.errors import NotFound
from app.store import kept_checks
from app.store.database import writing
from app.text.tokens import content_id

DAYS = 30
MOST = 500  # texts, of which the oldest go
_PATIENCE = 3_000  # milliseconds that somebody waits who reads, where others write


def keep(engine: Engine, text: str, now: datetime) -> str:
    """Keep `text` from now on; returns the id that it is found under: the same text has the same one.

    Raises Busy.
    """
    identity = content_id("check", text)
    until = now.astimezone(UTC) + timedelta(days=DAYS)
    with writing(engine, _PATIENCE) as connection:
        kept_checks.keep_check(connection, identity, text, until.isoformat(), _iso(now), MOST)
    return identity


def find(connection: Connection, identity: str, now: datetime) -> tuple[str, datetime]:
    """The text and until when it is kept. Raises NotFound."""
    found = kept_checks.kept_check(connection, identity, _iso(now))
    if found is None:
        raise NotFound(
            f"No checked text is kept here. One is kept for {DAYS} days at the longest, and may be deleted before."
        )
    return found[0], datetime.fromisoformat(found[1])


def forget(engine: Engine, identity: str) -> None:
    """Keep it no longer, whether or not it was kept. Raises Busy."""
    with writing(engine, _PATIENCE) as connection:
        kept_checks.forget_check(connection, identity)


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
