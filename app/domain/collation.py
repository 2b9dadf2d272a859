"""Witnesses laid beside one another: one row a witness, one column a locus, in the order of the base."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Locus:
    """A place where witnesses may differ. `readings[i]` is the i-th witness's words, None where it ends short."""

    readings: tuple[str | None, ...]

    @property
    def variant(self) -> bool:
        return len({reading for reading in self.readings if reading is not None}) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CollatedWitness:
    """A wording as first printed, its siglum (A, B, ... AA), and the attestations that print it."""

    siglum: str
    wording: str
    text: str
    attestations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Collation:
    """The first witness is the base. Joining one row's readings with spaces restores that witness's words."""

    witnesses: tuple[CollatedWitness, ...]
    loci: tuple[Locus, ...]
