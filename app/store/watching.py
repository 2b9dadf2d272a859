"""Whether anything in the store has changed: what was made from it holds as long as nothing has."""

import sqlite3

from sqlalchemy import Engine


class Watch:
    """A look at a store that costs microseconds: SQLite itself says whether anybody has committed anything."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: sqlite3.Connection | None = None

    def version(self) -> int:
        """Another number than before wherever something was committed since, by whomever.

        It is a connection of its own that is asked: of what it commits itself, SQLite tells a connection nothing.
        """
        if self._connection is None:
            taken = self._engine.raw_connection()
            self._connection = taken.driver_connection
            taken.detach()
        assert self._connection is not None
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version
