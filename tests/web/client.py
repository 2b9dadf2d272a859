"""A reader without a browser: asks an application in this process, following no redirect."""

import asyncio
import re
from dataclasses import dataclass

import httpx
from starlette.types import ASGIApp


@dataclass(frozen=True, slots=True)
class Client:
    """`get` and `post` as a browser would send them; a fault inside answers 500 like any server's."""

    app: ASGIApp

    def get(self, address: str, **headers: str) -> httpx.Response:
        return asyncio.run(self._send("GET", address, headers=headers))

    async def ask(self, address: str) -> httpx.Response:
        """The same beside others that ask at the same time."""
        return await self._send("GET", address)

    def head(self, address: str) -> httpx.Response:
        return asyncio.run(self._send("HEAD", address))

    def post(self, address: str, **fields: str) -> httpx.Response:
        return asyncio.run(self._send("POST", address, fields=fields))

    async def _send(
        self,
        method: str,
        address: str,
        fields: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
        transport = httpx.ASGITransport(app=self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://whence.example") as client:
            return await client.request(method, address, data=fields, headers=named)


def words(page: str) -> str:
    """The page's visible words, white space made one space."""
    shown = re.sub(r"(?s)<script.*?</script>", " ", page)
    return " ".join(re.sub(r"<[^>]+>", " ", shown).split())
