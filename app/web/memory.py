"""Answers that are asked for again: given as they were, as long as nothing in the store has changed.

A page is made from the store, the address and four headers of who asks; links for others tell the day as well.
"""

from collections import OrderedDict
from datetime import UTC, datetime

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.store.watching import Watch
from app.web.twins import wants_page

_ASKED_BY = ("accept-datetime", "if-none-match")
_KEPT = (200, 304)
_LASTS = (b"cache-control", b"public, no-cache")  # what is made from the store and from nothing else
_SHARE = 64  # so many answers fit at least: larger ones are not kept
_BESIDE = 2_000  # bytes of an answer beside its body and what was asked: its headers
_AGAIN = (b"cache-status", b"Whence; hit")

_Key = tuple[str, ...]


class Memory:
    """Keeps the answers that were asked for last, up to `most` bytes of them."""

    def __init__(self, app: ASGIApp, watch: Watch, most: int) -> None:
        self._app, self._watch, self._most = app, watch, most
        self._answers: OrderedDict[_Key, list[Message]] = OrderedDict()
        self._held, self._version = 0, -1

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        version, key = self._now(), _key(scope)
        if key in self._answers:
            self._answers.move_to_end(key)
            for message in self._answers[key]:
                await send({**message})
            return
        made: list[Message] = []

        async def send_and_note(message: Message) -> None:
            made.append({**message})
            await send(message)

        await self._app(scope, receive, send_and_note)
        if version == self._version and _lasts(made[0]):  # else something was committed while it was made
            self._keep(key, made)

    def _now(self) -> int:
        """The version of the store. All that was made of another one is forgotten."""
        version = self._watch.version()
        if version != self._version:
            self._answers.clear()
            self._held, self._version = 0, version
        return version

    def _keep(self, key: _Key, made: list[Message]) -> None:
        size = _size(key, made)
        if key in self._answers or size > self._most // _SHARE:
            return
        made[0]["headers"] = [*made[0]["headers"], _AGAIN]
        self._answers[key] = made
        self._held += size
        while self._held > self._most:
            self._held -= _size(*self._answers.popitem(last=False))


def _key(scope: Scope) -> _Key:
    """All that an answer depends on but the store. Of a header given twice pages read the first, as here."""
    given = Headers(scope=scope)
    accept = given.get("accept", "")
    return (
        scope["path"],
        scope["query_string"].decode("latin-1"),
        "gzip" if "gzip" in given.get("accept-encoding", "") else "",
        "" if wants_page(accept) else accept,
        *(given.get(name, "") for name in _ASKED_BY),
        datetime.now(UTC).date().isoformat(),
    )


def _lasts(start: Message) -> bool:
    return start["status"] in _KEPT and _LASTS in start["headers"]


def _size(key: _Key, made: list[Message]) -> int:
    asked = sum(map(len, key))
    return _BESIDE + asked + sum(len(message.get("body", b"")) for message in made)
