"""Where and when something is written: what its bytes depend on beside what they tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import quote

from app.domain.address import anchor
from app.domain.lineage import Attestation
from app.domain.source import slug
from app.lineage.names import speaker_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """`public_url` is where readers reach this server; `arrived` says by its id when each article was taken in.

    `alone`: the words stand in one article only. Such a sighting has no page of its own, and is a place in its article.
    """

    public_url: str
    today: date
    arrived: Mapping[str, datetime] = field(default_factory=dict)
    alone: bool = False

    @property
    def base(self) -> str:
        return self.public_url.rstrip("/")

    def lineage(self, identity: str) -> str:
        return f"{self.base}/q/{identity}"

    def article(self, identity: str) -> str:
        return f"{self.base}/a/{identity}"

    def sighting(self, attestation: Attestation) -> str:
        if self.alone:
            return f"{self.article(attestation.article.id)}#{anchor(attestation.id)}"
        return f"{self.base}/s/{quote(attestation.id, safe='')}"

    def source(self, name: str) -> str:
        return f"{self.base}/o/{quote(slug(name), safe='')}"

    def speaker(self, name: str) -> str:
        return f"{self.base}/p/{quote(speaker_slug(name), safe='')}"
