"""An index from fingerprints to wordings that grows and shrinks, and tells which pairs that makes and breaks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.matching.grams import grams_of
from app.matching.postings import MANY, Segment, empty_segment, find, merged, segment
from app.matching.regrouping import COMES, GOES, STAYS, regrouped

_LOW = np.uint64(0xFFFFFFFF)


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

    `segments` are never changed; what is new is in `recent`. `idle` are the numbers that are on file and do not
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
        distinct, group = np.unique(grams, return_inverse=True)
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
        groups, fullest = self._under(grams, np.zeros(len(grams), np.bool_), crowds_only=True)
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
        self, grams: NDArray[np.uint64], whole: NDArray[np.bool_], *, crowds_only: bool = False
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """What counts under each fingerprint, as index into `grams` and number.

        Of a crowd only some are told, the fullest among them and more than are few, unless `whole` asks for all.
        """
        groups: list[NDArray[np.int64]] = []
        numbers: list[NDArray[np.int64]] = []
        for part in self._parts():
            starts, ends = np.empty(len(grams), np.int64), np.empty(len(grams), np.int64)
            find(part.entries, part.bounds, grams, starts, ends)
            at = np.flatnonzero((ends - starts >= MANY) & ~whole)
            fullest = part.fullest[np.searchsorted(part.crowds, grams[at])]
            counts = ~np.isin(fullest, self.idle)
            groups.append(at[counts])
            numbers.append(fullest[counts])
            some = at[counts]  # enough of them that more than are few count
            ends[some] = np.minimum(ends[some], starts[some] + FEW + 1 + len(self.idle))
            if crowds_only:
                continue
            sizes = ends - starts
            groups.append(np.repeat(np.arange(len(grams)), sizes))
            offsets = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
            entries = part.entries[np.repeat(starts, sizes) + offsets]
            numbers.append((entries & _LOW).astype(np.int64))
        if not groups:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        group, number = np.concatenate(groups), np.concatenate(numbers)
        if len(self.idle):
            counts = ~np.isin(number, self.idle)
            group, number = group[counts], number[counts]
        return _once(group, number)

    def _parts(self) -> Sequence[Segment]:
        return [part for part in (*self.segments, self.recent) if len(part)]


def _once(
    groups: NDArray[np.int64], numbers: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    order = np.lexsort((numbers, groups))
    groups, numbers = groups[order], numbers[order]
    first = np.ones(len(groups), np.bool_)
    first[1:] = (groups[1:] != groups[:-1]) | (numbers[1:] != numbers[:-1])
    return groups[first], numbers[first]
