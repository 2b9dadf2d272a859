"""Keeping matches in step with who carries which wordings: pairs worth aligning are aligned, and kept if they match."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.domain.match import Match
from app.matching.matches import aligned
from app.matching.wordings import Wordings
from app.store.columns import Columns
from app.store.lending import linking
from app.store.linking import QUOTED, RUNNING, LinkingIndex, Moves
from app.store.wordings import (
    Standing,
    add_matches,
    forget_matches,
    held_wordings,
    matched_with,
    numbered_wordings,
)


@dataclass(frozen=True, slots=True)
class Rematched:
    """Wordings, by id, with a match that is new or is no longer: those on the `shorter` side of it, and all."""

    shorter: frozenset[str]
    all: frozenset[str]


def rematch(connection: Connection, changed: Sequence[Standing]) -> Rematched:
    """Bring the matches up to date with the wordings whose standing has changed."""
    moving = [one for one in changed if one.before != one.now]
    if not moving:
        return Rematched(frozenset(), frozenset())
    with linking(connection) as index:
        gained, lost = index.move(connection, {RUNNING: _running(moving), QUOTED: _quoted(moving)})
        found = matches_among(index.columns, gained)
        gone = _gone(connection, index, moving, lost)
    forget_matches(connection, gone)
    made = _named(connection, found)
    add_matches(connection, made)
    fuller = {pair[0] for pair in gone} | {match.fuller for match in made}
    shorter = {pair[1] for pair in gone} | {match.shorter for match in made}
    return Rematched(frozenset(shorter), frozenset(fuller | shorter))


def matches_among(columns: Columns, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Those of the pairs (rows: fuller, shorter, by number) that match: fuller, shorter, words shared, and 1 where
    that counts between quotations only."""
    numbers, places = np.unique(pairs, return_inverse=True)
    tokens, at, counts = columns.tokens_of(numbers)
    wordings = Wordings(
        tokens=tokens,
        at=at,
        counts=counts,
        keys=columns.keys()[numbers],
        quoted=np.zeros(len(numbers), np.bool_),
    )
    places = places.reshape(-1, 2).astype(np.uint64)
    rows = aligned(np.sort(places[:, 0] << np.uint64(32) | places[:, 1]), wordings).astype(np.int64)
    rows[:, :2] = numbers[rows[:, :2]]
    return rows


def _running(moving: Sequence[Standing]) -> Moves:
    return Moves(
        comes=_numbers([one for one in moving if one.now.running and not one.before.running]),
        goes=_numbers([one for one in moving if one.before.running and not one.now.running]),
    )


def _quoted(moving: Sequence[Standing]) -> Moves:
    return Moves(
        comes=_numbers([one for one in moving if one.now.quoted and not one.before.quoted]),
        goes=_numbers([one for one in moving if one.before.quoted and not one.now.quoted]),
    )


def _numbers(standings: Sequence[Standing]) -> NDArray[np.int64]:
    return np.array(sorted(one.number for one in standings), np.int64)


def _gone(
    connection: Connection, index: LinkingIndex, moving: Sequence[Standing], lost: NDArray[np.int64]
) -> frozenset[tuple[str, str]]:
    """The matches, by id, that no fingerprint asks for any more: of wordings that ceased to be compared in some way,
    and of pairs that were lost."""
    ceased = {one.id for one in moving if _ceased(one)}
    held = matched_with(connection, ceased) if ceased else frozenset()
    if len(lost):
        names = {
            one.number: one.wording.id for one in numbered_wordings(connection, np.unique(lost).tolist())
        }
        pairs = {(names[fuller], names[shorter]) for fuller, shorter in lost.tolist()}
        held |= pairs & matched_with(connection, {fuller for fuller, _ in pairs})
    doubtful = sorted(held)
    numbers = {identity: one.number for identity, one in held_wordings(connection, _all(doubtful)).items()}
    rows = np.array([(numbers[fuller], numbers[shorter]) for fuller, shorter in doubtful], np.int64)
    kept = index.supported(rows.reshape(-1, 2))
    return frozenset(pair for pair, asked in zip(doubtful, kept.tolist(), strict=True) if not asked)


def _ceased(standing: Standing) -> bool:
    before, now = standing.before, standing.now
    return (before.running and not now.running) or (before.quoted and not now.quoted)


def _all(pairs: Collection[tuple[str, str]]) -> set[str]:
    return {identity for pair in pairs for identity in pair}


def _named(connection: Connection, rows: NDArray[np.int64]) -> list[Match]:
    """Matches by id instead of by number."""
    held = {one.number: one.wording for one in numbered_wordings(connection, np.unique(rows[:, :2]).tolist())}
    return [
        Match(
            fuller=held[fuller].id,
            shorter=held[shorter].id,
            shared=shared,
            containment=round(shared / len(held[shorter].words), 4),
            between_quotations=bool(between),
        )
        for fuller, shorter, shared, between in rows.tolist()
    ]
