"""Addresses: the one place that knows which page lives where, and what a mistyped or decorated one means."""

import re
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


def canonical_id(given: str) -> str | None:
    """The id meant by what stands in an address - other case, look-alike letters, a slug behind - or None."""
    wanted = given.lower()[:13].translate(_MISREAD)
    rest = given[13:]
    if not _ID.fullmatch(wanted) or "u" in wanted or (rest and rest[0] not in "-_"):
        return None
    return wanted


def lineage_url(identity: str) -> str:
    return f"/q/{quote(identity, safe='')}"


def article_url(identity: str) -> str:
    return f"/a/{quote(identity, safe='')}"


def sighting_url(article: str, attestation: str) -> str:
    """Where an article's page shows the words of one attestation."""
    return f"{article_url(article)}#{anchor(attestation)}"


def evidence_url(attestation: str) -> str:
    """The page of one sighting by itself."""
    return f"/s/{quote(attestation, safe='')}"


def compare_url(one: str, other: str) -> str:
    """Two sightings beside each other, by their attestations' ids."""
    return f"/compare?a={quote(one, safe='')}&b={quote(other, safe='')}"


def source_url(name: str) -> str:
    return f"/o/{quote(slug(name), safe='')}"


def speaker_url(name: str) -> str:
    return f"/p/{quote(speaker_slug(name), safe='')}"


def person_url(slug: str) -> str:
    """The page of a person whose address is known."""
    return f"/p/{quote(slug, safe='')}"


def story_url(identity: str) -> str:
    """The story that this lineage leads."""
    return f"/story/{quote(identity, safe='')}"


def search_url(query: str) -> str:
    return f"/search?q={quote(query, safe='')}"
