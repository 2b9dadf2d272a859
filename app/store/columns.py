"""What linking asks of wordings by their number: key, number of words, tokens - in files that are mapped, not read.

The files follow from the wordings in the database, number by number, so that every process that has the store open
writes the same at the same place, and what was written for a transaction that failed is written over.
"""

import fcntl
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching.founding import may_found
from app.store.packed import packed, unpacked
from app.text.token_scanner import token_values

_LEAST = 1 << 12
_CROCKFORD = np.full(128, 255, np.uint8)
_CROCKFORD[np.frombuffer(b"0123456789abcdefghjkmnpqrstvwxyz", np.uint8)] = np.arange(32)
_COLUMNS: dict[str, type[np.generic]] = {"keys": np.uint64, "counts": np.int32}
_PACKED = {
    "starts": 5,
    "tokens": 3,
}  # bytes each: a store may have a trillion tokens, a token's value is 24 bits


class Columns:
    """Columns over wordings 1 to `known`, in the files of `folder`, or in memory where there is none.

    A wording that can never found a lineage has no tokens here.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._held: dict[str, NDArray[Any]] = {
            name: self._map(name, kind, _LEAST) for name, kind in _COLUMNS.items()
        }
        self._packed: dict[str, NDArray[np.uint8]] = {
            name: self._map(name, np.uint8, _LEAST, width) for name, width in _PACKED.items()
        }
        self.known = 0

    @property
    def token_count(self) -> int:
        """How many tokens are known."""
        if not self.known:
            return 0
        return int(self._starts(np.array([self.known]))[0] + self._held["counts"][self.known])

    def know(self, known: int) -> bool:
        """What the files have of the wordings up to this number is right; False where they do not have so much."""
        starts = len(self._packed["starts"]) // _PACKED["starts"]
        if not all(known < room for room in (starts, *map(len, self._held.values()))):
            return False
        self.known = known
        return 0 <= self.token_count <= len(self._packed["tokens"]) // _PACKED["tokens"]

    def agree(self, numbers: NDArray[np.int64], ids: Sequence[str], words: Sequence[str]) -> bool:
        """Whether these are the wordings of these numbers; `words` as `append` has them."""
        ends = self._starts(numbers) + self._held["counts"][numbers]
        if len(ids) != len(numbers) or np.any(ends > self.token_count) or np.any(self.counts()[numbers] < 0):
            return False
        tokens = token_values(" ".join(own for own in words if own))
        same = np.array_equal(self.keys()[numbers], keys_of(ids))
        return same and np.array_equal(self.tokens_of(numbers)[0], tokens)

    def counts(self) -> NDArray[np.int32]:
        return self._held["counts"]

    def keys(self) -> NDArray[np.uint64]:
        return self._held["keys"]

    def append(self, ids: Sequence[str], lengths: Sequence[int], words: Sequence[str]) -> None:
        """Add the wordings that follow the last known; `words` is empty for one that can never found a lineage."""
        tokens = token_values(" ".join(own for own in words if own))
        counts = np.array(
            [length if own else 0 for length, own in zip(lengths, words, strict=True)], np.int32
        )
        self.extend(keys_of(ids), counts, tokens)

    def extend(self, keys: NDArray[np.uint64], counts: NDArray[np.int32], tokens: NDArray[np.uint32]) -> None:
        """The same, of wordings whose tokens, one after another, are known."""
        first, start = self.known + 1, self.token_count
        last = first + len(keys)
        self._make_room(last + 1, start + len(tokens))
        self._held["keys"][first:last] = keys
        self._held["counts"][first:last] = counts
        self._put("starts", first, start + np.cumsum(counts, dtype=np.int64) - counts)
        self._put("tokens", start, tokens)
        self.known = last - 1

    def take_over(self, other: "Columns") -> None:
        """Know what `other` knows, and nothing else."""
        self._make_room(other.known + 1, other.token_count)
        for own, theirs in ((self._held, other._held), (self._packed, other._packed)):
            for name, column in theirs.items():
                used = min(len(column), len(own[name]))
                own[name][:used] = column[:used]
        self.known = other.known

    def tokens_of(
        self, numbers: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]:
        """The tokens of these wordings, one after another, and where each starts and how many it has."""
        counts = self._held["counts"][numbers].astype(np.int64)
        at = np.cumsum(counts) - counts
        tokens = unpacked(self._packed["tokens"], self._starts(numbers), counts, _PACKED["tokens"], np.uint32)
        return tokens, at, counts

    def sync(self) -> None:
        """Put on the disk what is in the files."""
        if self._folder is None:
            return
        for name in (*_COLUMNS, *_PACKED):
            with (self._folder / f"{name}.bin").open("rb") as file:
                os.fsync(file.fileno())

    @property
    def size(self) -> int:
        """Bytes that what is known takes."""
        each = sum(np.dtype(kind).itemsize for kind in _COLUMNS.values()) + _PACKED["starts"]
        return self.known * each + self.token_count * _PACKED["tokens"]

    def _starts(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        each = np.ones(len(numbers), np.int64)
        return unpacked(self._packed["starts"], numbers, each, _PACKED["starts"], np.int64)

    def _put(self, name: str, first: int, values: NDArray[Any]) -> None:
        width = _PACKED[name]
        self._packed[name][first * width : (first + len(values)) * width] = packed(values, width)

    def _make_room(self, wordings: int, tokens: int) -> None:
        for name, kind in _COLUMNS.items():
            if wordings > len(self._held[name]):
                self._held[name] = self._map(name, kind, wordings * 3 // 2, held=self._held[name])
        for name, needed in (("starts", wordings), ("tokens", tokens)):
            width, room = _PACKED[name], self._packed[name]
            if needed * width > len(room):
                self._packed[name] = self._map(name, np.uint8, needed * 3 // 2, width, room)

    def _map(
        self, name: str, kind: type[np.generic], least: int, width: int = 1, held: NDArray[Any] | None = None
    ) -> NDArray[Any]:
        """The column with room for `least` entries of `width` values; in memory, with what is `held` of it."""
        if self._folder is None:
            room = np.zeros(least * width, kind)
            room[: 0 if held is None else len(held)] = [] if held is None else held
            return room
        path = self._folder / f"{name}.bin"
        _lengthen(path, least, width * np.dtype(kind).itemsize)
        return np.asarray(np.memmap(path, kind, "r+"))


def _lengthen(path: Path, least: int, size: int) -> None:
    """Give a file room for at least so many entries of this size, and for whole ones.

    Others may be at the same at this moment, and a file that somebody has mapped must never be cut.
    """
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        held = file.seek(0, os.SEEK_END)
        needed = max(least, -(-held // size)) * size
        if needed > held:
            file.truncate(needed)


def keys_of(ids: Sequence[str]) -> NDArray[np.uint64]:
    """The first 64 of the 65 bits of each wording id."""
    digits = _CROCKFORD[np.frombuffer("".join(ids).encode(), np.uint8).reshape(-1, 13)].astype(np.uint64)
    keys = np.zeros(len(ids), np.uint64)
    for place in range(12):
        keys = keys << np.uint64(5) | digits[:, place]
    return keys << np.uint64(4) | digits[:, 12] >> np.uint64(1)


def traceable_words(row: Any) -> str:
    """The words of a wording; none where it can never found a lineage."""
    words: str = row.words
    return words if may_found(row.length, row.telling) else ""
