"""What a page may ask for: a view of the store that stays the same from its first query to its last."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import Connection, Engine

from app.store.database import reading


async def _connection(request: Request) -> AsyncIterator[Connection]:
    with reading(engine_of(request)) as connection:
        yield connection


def engine_of(request: Request) -> Engine:
    """The engine the application was made with."""
    engine = request.app.state.engine
    assert isinstance(engine, Engine)
    return engine


def public_url_of(request: Request) -> str:
    """How readers reach this server: the base of permalinks."""
    return str(request.app.state.public_url)


Store = Annotated[Connection, Depends(_connection)]
