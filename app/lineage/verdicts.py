"""From the evidence to the verdict: which exemplar is named, on what basis, with which reasons."""

from collections.abc import Mapping, Sequence
from itertools import islice

from app.domain.lineage import NO_DERIVATION, Basis, Derivation, Exemplar
from app.domain.quotation import CitationScope
from app.domain.source import name_key
from app.domain.testimony import Testimony
from app.lineage import costs, reasons
from app.lineage.credited import Stated, ancestors
from app.lineage.credits import credit_reason, own_reporting
from app.lineage.proofs import proofs
from app.lineage.prose import listed, plural
from app.lineage.resemblance import Resemblance

_WITNESSES = 2  # sightings whose credit also speaks for a copy that has none


def from_credit(stated: Stated, parent: str | None, having: frozenset[str]) -> Derivation:
    """The exemplar an article names: the held attestation `parent`, else the source as one not seen.

    `having` are the keys of the sources whose articles carry the words.
    """
    given = [credit_reason(stated.citation)]
    source, said_of_them = stated.citation.source, stated.citation.scope is not CitationScope.ELSEWHERE
    if parent is not None:
        exemplar = Exemplar(attestation=parent)
        given += [] if said_of_them else [reasons.HAS_THEM_TOO.format(source=source)]
    else:
        exemplar = Exemplar(unseen=source)
        given += [] if said_of_them else [reasons.OTHERS_CREDIT_UNSEEN.format(source=source)]
        given.append(_not_held(source, having))
    basis = Basis.STATED if said_of_them else Basis.LIKELY
    return Derivation(exemplar=exemplar, basis=basis, reasons=tuple(given))


def _not_held(source: str, having: frozenset[str]) -> str:
    return (reasons.HELD_LATER if name_key(source) in having else reasons.NOT_HELD).format(source=source)


def from_evidence(
    testimony: Testimony,
    parent: str | None,
    weighed: Sequence[Resemblance],
    stated: Mapping[str, Stated],
) -> Derivation:
    """A likely exemplar, a shared unseen one where the best cannot be told apart, or none."""
    chosen = next((found for found in weighed if found.exemplar.id == parent), None)
    if chosen is None:
        return _upstream(testimony, weighed, stated) if weighed else _none(testimony)
    rivals = [found for found in weighed if found is not chosen and found.cost < chosen.cost + costs.MARGIN]
    if not rivals:
        return _likely(testimony, chosen)
    head = _head_of([chosen, *rivals], stated)
    return _likely(testimony, head) if head else _upstream(testimony, [chosen, *rivals], stated)


def _likely(testimony: Testimony, found: Resemblance) -> Derivation:
    exemplar = Exemplar(attestation=found.exemplar.id)
    return Derivation(exemplar=exemplar, basis=Basis.LIKELY, reasons=tuple(proofs(found, testimony)))


def _head_of(alike: Sequence[Resemblance], stated: Mapping[str, Stated]) -> Resemblance | None:
    """The one of these that is known as a source of copies, where all others that credit anybody go back to it.

    By which of its copies the words may have come makes no other origin of them.
    """
    heads = [found for found in alike if found.credited and found.exemplar.id not in stated]
    if len(heads) != 1:
        return None
    copies = (found.exemplar.id for found in alike if found.exemplar.id in stated)
    return heads[0] if all(heads[0].exemplar.id in ancestors(copy, stated) for copy in copies) else None


def _upstream(testimony: Testimony, alike: Sequence[Resemblance], stated: Mapping[str, Stated]) -> Derivation:
    """Copied, but from which of several, or in which direction, cannot be told."""
    named = alike[: costs.LISTED]
    source = _credited_by_all(named, stated)
    proof = islice(proofs(named[0], testimony), 1)
    if source:
        reason = reasons.UNSEEN_UPSTREAM.format(others=_sightings(named), source=source)
        return Derivation(exemplar=Exemplar(unseen=source), basis=Basis.LIKELY, reasons=(*proof, reason))
    open_order = "or in which direction " if any(not found.directed for found in named) else ""
    reason = reasons.SHARED_UPSTREAM.format(others=_sightings(named), open_order=open_order)
    return Derivation(
        exemplar=Exemplar(shared_upstream=tuple(sorted(found.exemplar.id for found in named))),
        basis=Basis.UNCLEAR,
        reasons=(*proof, reason),
    )


def _credited_by_all(named: Sequence[Resemblance], stated: Mapping[str, Stated]) -> str | None:
    """The one unseen source that two or more of these credit and none gainsays: the copy dropped it."""
    credits_given = [stated[f.exemplar.id] for f in named if f.exemplar.id in stated]
    sources = {name_key(s.citation.source) for s in credits_given}
    if len(credits_given) < _WITNESSES or len(sources) != 1 or any(s.held for s in credits_given):
        return None
    return credits_given[0].citation.source


def _sightings(named: Sequence[Resemblance]) -> str:
    sources = list(dict.fromkeys(found.exemplar.article.source for found in named))
    shown = listed(sources if len(sources) <= 3 else [*sources[:2], f"{len(sources) - 2} more"])
    return f"{plural(len(named), 'sighting', 'sightings')} in {shown}"


def _none(testimony: Testimony) -> Derivation:
    reason = own_reporting(testimony)
    if reason is None:
        return NO_DERIVATION
    return Derivation(exemplar=None, basis=None, reasons=(reason,))
