"""The linking index of a store: which wordings share words, kept beside the database and always in step with it.

What is filed is noted in the database, in the same transaction as the wordings themselves (`filings`); the files are
written later, from what is committed. Whatever is on the disk, the index is the files and the filings behind them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree
from threading import RLock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, func, insert, select, text, update

from app.matching.gram_index import GramIndex, distinct_pairs
from app.matching.grams import QUOTED_RUN, RUNNING_RUN, RUNNING_WINDOW
from app.matching.postings import merged
from app.store import state
from app.store.among import among
from app.store.columns import Columns, traceable_words
from app.store.segment_files import Manifest, read_manifest, read_segment, write_manifest, write_segment
from app.store.tables import IDLE, filings, wordings

RUNNING, QUOTED = 1, 2  # bits of `wordings.filed`
_NAMES = {RUNNING: "running", QUOTED: "quoted"}
FLUSHED = 1 << 17  # entries in memory from which they are written to a segment
_ALIKE = 4  # segments of about one size that become one
_PROBED = 64  # wordings by which files are known to be of this store
_NONE = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Wordings, by number, that begin to count under one kind of run, and that cease to."""

    comes: NDArray[np.int64] = field(default_factory=lambda: _NONE)
    goes: NDArray[np.int64] = field(default_factory=lambda: _NONE)


class LinkingIndex:
    """One process's view of the index. Not to be kept beyond a transaction: ask `lending` for it in each."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._epoch = -1
        self.lock = RLock()
        self._reset(-1)

    def _reset(self, epoch: int) -> None:
        self._epoch = epoch
        self._here = None if self._folder is None else self._folder / str(epoch)
        if self._here is not None and epoch >= 0:
            self._here.mkdir(parents=True, exist_ok=True)
        self.columns = Columns(self._here if epoch >= 0 else None)
        self.kinds = {
            RUNNING: GramIndex(run=RUNNING_RUN, window=RUNNING_WINDOW, columns=self.columns),
            QUOTED: GramIndex(run=QUOTED_RUN, window=1, columns=self.columns),
        }
        self._files: dict[int, list[str]] = {RUNNING: [], QUOTED: []}
        self._seen = 0  # the last filing that is in the index
        self._idle = -1  # the state of idleness that is in the index
        self._stale = False  # something of a transaction that failed is in the index

    def forget_uncommitted(self) -> None:
        """What has been taken over since the last commit is not to be relied on."""
        self._stale = True

    def catch_up(self, connection: Connection) -> None:
        """Take over what the database has beyond the index."""
        now = state.linking_state(connection)
        if self._stale or now.epoch != self._epoch or self._seen < now.purged:
            self._open(connection, now.epoch, now.purged)
        self._know_wordings(connection)
        new = connection.execute(
            select(filings).where(filings.c.number > self._seen).order_by(filings.c.number)
        ).all()
        for kind, index in self.kinds.items():
            numbers = np.array([row.wording for row in new if row.kind == kind], np.int64)
            if len(numbers):
                index.add(numbers)
        self._seen = max((row.number for row in new), default=self._seen)
        self._know_idle(connection, now.idleness)

    def move(
        self, connection: Connection, moves: Mapping[int, Moves]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Let wordings come and go, by kind; returns the pairs worth aligning now, and those that may be no longer.

        Both as rows: numbers of the fuller and the shorter wording. Ask `supported` of what may be no longer.
        """
        gained, lost = [], []
        for kind, own in moves.items():
            index = self.kinds[kind]
            won, gone = index.changed(own.comes, own.goes)
            gained.append(won)
            lost.append(gone)
            self._file(connection, kind, own.comes)
            index.idle = np.setdiff1d(np.union1d(index.idle, own.goes), own.comes)
        if any(len(own.goes) for own in moves.values()) or any(len(i.idle) for i in self.kinds.values()):
            self._idle = state.idle_moved(connection)
        return distinct_pairs(gained), distinct_pairs(lost)

    def renew(self, connection: Connection, numbers: Mapping[int, NDArray[np.int64]], jobs: int) -> None:
        """Put these wordings, by kind and in order, on file, and no others: the index begins anew.

        What was written before stays valid until this is committed.
        """
        connection.execute(delete(filings))
        state.begin_linking_anew(connection)
        held = self.columns
        self._reset(state.linking_state(connection).epoch)
        self.columns.take_over(held)
        for kind, index in self.kinds.items():
            index.file_all(numbers[kind], jobs)
            self._files[kind] = ["" for _ in index.segments]
        self._seen = 0

    def supported(self, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether a fingerprint of any kind still asks for each of these pairs."""
        kept = np.zeros(len(pairs), np.bool_)
        for index in self.kinds.values():
            doubtful = np.flatnonzero(~kept)
            kept[doubtful] = index.supported(pairs[doubtful])
        return kept

    def _file(self, connection: Connection, kind: int, numbers: NDArray[np.int64]) -> None:
        """Put on file what is not yet."""
        if not len(numbers):
            return
        moved = (
            update(wordings)
            .where(wordings.c.number.in_(among(numbers.tolist())), wordings.c.filed.op("&")(kind) == 0)
            .values(filed=wordings.c.filed.op("|")(kind))
            .returning(wordings.c.number)
        )
        new = sorted(connection.execute(moved).scalars())
        if not new:
            return
        connection.execute(insert(filings), [{"wording": number, "kind": kind} for number in new])
        self._seen = connection.execute(select(func.max(filings.c.number))).scalar_one()
        self.kinds[kind].add(np.array(new, np.int64))

    def _open(self, connection: Connection, epoch: int, purged: int) -> None:
        """Begin again from the files, or from the wordings where the files are not whole or not of this store."""
        self._reset(epoch)
        if self._here is not None and self._read(connection, self._here, purged):
            return
        self._reset(epoch)
        self._know_wordings(connection)
        for kind, index in self.kinds.items():
            on_file = select(wordings.c.number).where(wordings.c.filed.op("&")(kind) != 0)
            numbers = np.fromiter(connection.execute(on_file).scalars(), np.int64)
            for start in range(0, len(numbers), FLUSHED):
                index.add(numbers[start : start + FLUSHED])
                index.settle()
            if index.segments:
                index.segments = [merged(index.segments, self.columns.counts(), self.columns.keys())]
            self._files[kind] = ["" for _ in index.segments]
        self._seen = _last_filing(connection, purged)

    def _read(self, connection: Connection, here: Path, purged: int) -> bool:
        """Take over what the files have; False where they cannot be relied on."""
        manifest = read_manifest(here)
        if manifest is None or not purged <= manifest.covered <= _last_filing(connection, purged):
            return False
        if not self.columns.know(manifest.known) or not self._is_of(connection, manifest.known):
            return False
        for kind, name in _NAMES.items():
            for file in manifest.segments.get(name, ()):
                held = read_segment(here, file)
                if held is None:
                    return False
                self.kinds[kind].segments.append(held)
                self._files[kind].append(file)
        self._seen = manifest.covered
        return True

    def _is_of(self, connection: Connection, known: int) -> bool:
        """Whether the files have of some wordings what the database has of them."""
        numbers = np.unique(np.linspace(min(1, known), known, _PROBED, dtype=np.int64))
        numbers = numbers[numbers > 0]
        query = (
            select(wordings.c.id, wordings.c.length, wordings.c.telling, wordings.c.words)
            .where(wordings.c.number.in_(among(numbers.tolist())))
            .order_by(wordings.c.number)
        )
        rows = connection.execute(query).all()
        return self.columns.agree(numbers, [row.id for row in rows], [traceable_words(row) for row in rows])

    def _know_wordings(self, connection: Connection) -> None:
        query = (
            select(wordings.c.number, wordings.c.id, wordings.c.length, wordings.c.telling, wordings.c.words)
            .where(wordings.c.number > self.columns.known)
            .order_by(wordings.c.number)
        )
        result = connection.execution_options(yield_per=20_000).execute(query)
        for rows in result.partitions():
            self._append(rows)

    def _append(self, held: Sequence[Any]) -> None:
        # numbers have no gaps: wordings are never taken out one by one
        self.columns.append(
            [row.id for row in held],
            [row.length for row in held],
            [traceable_words(row) for row in held],
        )

    def _know_idle(self, connection: Connection, now: int) -> None:
        """Take over what is on file and carried by nobody."""
        if now == self._idle:
            return
        query = select(wordings.c.number, wordings.c.filed, wordings.c.live).where(text(IDLE))
        idle = connection.execute(query).all()
        for kind, index in self.kinds.items():
            own = (row.number for row in idle if row.filed & kind and (kind == QUOTED or not row.live))
            index.idle = np.unique(np.fromiter(own, np.int64))
        self._idle = now

    def flush(self, connection: Connection, least: int) -> None:
        """Write to the disk what is committed: from `least` new entries on, and segments that are in memory alone.

        Only for who may write the database.
        """
        unwritten = self._here is not None and any("" in files for files in self._files.values())
        if not unwritten and all(index.unsettled < least for index in self.kinds.values()):
            return
        for kind, index in self.kinds.items():
            if index.unsettled:
                index.settle()
                self._files[kind].append("")
                self._merge(kind)
        if self._here is not None:
            self._write(self._here)
        connection.execute(delete(filings).where(filings.c.number <= self._seen))
        state.purge_filings(connection, self._seen)

    def _merge(self, kind: int) -> None:
        """Make one segment of the last few, until each is a good deal smaller than the one before."""
        index, files = self.kinds[kind], self._files[kind]
        while len(index.segments) >= _ALIKE:
            last = index.segments[-_ALIKE:]
            if len(last[0]) > _ALIKE * max(1, sum(map(len, last[1:]))):
                break
            index.segments[-_ALIKE:] = [merged(last, self.columns.counts(), self.columns.keys())]
            files[-_ALIKE:] = [""]

    def _write(self, here: Path) -> None:
        for kind, name in _NAMES.items():
            for at, (segment, file) in enumerate(
                zip(self.kinds[kind].segments, self._files[kind], strict=True)
            ):
                if not file:
                    self._files[kind][at] = f"{name}-{self._seen:012d}-{at}.segment"
                    write_segment(here, self._files[kind][at], segment)
                    self.kinds[kind].segments[at] = read_segment(here, self._files[kind][at]) or segment
        self.columns.sync()
        segments = {_NAMES[kind]: tuple(files) for kind, files in self._files.items()}
        write_manifest(here, Manifest(covered=self._seen, known=self.columns.known, segments=segments))
        for other in here.parent.iterdir():
            if other != here:
                rmtree(other, ignore_errors=True)  # of wordings that were forgotten


def _last_filing(connection: Connection, purged: int) -> int:
    return max(purged, connection.execute(select(func.max(filings.c.number))).scalar() or 0)
