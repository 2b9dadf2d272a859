"""Linking an archive at once: from the units of all its articles to families, stage by stage."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.lineage.forest import plant
from app.matching.cutting import Units
from app.matching.growing import Growing
from app.matching.matches import aligned, all_candidates
from app.matching.wordings import Wordings, in_total_order

_COLUMNS = {
    "articles": np.int32,
    "starts": np.int32,
    "ends": np.int32,
    "marked": np.bool_,
    "keys": np.uint64,
    "at": np.int64,
    "counts": np.int64,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """The wordings of an archive, their matches and their families, and where each wording stands.

    `matches` are as `matching.matches.aligned` gives them; `parents` (-1: none) and `heads` are wordings, by their
    place in the total order. Of the units, one entry each: `articles`, `starts` and `ends` in the article's text,
    `marked`, and `units`, the wording.
    """

    wordings: Wordings
    matches: NDArray[np.int32]
    parents: NDArray[np.int64]
    heads: NDArray[np.int64]
    units: NDArray[np.int64]
    articles: NDArray[np.int32]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    marked: NDArray[np.bool_]


@dataclass(slots=True)
class Archive:
    """The units of the articles taken in so far: those that can found a lineage."""

    _columns: dict[str, Growing[Any]] = field(
        default_factory=lambda: {name: Growing(kind) for name, kind in _COLUMNS.items()}
    )
    _tokens: Growing[np.uint32] = field(default_factory=lambda: Growing(np.uint32))

    def add(self, units: Units, first: int) -> None:
        """Take in the units of some articles, the first of which is number `first`."""
        kept = np.flatnonzero(units.founds)
        last = units.content_at[kept] + units.content_count[kept] - 1
        values = {
            "articles": units.article[kept] + first,
            "starts": units.contents[units.content_at[kept], 0],
            "ends": units.contents[last, 1],
            "marked": units.marked[kept],
            "keys": units.keys[kept],
            "at": units.token_at[kept] + len(self._tokens),
            "counts": units.token_count[kept],
        }
        for name, kind in _COLUMNS.items():
            self._columns[name].extend(values[name].astype(kind))
        self._tokens.extend(units.tokens)

    def link(self, jobs: int = 1, report: Callable[[str], None] = lambda _: None) -> Families:
        """The families of everything taken in. `report` hears the name of each stage when it is done."""
        held = {name: column.whole() for name, column in self._columns.items()}
        wordings, units = in_total_order(
            self._tokens.whole(), held["at"], held["counts"], held["keys"], held["marked"]
        )
        report("collapse")
        pairs = all_candidates(wordings, jobs)
        report("group")
        matches = aligned(pairs, wordings, jobs)
        report("align")
        parents, heads = families(wordings, matches, np.zeros(len(wordings), np.bool_))
        report("families")
        return Families(
            wordings=wordings,
            matches=matches,
            parents=parents,
            heads=heads,
            units=units,
            articles=held["articles"],
            starts=held["starts"],
            ends=held["ends"],
            marked=held["marked"],
        )


def families(
    wordings: Wordings, matches: NDArray[np.int32], splices: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Each wording's parent (-1: none) and head, nothing being corrected by hand."""
    count = len(wordings)
    edges = np.zeros((len(matches), 4), np.int32)
    edges[:, :3] = matches[:, (0, 2, 3)]
    edges_at = np.searchsorted(matches[:, 1], np.arange(count + 1))
    parents, heads = np.empty(count, np.int64), np.empty(count, np.int64)
    plant(wordings.counts, wordings.quoted, splices, edges_at, edges, parents, heads)
    return parents, heads
