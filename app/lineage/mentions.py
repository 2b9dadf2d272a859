"""The sightings of a lineage in one line each: what its digest is made of."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.lineage import Attestation, Basis, Exemplar, Lineage
from app.lineage.dates import dates_in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An attestation in one line. `when` is its dating in words, `earliest` and `latest` are the ends of it."""

    id: str
    source: str
    when: str
    earliest: datetime | None
    latest: datetime | None
    exemplar: Exemplar | None
    basis: Basis | None


def mentions(lineage: Lineage) -> tuple[Mention, ...]:
    """All attestations of a whole lineage, in time order."""
    return tuple(map(_mention, lineage.attestations))


def _mention(attestation: Attestation) -> Mention:
    article, derivation = attestation.article, attestation.derivation
    return Mention(
        id=attestation.id,
        source=article.source,
        when=dates_in_words(article.dating),
        earliest=article.dating.earliest,
        latest=article.dating.latest,
        exemplar=derivation.exemplar,
        basis=derivation.basis,
    )
