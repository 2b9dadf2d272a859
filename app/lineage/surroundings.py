"""The words around what a family's articles print: which of them have many in common, without comparing all with all.

What counts are runs of the article's own words; what stands in marks there is somebody else's. A run goes by a hash
of 64 bits: two that are not the same would have the same one in a family of a billion.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.testimony import Testimony
from app.lineage.own_words import own_words
from app.lineage.run_scanner import common, letters_of, runs_among, sharing
from app.text.characters import characters, is_plain
from app.text.tokens import normalised

_HOLDERS = 12  # testimonies, in time order, that are looked at for one run of surrounding words


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The runs around some testimonies, which go by their places: in `runs` those of each, from `at` on, in order."""

    runs: NDArray[np.uint64]
    at: NDArray[np.int64]

    def count(self, one: int) -> int:
        """How many runs stand around a testimony."""
        return int(self.at[one + 1] - self.at[one])

    def shared(self, one: int, other: int) -> int:
        """How many runs two testimonies have in common."""
        return int(common(self.runs, self.at, one, other))

    def alike(self, asked: Sequence[int], most: int) -> list[list[int]]:
        """For each that is asked for, those that share most of the runs around it, the nearest first among equals."""
        found = sharing(self.runs, self.at, np.array(asked, np.int64), _HOLDERS, most)
        return [[other for other in row if other >= 0] for row in found.tolist()]


def surroundings(ordered: Sequence[Testimony]) -> Surroundings:
    """What stands around each of these, which are in time order."""
    runs = [_runs(testimony) for testimony in ordered]
    at = np.zeros(len(runs) + 1, np.int64)
    np.cumsum([len(found) for found in runs], out=at[1:])
    return Surroundings(np.concatenate(runs), at)


def _runs(testimony: Testimony) -> NDArray[np.uint64]:
    text = "\n".join(own_words(testimony.before, testimony.after, quoted=testimony.quoted))
    points, tables = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32), characters()
    if is_plain(points, tables):
        return runs_among(letters_of(points, tables))
    lines = "".join("".join(f"{word} " for word in normalised(line)) + "\n" for line in text.splitlines())
    return runs_among(np.frombuffer(lines.encode("utf-8", "surrogatepass"), np.uint8))
