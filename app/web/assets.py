"""Static files under addresses that change with their content, so that browsers may keep them for ever.

The style sheets, one a block, are sent as one: a phone asks once instead of twenty times.
"""

import hashlib
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Message, Receive, Scope, Send

STATIC = Path(__file__).resolve().parent.parent.parent / "static"
_FOR_EVER = b"public, max-age=31536000, immutable"
_REVALIDATE = b"public, no-cache"
STYLES = "css/whence.css"  # made of these, in this order
SHEETS = (
    *("tokens", "reset", "base", "layout"),
    *(
        "components/masthead",
        "components/explainer",
        "components/search",
        "components/quote",
        "components/answer",
    ),
    *("components/card", "components/sighting", "components/difference", "components/apparatus"),
    *(
        "components/stemma",
        "components/timeline",
        "components/compared",
        "components/text",
        "components/form",
    ),
    *(
        "components/share",
        "components/reference",
        "components/log",
        "components/correction",
        "components/coverage",
    ),
    "print",
)


def fingerprint(content: bytes) -> str:
    """The first 12 hex digits of its SHA-256."""
    return hashlib.sha256(content).hexdigest()[:12]


def styles(folder: Path = STATIC) -> bytes:
    """The style sheets as one; nothing where there are none."""
    sheets = (folder / "css" / f"{name}.css" for name in SHEETS)
    return b"".join(sheet.read_bytes() for sheet in sheets if sheet.exists())


def fingerprints(folder: Path = STATIC) -> dict[str, str]:
    """The fingerprint of each file under `folder`, by its path there."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {p.relative_to(folder).as_posix(): fingerprint(p.read_bytes()) for p in files}


class Assets:
    """Serves `folder`. A file asked for under the address of other content is not to be kept."""

    def __init__(self, folder: Path = STATIC) -> None:
        self._styles = styles(folder)
        self._versions = fingerprints(folder) | {STYLES: fingerprint(self._styles)}
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

        if path == STYLES and scope["method"] in ("GET", "HEAD"):
            await Response(self._styles, media_type="text/css")(scope, receive, send_with_caching)
            return
        await self._files(scope, receive, send_with_caching)
