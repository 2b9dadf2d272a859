"""One sighting by itself, as its page's forms write it."""

from dataclasses import dataclass

from app.domain.lineage import Attestation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """An attestation and the id of its lineage."""

    lineage: str
    attestation: Attestation
