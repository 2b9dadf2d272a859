"""The edition of the store - a number that grows with every change -, when the last one was, with which outlets."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.store.tables import state

_EDITION = "edition"
_UPDATED = "updated"
_OUTLETS = "outlets"
_LINKING = "linking"
_PURGED = "filings purged"
_IDLENESS = "idleness"
_UNLINKED = "unlinked from"
_NAMED = select(state.c.value).where(
    state.c.name == bindparam("name")
)  # put together once: every page asks it


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


@dataclass(frozen=True, slots=True)
class LinkingState:
    """What the linking index must know of the store before all else.

    `epoch` grows by one each time all wordings are forgotten: their numbers mean something else then. Filings up to
    number `purged` are in the files of the index alone. `idleness` grows with every change of which wordings are on
    file and carried by nobody.
    """

    epoch: int
    purged: int
    idleness: int


def linking_state(connection: Connection) -> LinkingState:
    """The state of the linking index, as this connection sees it."""
    names = (_LINKING, _PURGED, _IDLENESS)
    rows = connection.execute(select(state.c.name, state.c.value).where(state.c.name.in_(names)))
    held = {row.name: int(row.value) for row in rows}
    return LinkingState(*(held.get(name, 0) for name in names))


def begin_linking_anew(connection: Connection) -> None:
    """All wordings and filings have been forgotten."""
    _keep(connection, _LINKING, str(linking_state(connection).epoch + 1))
    _keep(connection, _PURGED, "0")
    idle_moved(connection)


def purge_filings(connection: Connection, number: int) -> None:
    """Filings up to this number have been taken out."""
    _keep(connection, _PURGED, str(number))


def idle_moved(connection: Connection) -> int:
    """Which wordings are idle has changed; returns the new idleness."""
    now = linking_state(connection).idleness + 1
    _keep(connection, _IDLENESS, str(now))
    return now


def put_off_linking(connection: Connection, revision: int) -> None:
    """What revisions from this number on carry is still to be linked, if not from an earlier one on."""
    statement = upsert(state).values(name=_UNLINKED, value=str(revision))
    connection.execute(statement.on_conflict_do_nothing())


def unlinked_from(connection: Connection) -> int | None:
    """The number of the first revision of those that are still to be linked."""
    value = _value(connection, _UNLINKED)
    return None if value is None else int(value)


def linked_before(connection: Connection, revision: int | None) -> None:
    """What was put off is linked up to this revision, itself excepted; all of it where none is given."""
    connection.execute(delete(state).where(state.c.name == _UNLINKED))
    if revision is not None:
        put_off_linking(connection, revision)


def _keep(connection: Connection, name: str, value: str) -> None:
    statement = upsert(state).values(name=name, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def _value(connection: Connection, name: str) -> str | None:
    return connection.execute(_NAMED, {"name": name}).scalar()
