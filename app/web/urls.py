"""Addresses: the one place that knows which page lives where, and what a mistyped or decorated one means."""

import re
from functools import lru_cache
from urllib.parse import quote

from app.domain.address import anchor, outside
from app.domain.source import slug
from app.lineage.names import speaker_slug

__all__ = (
    "anchor",
    "article_url",
    "canonical_id",
    "compare_url",
    "evidence_url",
    "lineage_url",
    "outside",
    "person_url",
    "search_url",
    "sighting_url",
    "source_url",
    "speaker_url",
    "story_url",
)
_ID = re.compile(r"[0-9a-z]{13}")
_MISREAD = str.maketrans("ilo", "110")  # Crockford's base32 has no i, l or o: they are 1, 1 and 0, misread


@lru_cache(maxsize=4096)  # a page leads to the same places again and again
def _escaped(part: str) -> str:
    """`part` as it may stand in a path or a query."""
    return quote(part, safe="")


def canonical_id(given: str) -> str | None:
    """The id meant by what stands in an address - other case, look-alike letters, a slug behind - or None."""
    wanted = given.lower()[:13].translate(_MISREAD)
    rest = given[13:]
    if not _ID.fullmatch(wanted) or "u" in wanted or (rest and rest[0] not in "-_"):
        return None
    return wanted


def lineage_url(identity: str) -> str:
    return f"/q/{_escaped(identity)}"


def article_url(identity: str) -> str:
    return f"/a/{_escaped(identity)}"


def sighting_url(article: str, attestation: str) -> str:
    """Where an article's page shows the words of one attestation."""
    return f"{article_url(article)}#{anchor(attestation)}"


def evidence_url(attestation: str) -> str:
    """The page of one sighting by itself."""
    return f"/s/{_escaped(attestation)}"


def compare_url(one: str, other: str) -> str:
    """Two sightings beside each other, by their attestations' ids."""
    return f"/compare?a={_escaped(one)}&b={_escaped(other)}"


def source_url(name: str) -> str:
    return f"/o/{_escaped(slug(name))}"


def speaker_url(name: str) -> str:
    return f"/p/{_escaped(speaker_slug(name))}"


def person_url(slug: str) -> str:
    """The page of a person whose address is known."""
    return f"/p/{_escaped(slug)}"


def story_url(identity: str) -> str:
    """The story that this lineage leads."""
    return f"/story/{_escaped(identity)}"


def search_url(query: str) -> str:
    return f"/search?q={_escaped(query)}"
