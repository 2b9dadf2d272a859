"""The edition of the store - a number that grows with every change -, when the last one was, with which outlets."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.store.tables import state

_EDITION = "edition"
_UPDATED = "updated"
_OUTLETS = "outlets"


def touch(connection: Connection, now: str) -> None:
    """Something has changed at this ISO instant."""
    _keep(connection, _EDITION, str(edition(connection) + 1))
    _keep(connection, _UPDATED, now)


def edition(connection: Connection) -> int:
    """Grows by one with every change; 0 for an empty store."""
    return int(_value(connection, _EDITION) or 0)


def updated(connection: Connection) -> str | None:
    """The ISO instant of the last change."""
    return _value(connection, _UPDATED)


def keep_outlets(connection: Connection, fingerprint: str) -> None:
    """What is held is computed with the outlets of this fingerprint."""
    _keep(connection, _OUTLETS, fingerprint)


def outlets(connection: Connection) -> str | None:
    """The fingerprint of the outlets that what is held was computed with."""
    return _value(connection, _OUTLETS)


def _keep(connection: Connection, name: str, value: str) -> None:
    statement = upsert(state).values(name=name, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _value(connection: Connection, name: str) -> str | None:
    return connection.execute(select(state.c.value).where(state.c.name == name)).scalar()
