"""The linking index of each store, lent to one thread at a time, in step with what its connection sees."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, event

from app.store.linking import FLUSHED, LinkingIndex

_INDEXES: "WeakKeyDictionary[Engine, LinkingIndex]" = WeakKeyDictionary()


@contextmanager
def linking(connection: Connection) -> Iterator[LinkingIndex]:
    """The index of this connection's store, in step with what the connection sees. One thread has it at a time."""
    index = _index_of(connection)
    with index.lock:
        index.catch_up(connection)
        yield index


def linking_is_free(connection: Connection) -> bool:
    """Whether nobody has the index just now: to open it, or to bring it in step, takes seconds where much came in."""
    lock = _index_of(connection).lock
    if not lock.acquire(blocking=False):
        return False
    lock.release()
    return True


def flush_linking(connection: Connection, least: int = FLUSHED) -> None:
    """Write to the disk what the index has in memory, from `least` entries on: before anything is written."""
    with linking(connection) as index:
        index.flush(connection, least)


def _index_of(connection: Connection) -> LinkingIndex:
    engine = connection.engine
    if engine not in _INDEXES:
        path = engine.url.database
        beside = path not in (None, "", ":memory:") and engine.dialect.name == "sqlite"
        index = LinkingIndex(Path(f"{path}.index") if beside else None)
        _INDEXES[engine] = index
        event.listen(engine, "rollback", lambda _: index.forget_uncommitted())
    return _INDEXES[engine]
