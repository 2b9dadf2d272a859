"""The sightings of a lineage in one line each."""

from app.domain.lineage import Attestation, Lineage
from app.domain.overview import Mention, Overview, overview
from app.lineage.dates import dates_in_words


def overview_of(lineage: Lineage) -> Overview:
    """The overview of a whole lineage, with all of it."""
    return overview(lineage, mentions(lineage))


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
        compared_with=attestation.compared_with,
    )
