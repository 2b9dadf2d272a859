"""Static files under addresses that change with their content, so that browsers may keep them for ever."""

import hashlib
from pathlib import Path

from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

STATIC = Path(__file__).resolve().parent.parent.parent / "static"
_FOR_EVER = b"public, max-age=31536000, immutable"
_REVALIDATE = b"public, no-cache"


def fingerprints(folder: Path = STATIC) -> dict[str, str]:
    """For each file under `folder`, by its path there, the first 12 hex digits of its SHA-256."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()[:12] for p in files}


class Assets:
    """Serves `folder`. A file asked for under the address of other content is not to be kept."""

    def __init__(self, folder: Path = STATIC) -> None:
        self._versions = fingerprints(folder)
        self._files = StaticFiles(directory=folder)

    def url(self, path: str) -> str:
        """The address of a file; KeyError for one that is not there."""
        return f"/static/{path}?v={self._versions[path]}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = self._files.get_path(scope)
        asked = scope.get("query_string", b"").decode("latin-1")
        current = asked == f"v={self._versions.get(path, '')}"

        async def send_with_caching(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in (200, 304):
                caching = _FOR_EVER if current else _REVALIDATE
                message["headers"] = [*message["headers"], (b"cache-control", caching)]
            await send(message)

        await self._files(scope, receive, send_with_caching)
