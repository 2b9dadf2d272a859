"""Opening the database: SQLite with write-ahead logging, foreign keys, a busy timeout and a real BEGIN."""

import ctypes
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError

from app.domain.errors import Busy

_BUSY_MILLISECONDS = 30_000
_AT_ONCE = (
    60  # connections beyond the few that are kept: more than a server has threads, so that none ever waits
)
_MAPPED = 0x7FFF_0000  # bytes of the file, as many as SQLite maps: what is mapped is not copied to be read


def open_database(url: str) -> Engine:
    """An engine for `url`. Connections begin transactions themselves, so that what is read stays consistent."""
    engine = create_engine(url, max_overflow=_AT_ONCE, pool_use_lifo=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def hold_within(engine: Engine, memory: int) -> None:
    """Keep what connections hold of the database in memory to about so many bytes."""

    def bound(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in (f"cache_size = -{memory // 2048}", f"mmap_size = {memory // 2}"):
            connection.execute(f"PRAGMA {pragma}")

    engine.dispose()  # those that are open already were not told
    event.listen(engine, "connect", bound)


def give_back(connection: Connection) -> None:
    """Return to the system what the connection holds of the database and what was freed before it: what follows is
    other work, which would come on top."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA shrink_memory")
    trim = getattr(
        ctypes.CDLL(None), "malloc_trim", None
    )  # where the C library has it, it never does so by itself
    if trim is not None:
        trim(0)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one state of the store from its first query to its last."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine, patience: int = _BUSY_MILLISECONDS) -> Iterator[Connection]:
    """One transaction: all of it is kept when the block ends well, none of it otherwise.

    Raises Busy where somebody else writes for longer than `patience`, in milliseconds.
    """
    with engine.connect().execution_options(whence_writes_within=patience) as connection:
        try:
            transaction = connection.begin()
        except OperationalError as error:
            if "locked" not in str(error.orig):
                raise
            raise Busy(
                "Articles are being taken in just now. Nothing was changed; try again in a while."
            ) from None
        with transaction:
            yield connection


def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late and not always: ours below
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        f"busy_timeout = {_BUSY_MILLISECONDS}",
        "cache_size = -65536",
        f"mmap_size = {_MAPPED}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: upgrading a read lock later can fail, whatever the timeout.
    patience = connection.get_execution_options().get("whence_writes_within")
    if patience is None:
        connection.exec_driver_sql("BEGIN")
    else:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
