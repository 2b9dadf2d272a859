"""How much of what was planted is found again, by kind and length."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pipeline.archive import Families
from tests.benchmarks.linking.known import Ints, Known, Uses

PASSAGES = {
    "verbatim": "passage, unchanged",
    "edited05": "passage, 5 % of words changed",
    "edited10": "passage, 10 % changed",
    "edited20": "passage, 20 % changed",
}
LENGTHS = ((5, 7), (8, 12), (13, 24), (25, 60))
_VIRAL = "quotation in 10 % of all articles"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    def __str__(self) -> str:
        return f"{self.part / self.whole:.4f} of {self.whole:,}" if self.whole else "none"


def recall(families: Families, known: Known) -> dict[str, Share]:
    """By kind: the printings in a family with another printing of the same words, of those that could be.

    Of the quotation that everybody prints, those in the family that has most of its printings.
    """
    uses, found = together(families, known)
    shared = np.zeros(len(known.uses), np.bool_)
    shared[uses[found > 1]] = True
    kinds = by_kind(known.uses, shared)
    viral = known.uses.kind == "viral"
    if viral.any():
        best = int(found[viral[uses]].max(initial=0))
        kinds[_VIRAL] = Share(best, int(viral.sum()))
    return kinds


def by_kind(uses: Uses, found: NDArray[np.bool_]) -> dict[str, Share]:
    """Shares of what was found, by kind and length; what no other printing has a word of is not asked for."""
    asked = uses.meeting() > 0
    groups = {name: asked & (uses.kind == kind) & (uses.length >= 25) for kind, name in PASSAGES.items()}
    for least, most in LENGTHS:
        within = (uses.length >= least) & (uses.length <= most)
        groups[f"quotation, {least} to {most} words"] = asked & (uses.kind == "quotation") & within
    groups[_VIRAL] = asked & (uses.kind == "viral")
    return {name: Share(int((group & found).sum()), int(group.sum())) for name, group in groups.items()}


def together(families: Families, known: Known) -> tuple[Ints, Ints]:
    """For each use and each family that has words of it: the use, and how many uses of the same words are there."""
    units, uses, _ = known.standing(families)
    heads = families.heads[families.units[units]]
    wide = len(families.heads)
    uses, heads = np.divmod(np.unique(uses * wide + heads), wide)
    words = known.uses.words[uses] * wide + heads
    _, group, sizes = np.unique(words, return_inverse=True, return_counts=True)
    return uses, sizes[group]
