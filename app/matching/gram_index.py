"""An index from fingerprints to wordings that grows and shrinks, and tells which pairs that makes and breaks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.matching.gathering import fullest_of_crowds, gathered
from app.matching.grams import grams_of
from app.matching.postings import Segment, empty_segment, merged, segment
from app.matching.regrouping import COMES, GOES, STAYS, regrouped


class Columns(Protocol):
    """What is known of wordings by number: how many words, the key, and the tokens."""

    def counts(self) -> NDArray[np.int32]: ...
    def keys(self) -> NDArray[np.uint64]: ...
    def tokens_of(
        self, numbers: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]: ...


@dataclass(slots=True, kw_only=True)
class GramIndex:
    """Wordings under runs of `run` words, one of each `window` neighbouring runs being kept.

    `segments` are never changed; what is new is in `recent`. `idle` are, in order, the numbers on file that do not
    count, since no article carries them now.
    """

    run: int
    window: int
    columns: Columns
    segments: list[Segment] = field(default_factory=list)
    recent: Segment = field(default_factory=empty_segment)
    idle: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))

    def add(self, numbers: NDArray[np.int64]) -> None:
        """File wordings that are not on file."""
        grams, owners = self.grams(numbers)
        new = segment(grams, numbers[owners], self.columns.counts(), self.columns.keys())
        self.recent = merged([self.recent, new], self.columns.counts(), self.columns.keys())

    def grams(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        """The fingerprints of these wordings in order, and whose each is, as an index into `numbers`."""
        tokens, at, counts = self.columns.tokens_of(numbers)
        return grams_of(tokens, at, counts, self.run, self.window)

    def changed(
        self, comes: NDArray[np.int64], goes: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The pairs gained and lost when these wordings come and go: see `regrouped`.

        To be asked before they are added or set idle; what comes may be on file as idle.
        """
        numbers = np.concatenate((comes, goes))
        grams, owners = self.grams(numbers)
        first = np.ones(len(grams), np.bool_)
        first[1:] = grams[1:] != grams[:-1]
        distinct, group = grams[first], np.cumsum(first) - 1
        held_group, held = self._under(
            distinct, self._whole(distinct, group, owners < len(comes), numbers[owners])
        )
        stays = ~np.isin(held, numbers)
        groups = np.concatenate((held_group[stays], group))
        members = np.concatenate((held[stays], numbers[owners]))
        changes = np.concatenate(
            (
                np.full(int(stays.sum()), STAYS, np.int8),
                np.where(owners < len(comes), COMES, GOES).astype(np.int8),
            )
        )
        order = np.lexsort((*self._rank(members), groups))
        groups_at = np.searchsorted(groups[order], np.arange(len(distinct) + 1))
        return regrouped(groups_at, members[order], changes[order])

    def supported(self, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether each of these pairs (rows: fuller, shorter) is asked for by some fingerprint, as things stand."""
        kept = np.zeros(len(pairs), np.bool_)
        for row, (fuller, shorter) in enumerate(pairs.tolist()):
            grams, owners = self.grams(np.array([fuller, shorter]))
            common = np.intersect1d(grams[owners == 0], grams[owners == 1])
            groups, members = self._under(common, np.ones(len(common), np.bool_))
            for group in range(len(common)):
                own = members[groups == group]
                first = own[np.lexsort(self._rank(own))[0]] if len(own) else -1
                both = fuller in own and shorter in own
                if both and (len(own) <= FEW or first == fuller):
                    kept[row] = True
                    break
        return kept

    def near(self, grams: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The wordings worth comparing under each fingerprint, as index into `grams` and number: all where they are
        not too many, else the fullest."""
        return self._under(grams, np.zeros(len(grams), np.bool_))

    def _rank(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.uint64], NDArray[np.int32]]:
        """Sort keys of the total order, the last one first as `lexsort` has it."""
        return self.columns.keys()[numbers], -self.columns.counts()[numbers]

    def _whole(
        self,
        grams: NDArray[np.uint64],
        group: NDArray[np.int64],
        coming: NDArray[np.bool_],
        numbers: NDArray[np.int64],
    ) -> NDArray[np.bool_]:
        """Under which fingerprints all wordings are needed: where one goes, or a fuller one comes than all others."""
        whole = np.zeros(len(grams), np.bool_)
        whole[group[~coming]] = True
        groups, fullest = _joined([fullest_of_crowds(part, grams, self.idle) for part in self._parts()])
        first = np.full(len(grams), -1)
        order = np.lexsort((*self._rank(fullest), groups))[::-1]
        first[groups[order]] = fullest[order]
        rivals = np.flatnonzero(first[group] >= 0)
        theirs, own = first[group[rivals]], numbers[rivals]
        counts, keys = self.columns.counts(), self.columns.keys()
        fuller = (counts[own] > counts[theirs]) | (
            (counts[own] == counts[theirs]) & (keys[own] < keys[theirs])
        )
        whole[group[rivals[fuller]]] = True
        return whole

    def _under(
        self, grams: NDArray[np.uint64], whole: NDArray[np.bool_]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """What counts under each fingerprint, as index into `grams` and number, in order of the index.

        Of a crowd only some are told, the fullest among them and more than are few, unless `whole` asks for all.
        """
        groups, numbers = _joined([gathered(part, grams, whole, self.idle) for part in self._parts()])
        order = np.argsort(groups, kind="stable")
        return groups[order], numbers[order]

    def _parts(self) -> Sequence[Segment]:
        return [part for part in (*self.segments, self.recent) if len(part)]


def _joined(
    parts: list[tuple[NDArray[np.int64], NDArray[np.int64]]],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """What each segment has, one after another."""
    nothing = np.empty(0, np.int64)
    return (
        np.concatenate([groups for groups, _ in parts] or [nothing]),
        np.concatenate([numbers for _, numbers in parts] or [nothing]),
    )
