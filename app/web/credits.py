"""Who took the words from whom, in words: one edge of the stemma, and the sources cited that are not held."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.lineage import Derivation
from app.domain.overview import Mention

_NAMED = 8  # of those that cite a source


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
    """A source that is cited and not held, a few of the sources that cite it, and how many more do."""

    name: str
    cited_by: tuple[str, ...]
    more: int


def taken(derivation: Derivation, source: Mapping[str, str], places: Mapping[str, str]) -> Taken:
    """The edge from an attestation to its exemplar, fit to print. By id: whose each attestation is, and where it is
    found, as `paging` gives it."""
    how, names = _exemplar(derivation, source, places)
    unseen = derivation.exemplar is not None and derivation.exemplar.unseen is not None
    return Taken(
        how=how,
        names=names,
        after="whose article is not held" if unseen else "",
        basis=derivation.basis.value if derivation.basis else "",
        reasons=derivation.reasons,
    )


def unseen_sources(mentions: Sequence[Mention]) -> tuple[Unseen, ...]:
    """The unseen sources of a lineage, the most often cited first."""
    citing: dict[str, list[str]] = {}
    for mention in mentions:
        if mention.exemplar and mention.exemplar.unseen:
            citing.setdefault(mention.exemplar.unseen, []).append(mention.source)
    ranked = sorted(citing.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(_unseen(name, tuple(dict.fromkeys(by))) for name, by in ranked)


def _unseen(name: str, citing: tuple[str, ...]) -> Unseen:
    return Unseen(name=name, cited_by=citing[:_NAMED], more=max(0, len(citing) - _NAMED))


def _exemplar(
    derivation: Derivation, source: Mapping[str, str], places: Mapping[str, str]
) -> tuple[str, tuple[tuple[str, str], ...]]:
    exemplar = derivation.exemplar
    if exemplar is None:
        return "", ()
    if exemplar.attestation:
        return "Taken from", ((source[exemplar.attestation], places[exemplar.attestation]),)
    if exemplar.unseen:
        return "Credits", ((exemplar.unseen, ""),)
    others = tuple((source[other], places[other]) for other in exemplar.shared_upstream)
    return "Goes back to the same text as", others
