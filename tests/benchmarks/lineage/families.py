"""B-cubed over sightings: whether a lineage has what belongs together, all of it, and nothing else."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tests.benchmarks.lineage.exported import Span
from tests.benchmarks.lineage.known import LEAST, Truths, Use, covered, left, portion
from tests.benchmarks.lineage.sighted import Stood


@dataclass(frozen=True, slots=True)
class BCubed:
    """Purity is the mean share of a sighting's lineage that has some of the same words, by the truth, or like it some
    of those of the fullest sighting: two cuts of one report belong together. Completeness is the mean share of the
    articles with words of its own that stand in its lineage. Words that two articles share and that no lineage has
    count there, too."""

    purity: float
    completeness: float

    @property
    def f1(self) -> float:
        both = self.purity + self.completeness
        return 2 * self.purity * self.completeness / both if both else 0.0


def b_cubed(groups: Iterable[Sequence[Stood]], truths: Truths) -> tuple[list[float], list[float]]:
    """The purities and the completenesses of all sightings."""
    pure: list[float] = []
    complete: list[float] = []
    spans: dict[tuple[str, int], set[Span]] = defaultdict(set)
    for group in groups:
        articles = {one.article for one in group}
        fullest = max(group, key=_length)
        of_fullest = {id(one) for one in group if one is fullest or one.alike(fullest)}
        for one in group:
            spans[one.article, one.revision].update(one.spans)
            pure.append(sum(_together(one, other, of_fullest) for other in group) / len(group))
            beside = _belonging(one, truths)
            if beside:
                complete.append(len(beside & articles) / len(beside))
    return pure, complete + [0.0] * len(_missed(spans, truths))


def _length(stood: Stood) -> int:
    return sum(end - start for start, end in stood.spans)


def _together(one: Stood, other: Stood, of_fullest: Collection[int]) -> bool:
    return one is other or one.alike(other) or (id(one) in of_fullest and id(other) in of_fullest)


def _missed(spans: Mapping[tuple[str, int], Collection[Span]], truths: Truths) -> set[tuple[str, str]]:
    """The words that articles share and that must be found: of which no lineage has half, and of which so many are left
    that a paragraph is not merely who said what is found. Article and utterance."""
    seen: dict[tuple[str, str], bool] = {}
    for key, uses in truths.uses.items():
        for use in uses:
            if _to_be_found(use, truths):
                name = use.article, use.told.id
                found = spans.get(key, ())
                text = truths.records[key].text
                seen[name] = seen.get(name, False) or covered(use, found) or left(use, found, text) < LEAST
    return {name for name, found in seen.items() if not found}


def _to_be_found(use: Use, truths: Truths) -> bool:
    first, last = use.told.portion
    return last - first >= LEAST and not use.spliced and bool(truths.beside(use, LEAST))


def _belonging(one: Stood, truths: Truths) -> set[str]:
    """The other articles that print some of the very words of a sighting, which is a part of its uses. No splices,
    neither as what is asked for nor as what asks: they belong to the lineage of neither."""
    text = truths.records[one.article, one.revision].text
    own = [portion(use, one.spans, text) for use in one.uses if not use.spliced]
    return {
        other.article
        for use in own
        for other in truths.printings[use.told.id]
        if other.article != one.article and not other.spliced and use.meets(other, LEAST)
    }


def mean(pure: Sequence[float], complete: Sequence[float]) -> BCubed:
    return BCubed(float(np.mean(pure)), float(np.mean(complete)))
