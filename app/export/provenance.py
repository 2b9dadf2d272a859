"""Which derivations of a lineage are told in the words of W3C PROV, and in which: both PROV formats read this.

Later and alike is not copied. Only a credit that the article prints makes a quotation (or, of a speech or a statement,
a primary source); copying that is inferred is a derivation with its basis; an unclear one is not told at all.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.article import ArticleKind
from app.domain.lineage import Attestation, Basis, Lineage

_DOCUMENTS = (ArticleKind.TRANSCRIPT.value, ArticleKind.STATEMENT.value)


class Relation(StrEnum):
    """The kinds of derivation, by what PROV calls them."""

    QUOTATION = "Quotation"
    PRIMARY_SOURCE = "PrimarySource"
    DERIVATION = "Derivation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """`attestation` was taken from `exemplar`, which is held, or from something of a source that is not: `unseen`."""

    attestation: Attestation
    relation: Relation
    exemplar: Attestation | None
    unseen: str | None
    basis: Basis
    reasons: tuple[str, ...]


def derivations(lineage: Lineage) -> tuple[Derived, ...]:
    """Everything that PROV may say of who took the words from whom, in the order of the sightings."""
    held = {each.id: each for each in lineage.attestations}
    told = (_derived(each, held) for each in lineage.attestations)
    return tuple(each for each in told if each is not None)


def _derived(attestation: Attestation, held: dict[str, Attestation]) -> Derived | None:
    derivation = attestation.derivation
    taken_from = derivation.exemplar
    if taken_from is None or derivation.basis not in (Basis.STATED, Basis.LIKELY):
        return None
    exemplar = held.get(taken_from.attestation or "")
    if exemplar is None and taken_from.unseen is None:
        return None  # an origin that several share and nobody can name
    return Derived(
        attestation=attestation,
        relation=_relation(derivation.basis, exemplar),
        exemplar=exemplar,
        unseen=taken_from.unseen,
        basis=derivation.basis,
        reasons=derivation.reasons,
    )


def _relation(basis: Basis, exemplar: Attestation | None) -> Relation:
    if basis is not Basis.STATED:
        return Relation.DERIVATION
    primary = exemplar is not None and exemplar.article.kind in _DOCUMENTS
    return Relation.PRIMARY_SOURCE if primary else Relation.QUOTATION
