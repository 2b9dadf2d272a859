"""How far everything is traced: which articles are as old as the lineages that are kept."""

from sqlalchemy import Connection, delete, func, literal, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.store.state import edition
from app.store.tables import lineages, revisions, state

_TRACED = "traced"  # the revision up to which everything was traced when nothing waited any more
_TRACING = "tracing"  # the edition at which the tracing began that is not finished


def begin_tracing(connection: Connection) -> None:
    """Some of what waits is about to be traced. A store without lineages has nothing that was traced before."""
    if _number(connection, _TRACED) is None and not _has_lineages(connection):
        _keep(connection, _TRACED, 0)
    if _number(connection, _TRACING) is None:
        _keep(connection, _TRACING, edition(connection))


def begin_tracing_anew(connection: Connection) -> None:
    """All families wait, of articles old and new."""
    _keep(connection, _TRACED, 0)
    connection.execute(delete(state).where(state.c.name == _TRACING))


def end_tracing(connection: Connection) -> None:
    """Nothing waits any more."""
    _keep(connection, _TRACED, _last_revision(connection))
    connection.execute(delete(state).where(state.c.name == _TRACING))


def forget_tracing(connection: Connection) -> None:
    """Nothing that is held was traced."""
    connection.execute(delete(state).where(state.c.name.in_((_TRACED, _TRACING))))


def traced_revision(connection: Connection) -> int:
    """All families of the revisions with higher numbers wait, if they are not just being traced.

    That is not sure, and the highest number of all, where a tracing was broken off and something came since.
    """
    traced, tracing = _number(connection, _TRACED), _number(connection, _TRACING)
    if traced is None:
        return _last_revision(connection) if _has_lineages(connection) else 0
    if tracing is not None and tracing != edition(connection):
        return _last_revision(connection)
    return traced


def _last_revision(connection: Connection) -> int:
    highest: int | None = connection.execute(select(func.max(revisions.c.number))).scalar()
    return highest or 0


def _has_lineages(connection: Connection) -> bool:
    return connection.execute(select(literal(1)).select_from(lineages).limit(1)).first() is not None


def _number(connection: Connection, name: str) -> int | None:
    kept = connection.execute(select(state.c.value).where(state.c.name == name)).scalar()
    return None if kept is None else int(kept)


def _keep(connection: Connection, name: str, number: int) -> None:
    statement = upsert(state).values(name=name, value=str(number))
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": str(number)}))
