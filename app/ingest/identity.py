"""Which text is which article: its address, else its source and id, else its source and words."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from app.domain.source import name_key
from app.text.tokens import content_id

_TRACKING = re.compile(
    r"(?:utm_\w*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ref_?src|cmpid|ns_\w+|smid|smtyp|ocid|icid|"
    r"sr_share|guccounter|guce_\w+|xtor|spm|wt_\w+|at_\w+)",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


def article_id(*, url: str | None, source: str, given_id: str | None, text: str) -> str:
    """13 characters that every capture and revision of one article share, on every machine."""
    if url:
        return content_id("article", "url", canonical_url(url))
    if given_id is not None:
        return content_id("article", "id", name_key(source), given_id)
    return content_id("article", "text", name_key(source), text)


def canonical_url(url: str) -> str:
    """One address for the many it is shared under: no fragment, no tracking, host in lower case."""
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url.strip()
    if not host:
        return url.strip()
    scheme = parts.scheme.lower()
    if ":" in host:
        host = f"[{host}]"
    if port and port != _DEFAULT_PORTS.get(scheme):
        host = f"{host}:{port}"
    return urlunsplit((scheme, host, parts.path.rstrip("/") or "/", _query(parts.query), ""))


def _query(query: str) -> str:
    """The query without what only says how the reader came; untouched where nothing of that kind is in it."""
    pairs = parse_qsl(query, keep_blank_values=True)
    kept = [(key, value) for key, value in pairs if not _TRACKING.fullmatch(key)]
    return query if len(kept) == len(pairs) else urlencode(kept)
