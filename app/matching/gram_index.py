"""An index from fingerprints to wordings that grows and shrinks, and tells which pairs that makes and breaks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from app.matching.candidates import FEW, distinct, drawers, renumbered
from app.matching.gathering import ALL, Groups, gathered, located, note_rivals
from app.matching.grams import grams_of
from app.matching.postings import MANY, Segment, empty_segment, merged, segment, sorted_segment
from app.matching.regrouping import Moving, regrouped
from app.matching.wordings import Wordings

_MOST = 1 << 20  # wordings filed at once
_LATEST = 1 << 12  # entries that are cheap to move each time a few are added
_COMPARED = 63  # entries under one fingerprint that are all worth comparing with what is only asked about
_SHIFT = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)


class Columns(Protocol):
    """What is known of wordings by number: how many words, the key, and the tokens."""

    def counts(self) -> NDArray[np.int32]: ...
    def keys(self) -> NDArray[np.uint64]: ...
    def tokens_of(
        self, numbers: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]: ...


class _Asked(NamedTuple):
    """Fingerprints of some wordings."""

    numbers: NDArray[np.int64]
    grams: NDArray[np.uint64]
    owners: NDArray[np.int64]


@dataclass(slots=True, kw_only=True)
class GramIndex:
    """Wordings under runs of `run` words, one of each `window` neighbouring runs being kept.

    `segments` are never changed; what is new is in `recent`, and the newest in `latest`, which is small. `idle` are, in
    order, the numbers on file that do not count, since no article carries them now.
    """

    run: int
    window: int
    columns: Columns
    segments: list[Segment] = field(default_factory=list)
    recent: Segment = field(default_factory=empty_segment)
    latest: Segment = field(default_factory=empty_segment)
    idle: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    _last: _Asked | None = None

    def add(self, numbers: NDArray[np.int64]) -> None:
        """File wordings that are not on file."""
        for start in range(0, len(numbers), _MOST):
            own = numbers[start : start + _MOST]
            grams, owners = self.grams(own)
            new = segment(grams, own[owners], self.columns.counts(), self.columns.keys())
            self.latest = self._merged(self.latest, new)
            if len(self.latest) > _LATEST:
                self.recent, self.latest = self._merged(self.recent, self.latest), empty_segment()

    @property
    def unsettled(self) -> int:
        """How many entries are in no segment yet that stays as it is."""
        return len(self.recent) + len(self.latest)

    def settle(self) -> None:
        """Make a segment of what is new."""
        self.segments.append(self._merged(self.recent, self.latest))
        self.recent = self.latest = empty_segment()

    def file_all(self, numbers: NDArray[np.int64], jobs: int) -> None:
        """File these wordings, in order of their numbers, where nothing is on file."""
        if not len(numbers):
            return
        tokens, at, counts = self.columns.tokens_of(numbers)
        keys = self.columns.keys()
        known = Wordings(
            tokens=tokens, at=at, counts=counts, keys=keys[numbers], quoted=np.zeros(len(numbers), np.bool_)
        )
        filed = [renumbered(drawer, numbers) for drawer in drawers(known, self.run, self.window, jobs)]
        bounds = np.concatenate(([0], np.cumsum([len(drawer) for drawer in filed])))
        self.segments = [sorted_segment(np.concatenate(filed), bounds, self.columns.counts(), keys)]

    def grams(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
        """The fingerprints of these wordings in order, and whose each is, as an index into `numbers`.

        What was asked last is remembered: it is asked what comes, and then to file that.
        """
        if self._last is None or not np.array_equal(self._last.numbers, numbers):
            grams, owners = grams_of(*self.columns.tokens_of(numbers), self.run, self.window)
            self._last = _Asked(numbers, grams, owners)
        return self._last.grams, self._last.owners

    def changed(
        self, comes: NDArray[np.int64], goes: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The pairs gained and lost when these wordings come and go, each once, as rows: see `regrouped`.

        To be asked before they are added or set idle; what comes may be on file as idle.
        """
        numbers = np.concatenate((comes, goes))
        grams, owners = self.grams(numbers)
        distinct_grams, at = _grouped(grams)
        moving = Moving(at, numbers[owners], owners < len(comes))
        counts, keys = self.columns.counts(), self.columns.keys()
        absent = np.unique(np.concatenate((self.idle, numbers)))
        parts = self._parts()
        places = located(parts, distinct_grams, absent)
        most = np.full(len(distinct_grams), MANY - 1)
        note_rivals(*moving, places.fullest, counts, keys, most)
        held = gathered(parts, distinct_grams, places, most, absent)
        gained, lost = regrouped(held, moving, counts, keys)
        return _rows(gained), _rows(lost)

    def supported(self, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether each of these pairs (rows: fuller, shorter) is asked for by some fingerprint, as things stand."""
        kept = np.zeros(len(pairs), np.bool_)
        for row, (one, other) in enumerate(pairs.tolist()):
            grams, owners = self.grams(np.array([one, other]))
            common = np.intersect1d(grams[owners == 0], grams[owners == 1])
            groups = self._under(common, ALL)
            for group in range(len(common)):
                own = groups.members[groups.at[group] : groups.ends[group]]
                first = own[np.lexsort(self._rank(own))[0]] if len(own) else -1
                both = one in own and other in own
                if both and (len(own) <= FEW or first == one):
                    kept[row] = True
                    break
        return kept

    def near(self, grams: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The wordings worth comparing under each fingerprint, as index into `grams` and number: all where they are
        not too many, else the fullest and some."""
        return self._under(grams, _COMPARED).flat()

    def _under(self, grams: NDArray[np.uint64], most: int) -> Groups:
        """What counts under each fingerprint; of a crowd with more entries than `most` the fullest and some."""
        parts = self._parts()
        places = located(parts, grams, self.idle)
        return gathered(parts, grams, places, np.full(len(grams), most), self.idle)

    def _rank(self, numbers: NDArray[np.int64]) -> tuple[NDArray[np.uint64], NDArray[np.int32]]:
        """Sort keys of the total order, the last one first as `lexsort` has it."""
        return self.columns.keys()[numbers], -self.columns.counts()[numbers]

    def _merged(self, *parts: Segment) -> Segment:
        return merged(parts, self.columns.counts(), self.columns.keys())

    def _parts(self) -> Sequence[Segment]:
        return [part for part in (*self.segments, self.recent, self.latest) if len(part)]


def _grouped(grams: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The distinct ones of fingerprints that are in order, and where each begins, and the last ends."""
    first = np.ones(len(grams) + 1, np.bool_)
    first[1:-1] = grams[1:] != grams[:-1]
    at = np.flatnonzero(first)
    return grams[at[:-1]], at


def distinct_pairs(several: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """All of these pairs, which are rows of two numbers, each once and in order."""
    pairs = np.concatenate(several).astype(np.uint64)
    return _rows(pairs[:, 0] << _SHIFT | pairs[:, 1])


def _rows(pairs: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Pairs, each once, as rows."""
    once = distinct(pairs)
    rows = np.empty((len(once), 2), np.int64)
    rows[:, 0], rows[:, 1] = once >> _SHIFT, once & _LOW
    return rows
