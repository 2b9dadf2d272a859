"""Who took the words from whom, in words: one edge of the stemma."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.lineage import Derivation
from app.domain.overview import Whereabouts


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one attestation was taken from: `how` begins the sentence that `names` ends; unknown if empty."""

    how: str
    names: tuple[tuple[str, str], ...]  # name and address; the address is empty for what is not held
    after: str
    basis: str
    reasons: tuple[str, ...]


def taken(derivation: Derivation, named: Mapping[str, Whereabouts], places: Mapping[str, str]) -> Taken:
    """The edge from an attestation to its exemplar, fit to print. By id: whose each attestation is, and where it is
    found, as `paging` gives it."""
    how, names = _exemplar(derivation, named, places)
    unseen = derivation.exemplar is not None and derivation.exemplar.unseen is not None
    return Taken(
        how=how,
        names=names,
        after="whose article is not held" if unseen else "",
        basis=derivation.basis.value if derivation.basis else "",
        reasons=derivation.reasons,
    )


def _exemplar(
    derivation: Derivation, named: Mapping[str, Whereabouts], places: Mapping[str, str]
) -> tuple[str, tuple[tuple[str, str], ...]]:
    exemplar = derivation.exemplar
    if exemplar is None:
        return "", ()
    if exemplar.attestation:
        return "Taken from", ((named[exemplar.attestation].source, places[exemplar.attestation]),)
    if exemplar.unseen:
        return "Credits", ((exemplar.unseen, ""),)
    others = tuple((named[other].source, places[other]) for other in exemplar.shared_upstream)
    return "Goes back to the same text as", others
