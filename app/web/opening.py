"""A server that has just started opens what its first page leads to: whoever comes first would otherwise wait for all
that is read, compiled or found out once, and most readers come by these ways."""

import asyncio
import gzip
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape
from urllib.parse import unquote

from starlette.types import ASGIApp, Message, Scope

_MOST = 40  # pages
_LINK = re.compile(r'href="(/(?!/|static/)[^"#]*)')
_ASKS = ((b"accept", b"text/html"), (b"accept-encoding", b"gzip"), (b"host", b"localhost"))


@asynccontextmanager
async def opening(app: ASGIApp) -> AsyncIterator[None]:
    """Open these pages beside what readers ask for meanwhile; what is left when the block ends stays unopened."""
    task = asyncio.create_task(_open_all(app))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)  # what fails here fails again where somebody asks


async def _open_all(app: ASGIApp) -> None:
    links = dict.fromkeys(unescape(link) for link in _LINK.findall(await _opened(app, "/")))
    for address in list(links)[:_MOST]:
        await asyncio.sleep(0)  # readers come first
        await _opened(app, address)


async def _opened(app: ASGIApp, address: str) -> str:
    """The page at this address of the application, as a browser would have it sent."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append({**message})

    await app(_scope(address), receive, send)
    body = b"".join(message.get("body", b"") for message in sent)
    return (gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body).decode(errors="replace")


def _scope(address: str) -> Scope:
    path, _, query = address.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": _ASKS,
        "client": ("127.0.0.1", 0),
        "server": ("127.0.0.1", 80),
    }
