"""Addresses: which of others' a browser may be sent to, and how ours name a sighting."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

_UNFIT = re.compile(r"[^0-9A-Za-z_-]")


@lru_cache(maxsize=512)  # a page asks twice: may it be linked, and where in it the words stand
def outside(url: str | None) -> str | None:
    """`url` if a browser may be sent there: only http and https, never `javascript:` or a relative path."""
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else None


def anchor(attestation: str) -> str:
    """Where on an article's page one attestation stands."""
    return "s-" + _UNFIT.sub("-", attestation)
