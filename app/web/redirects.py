"""Sending a reader from a decorated address to the plain one."""

from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import RedirectResponse

_TRACKING = ("utm_", "fbclid", "gclid")


def elsewhere(request: Request, path: str) -> RedirectResponse | None:
    """A permanent redirect to `path` where the address asked for is not exactly that; None where it is.

    Parameters are kept, except those that only track who followed which link.
    """
    kept = [
        (key, value) for key, value in request.query_params.multi_items() if not key.startswith(_TRACKING)
    ]
    tracked = len(kept) < len(request.query_params.multi_items())
    if request.url.path == path and not tracked:
        return None
    return RedirectResponse(f"{path}?{urlencode(kept)}" if kept else path, status_code=301)
