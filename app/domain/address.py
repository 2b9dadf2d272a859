"""Addresses: which of others' a browser may be sent to, and how ours name a sighting."""

import re
from urllib.parse import urlsplit


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
    return "s-" + re.sub(r"[^0-9A-Za-z_-]", "-", attestation)
