"""A lineage as CSV: one row a sighting, in time order."""

from app.domain.address import outside
from app.domain.lineage import Attestation, Exemplar, Lineage
from app.export.occasion import Occasion
from app.export.table import table
from app.export.values import instant

HEADER = (
    "sighting",
    "page",
    "source",
    "headline",
    "url",
    "earliest",
    "latest",
    "date",
    "text",
    "quoted",
    "speaker",
    "attribution",
    "wording",
    "taken_from",
    "basis",
    "reasons",
    "changes",
)


def lineage_csv(lineage: Lineage, occasion: Occasion) -> bytes:
    """All sightings, under the columns of `docs/formats.md`."""
    return table(HEADER, (_row(each, occasion) for each in lineage.attestations))


def _row(attestation: Attestation, occasion: Occasion) -> tuple[object, ...]:
    article, derivation = attestation.article, attestation.derivation
    changes = (f"{made.kind.value}: “{made.before}” > “{made.after}”" for made in attestation.alterations)
    return (
        attestation.id,
        occasion.sighting(attestation),
        article.source,
        article.headline,
        outside(article.url),
        instant(article.dating.earliest),
        instant(article.dating.latest),
        article.dating.edtf,
        attestation.text,
        attestation.quoted,
        attestation.speaker,
        " … ".join(attestation.attribution.words) if attestation.attribution else None,
        attestation.wording,
        _taken_from(derivation.exemplar),
        derivation.basis.value if derivation.basis else None,
        " ".join(derivation.reasons),
        "; ".join(changes),
    )


def _taken_from(exemplar: Exemplar | None) -> str | None:
    """The sighting, the source that is not held, or the sightings with one unknown origin."""
    if exemplar is None:
        return None
    return exemplar.attestation or exemplar.unseen or " ".join(exemplar.shared_upstream)
