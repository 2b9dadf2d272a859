"""What a page may ask for: a view of the store that stays the same from its first query to its last."""

from collections.abc import AsyncIterator, Awaitable, Callable
from inspect import signature
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from sqlalchemy import Connection, Engine

from app.store.database import reading

_Made = TypeVar("_Made")


async def _connection(request: Request) -> AsyncIterator[Connection]:
    with reading(engine_of(request)) as connection:
        yield connection


def at_once(made: Callable[..., _Made]) -> Callable[..., Awaitable[_Made]]:
    """`made` of what an address gives, as a dependency. What is no coroutine FastAPI hands to a thread and waits for:
    that takes longer than a query."""

    async def make(**given: object) -> _Made:
        return made(**given)

    make.__signature__ = signature(made)  # type: ignore[attr-defined]
    return make


def engine_of(request: Request) -> Engine:
    """The engine the application was made with."""
    engine = request.app.state.engine
    assert isinstance(engine, Engine)
    return engine


def public_url_of(request: Request) -> str:
    """How readers reach this server: the base of permalinks."""
    return str(request.app.state.public_url)


Store = Annotated[Connection, Depends(_connection)]
