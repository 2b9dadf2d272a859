"""Whether what was changed is told, by kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.benchmarks.lineage.changed import changed
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
            other = compared_with(one, sighted)
            told = _told(sighted, other, truths)
            every.add(told)
            said = sighted.sighting.exemplar
            if said and said.attestation and other and other.article == held.article:
                named.add(told)
    return named, every


def compared_with(one: Traced, sighted: Sighted) -> Sighted | None:
    """What a sighting's changes are told against: its exemplar, or the head where none is known."""
    said = sighted.sighting.exemplar
    if said and said.attestation:
        return next(other for other in one.sighted if other.sighting.id == said.attestation)
    heads = (other for other in one.sighted if other.sighting.text == one.line.head)
    return next((other for other in heads if other is not sighted), None)


def _told(sighted: Sighted, other: Sighted | None, truths: Truths) -> Told:
    truly = changed(sighted, other, truths)
    said = {change.kind for change in sighted.sighting.alterations}
    return Told(Counter(said & truly.surely), Counter(said - truly.possibly), Counter(truly.surely - said))
