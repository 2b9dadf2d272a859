"""Distinct wordings in their total order, as arrays: what linking works on."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import leaf


@dataclass(frozen=True, slots=True, kw_only=True)
class Wordings:
    """Wordings that can found a lineage, each once, more words first, then by key.

    Wording `w` is `tokens[at[w]:at[w] + counts[w]]`; `keys[w]` are the first 64 bits of its id; `quoted[w]`: some
    article has it between quotation marks.
    """

    tokens: NDArray[np.uint32]
    at: NDArray[np.int64]
    counts: NDArray[np.int64]
    keys: NDArray[np.uint64]
    quoted: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.at)

    def only(self, places: NDArray[np.int64]) -> "Wordings":
        """Some of them, by their place in the total order."""
        return Wordings(
            tokens=self.tokens,
            at=self.at[places],
            counts=self.counts[places],
            keys=self.keys[places],
            quoted=self.quoted[places],
        )

    def telling(self) -> NDArray[np.int64]:
        """How many words of each carry content."""
        telling = np.empty(len(self), np.int64)
        _tell(self.tokens, self.at, self.counts, telling)
        return telling

    def parts(self, count: int) -> list[slice]:
        """Stretches of about the same number of words, for so many hands. The fullest come first, so they differ."""
        if not len(self):
            return []
        words = np.cumsum(self.counts)
        cuts = np.searchsorted(words, np.linspace(0, words[-1], count + 1)[1:-1]).tolist()
        bounds = [0, *cuts, len(self)]
        return [slice(start, end) for start, end in pairwise(bounds) if start < end]


@leaf
def _tell(
    tokens: NDArray[np.uint32],
    at: NDArray[np.int64],
    counts: NDArray[np.int64],
    telling: NDArray[np.int64],
) -> None:
    for w in range(len(at)):
        telling[w] = 0
        for index in range(at[w], at[w] + counts[w]):
            telling[w] += tokens[index] & 1


def in_total_order(
    tokens: NDArray[np.uint32],
    at: NDArray[np.int64],
    counts: NDArray[np.int64],
    keys: NDArray[np.uint64],
    marked: NDArray[np.bool_],
) -> tuple[Wordings, NDArray[np.int64]]:
    """The distinct wordings of some units, and which of them each unit is."""
    by_key = np.argsort(keys)
    first = np.ones(len(keys), np.bool_)
    first[1:] = keys[by_key][1:] != keys[by_key][:-1]
    group = np.cumsum(first) - 1
    representative = by_key[first]
    order = _fullest_first(counts[representative])  # within equal counts the keys stay in order
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    units = np.empty(len(keys), np.int64)
    units[by_key] = place[group]
    quoted = np.zeros(len(order), np.bool_)
    quoted[units[marked]] = True
    chosen = representative[order]
    wordings = Wordings(tokens=tokens, at=at[chosen], counts=counts[chosen], keys=keys[chosen], quoted=quoted)
    return wordings, units


def _fullest_first(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    most = int(counts.max(initial=0))
    fewer = most - counts
    small = most < 1 << 16  # then they are put in order without being compared
    return np.argsort(fewer.astype(np.uint16) if small else fewer, kind="stable")
