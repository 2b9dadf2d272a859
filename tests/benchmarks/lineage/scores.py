"""All that is counted over some worlds, for the lineages of Whence and for each simpler way."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Engine

from tests.benchmarks.lineage import altered, exemplars, families, firsts, rivals
from tests.benchmarks.lineage.altered import Told
from tests.benchmarks.lineage.families import BCubed
from tests.benchmarks.lineage.known import Truths
from tests.benchmarks.lineage.sighted import Stood, Traced


@dataclass(slots=True)
class Way:
    """What one way of telling lineages got right: see the modules that count it."""

    pure: list[float] = field(default_factory=list)
    complete: list[float] = field(default_factory=list)
    firsts: Counter[str] = field(default_factory=Counter)
    exemplars: Counter[str] = field(default_factory=Counter)

    @property
    def b_cubed(self) -> BCubed:
        return families.mean(self.pure, self.complete)


@dataclass(slots=True)
class Scores:
    """`off` has by how many the count of independent origins is off, for each lineage of several articles."""

    whence: Way = field(default_factory=Way)
    by_time: Way = field(default_factory=Way)
    by_likeness: Way = field(default_factory=Way)
    components: Way = field(default_factory=Way)
    off: list[int] = field(default_factory=list)
    altered: Told = field(default_factory=Told)
    altered_named: Told = field(default_factory=Told)

    def add(self, found: Sequence[Traced], truths: Truths, engine: Engine) -> None:
        """One world."""
        _add_groups(self.whence, [one.sighted for one in found], truths)
        _add_groups(self.components, list(rivals.connected_components(engine, truths)), truths)
        self.whence.firsts += firsts.judged(found, truths)
        self.whence.exemplars += exemplars.judged(found, truths)
        for way, told in (
            (self.by_time, rivals.earliest_timestamp(found, truths)),
            (self.by_likeness, rivals.most_similar_earlier(found, truths)),
        ):
            way.firsts += told[0]
            way.exemplars += told[1]
        self.off += [
            one.line.counts.independent_origins - exemplars.origins(one, truths)
            for one in found
            if len(one.sighted) > 1
        ]
        named, every = altered.judged(found, truths)
        self.altered_named.add(named)
        self.altered.add(every)


def _add_groups(way: Way, groups: Sequence[Sequence[Stood]], truths: Truths) -> None:
    pure, complete = families.b_cubed(groups, truths)
    way.pure += pure
    way.complete += complete
