"""Who took the words from whom, in words: one edge of the stemma, and the sources cited that are not held."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.lineage import Derivation, Lineage


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one attestation was taken from: `how` begins the sentence that `names` ends; unknown if empty."""

    how: str
    names: tuple[tuple[str, str], ...]  # name and address; the address is empty for what is not held
    after: str
    basis: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """A source that is cited and not held, and the sources that cite it."""

    name: str
    cited_by: tuple[str, ...]


def taken(lineage: Lineage, derivation: Derivation, places: Mapping[str, str]) -> Taken:
    """The edge from an attestation to its exemplar, fit to print; `places` as `paging` gives them."""
    how, names = _exemplar(lineage, derivation, places)
    unseen = derivation.exemplar is not None and derivation.exemplar.unseen is not None
    return Taken(
        how=how,
        names=names,
        after="whose article is not held" if unseen else "",
        basis=derivation.basis.value if derivation.basis else "",
        reasons=derivation.reasons,
    )


def unseen_sources(lineage: Lineage) -> tuple[Unseen, ...]:
    """The unseen sources of a lineage, the most often cited first."""
    citing: dict[str, list[str]] = {}
    for attestation in lineage.attestations:
        exemplar = attestation.derivation.exemplar
        if exemplar and exemplar.unseen:
            citing.setdefault(exemplar.unseen, []).append(attestation.article.source)
    ranked = sorted(citing.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Unseen(name=name, cited_by=tuple(dict.fromkeys(by))) for name, by in ranked)


def _exemplar(
    lineage: Lineage, derivation: Derivation, places: Mapping[str, str]
) -> tuple[str, tuple[tuple[str, str], ...]]:
    exemplar = derivation.exemplar
    if exemplar is None:
        return "", ()
    if exemplar.attestation:
        return "Taken from", (_named(lineage, exemplar.attestation, places),)
    if exemplar.unseen:
        return "Credits", ((exemplar.unseen, ""),)
    others = tuple(_named(lineage, other, places) for other in exemplar.shared_upstream)
    return "Goes back to the same text as", others


def _named(lineage: Lineage, attestation: str, places: Mapping[str, str]) -> tuple[str, str]:
    return lineage.attestation(attestation).article.source, places[attestation]
