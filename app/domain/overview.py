"""A lineage as a page reads it: all of its sightings in one line each, and some of them whole.

What a page shows of thousands of sightings must not cost more than what it shows of fifty.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.lineage import Attestation, Basis, Exemplar, Lineage


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
    compared_with: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`lineage` with those of its attestations that are shown, and what they refer to; `mentions` are all, in time
    order. `source` says by attestation id whose it is."""

    lineage: Lineage
    mentions: tuple[Mention, ...]
    source: dict[str, str]


def overview(lineage: Lineage, mentions: Sequence[Mention]) -> Overview:
    """The overview of a lineage of which some attestations are there, or all."""
    return Overview(lineage=lineage, mentions=tuple(mentions), source={m.id: m.source for m in mentions})


def referred_to(lineage: Lineage, mentions: Sequence[Mention], shown: Collection[int]) -> set[str]:
    """The ids of the attestations that showing these takes, by their places in time order: they themselves, what
    they are compared with, and those from which the lineage is told."""
    here = [mentions[place] for place in shown]
    firsts = lineage.earliest.attestations[:1] or tuple(m.id for m in mentions[:1])
    proof = (lineage.in_print_by.attestation,) if lineage.in_print_by else ()
    compared = (m.compared_with for m in here if m.compared_with)
    return {*(m.id for m in here), *compared, *firsts, *proof, lineage.displayed_by}


def without_attestations(lineage: Lineage) -> Lineage:
    """What is told of it as a whole."""
    return replace(lineage, attestations=())


def with_attestations(lineage: Lineage, some: Sequence[Attestation]) -> Lineage:
    """The same with these."""
    return replace(lineage, attestations=tuple(some))
