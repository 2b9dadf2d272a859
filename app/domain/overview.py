"""A lineage as a page reads it: what is told of it as a whole, and some of its sightings.

What a page shows of thousands of sightings must not cost more than what it shows of fifty.
"""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.digest import Digest
from app.domain.lineage import Attestation, Lineage

EVERY = range(sys.maxsize)  # places of sightings


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Whose an attestation is, and its place in time order."""

    source: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`lineage` with those of its attestations that are shown, and what they refer to; `digest` tells of all.

    `named` has everything that these name, by attestation id; `shown` are the ids of those asked for, in time order.
    """

    lineage: Lineage
    digest: Digest
    named: dict[str, Whereabouts]
    shown: tuple[str, ...]


def told_from(lineage: Lineage, digest: Digest) -> tuple[str, ...]:
    """The ids of the attestations from which the lineage is told: without them it has no words and no answer."""
    firsts = lineage.earliest.attestations[:1] or (digest.first,)
    proof = (lineage.in_print_by.attestation,) if lineage.in_print_by else ()
    return (*firsts, *proof, lineage.displayed_by)


def named_by(attestations: Iterable[Attestation]) -> set[str]:
    """The ids of all that these name: what they were taken from, and what they are compared with."""
    found: set[str] = set()
    for one in attestations:
        exemplar = one.derivation.exemplar
        compared = (one.compared_with,) if one.compared_with else ()
        taken = (exemplar.attestation,) if exemplar and exemplar.attestation else ()
        found.update(compared, taken, exemplar.shared_upstream if exemplar else ())
    return found


def without_attestations(lineage: Lineage) -> Lineage:
    """What is told of it as a whole."""
    return replace(lineage, attestations=())


def with_attestations(lineage: Lineage, some: Sequence[Attestation]) -> Lineage:
    """The same with these."""
    return replace(lineage, attestations=tuple(some))
