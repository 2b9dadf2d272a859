"""Whether what was changed is told, by kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.benchmarks.lineage.known import Truths
from tests.benchmarks.lineage.sighted import Sighted, Traced


@dataclass(slots=True)
class Told:
    """By kind: sightings of which it is told rightly, wrongly, and not though it is so."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Told") -> None:
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed

    def f1(self, *kinds: str) -> float:
        right = sum(self.right[kind] for kind in kinds)
        others = sum(self.wrong[kind] + self.missed[kind] for kind in kinds)
        return 2 * right / (2 * right + others) if right or others else float("nan")

    @property
    def kinds(self) -> list[str]:
        return sorted({*self.right, *self.wrong, *self.missed})


def judged(found: Iterable[Traced], truths: Truths) -> tuple[Told, Told]:
    """Of sightings that have a held exemplar: those of which it is named, and all."""
    named, every = Told(), Told()
    for one in found:
        for sighted in one.sighted:
            held = truths.taken_from(sighted.uses[0]) if sighted.uses else None
            if held is None or held.article is None:
                continue
            told = _told(sighted)
            every.add(told)
            said = sighted.sighting.exemplar
            if said and said.attestation and one.articles[said.attestation] == held.article:
                named.add(told)
    return named, every


def _told(sighted: Sighted) -> Told:
    truly = {alteration.kind for use in sighted.uses for alteration in use.told.alterations}
    said = {change.kind for change in sighted.sighting.alterations}
    return Told(Counter(said & truly), Counter(said - truly), Counter(truly - said))
