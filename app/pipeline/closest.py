"""The held wordings closest to some that are not held: found through the same index, nothing being filed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.domain.wording import Wording
from app.matching.grams import grams_of
from app.matching.matches import aligned
from app.matching.wordings import Wordings
from app.store.lending import linking
from app.store.linking import LinkingIndex
from app.store.wordings import HeldWording, numbered_wordings
from app.text.token_scanner import token_values


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """A held wording that shares so many words with the one asked for."""

    held: HeldWording
    shared: int


def closest(connection: Connection, asked: Sequence[Wording], least: float) -> list[Close | None]:
    """For each wording the live one that shares most with it, of those contained in it, or it in them, that far.

    Among equals the least longer is taken, then the first by id.
    """
    if not asked:
        return []
    with linking(connection) as index:
        rows = matching(index, asked)
    held = {one.number: one for one in numbered_wordings(connection, np.unique(rows[:, 1]).tolist())}
    best: list[Close | None] = [None] * len(asked)
    for place, number, shared in sorted(rows.tolist(), key=lambda row: _preference(row, held)):
        one = held.get(number)
        if one is None or not one.live or best[place]:
            continue
        if shared >= least * min(len(asked[place].words), len(one.wording.words)):
            best[place] = Close(held=one, shared=shared)
    return best


def matching(index: LinkingIndex, asked: Sequence[Wording]) -> NDArray[np.int64]:
    """What on file matches what is asked: place of the one asked for, number, words shared."""
    return _aligned(index, _tokens(asked), _near(index, asked))


def _preference(row: Sequence[int], held: dict[int, HeldWording]) -> tuple[int, int, str]:
    one = held.get(row[1])
    return -row[2], len(one.wording.words) if one else 0, one.wording.id if one else ""


def _tokens(asked: Sequence[Wording]) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]:
    tokens = token_values(" ".join(word for wording in asked for word in wording.words))
    counts = np.array([len(wording.words) for wording in asked], np.int64)
    return tokens, np.cumsum(counts) - counts, counts


def _near(index: LinkingIndex, asked: Sequence[Wording]) -> NDArray[np.int64]:
    """Whom to compare each with: rows of its place and a number."""
    tokens, at, counts = _tokens(asked)
    found = []
    for kind in index.kinds.values():
        grams, owners = grams_of(tokens, at, counts, kind.run, kind.window)
        distinct, group = np.unique(grams, return_inverse=True)
        under, numbers = kind.near(distinct)
        starts = np.searchsorted(under, group)
        sizes = np.searchsorted(under, group, "right") - starts
        places = np.repeat(starts - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
        found.append(np.column_stack((np.repeat(owners, sizes), numbers[places])))
    return np.unique(np.concatenate(found), axis=0)


def _aligned(
    index: LinkingIndex,
    asked: tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]],
    near: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Those that match: place of the one asked for, number, words shared."""
    tokens, at, counts = asked
    numbers, places = np.unique(near[:, 1], return_inverse=True)
    held, held_at, held_counts = index.columns.tokens_of(numbers)
    wordings = Wordings(
        tokens=np.concatenate((tokens, held)),
        at=np.concatenate((at, held_at + len(tokens))),
        counts=np.concatenate((counts, held_counts)),
        keys=np.zeros(len(at) + len(numbers), np.uint64),
        quoted=np.zeros(len(at) + len(numbers), np.bool_),
    )
    mine, theirs = near[:, 0], places + len(at)
    fuller = np.where(wordings.counts[mine] >= wordings.counts[theirs], mine, theirs)
    shorter = mine + theirs - fuller
    pairs = np.sort(fuller.astype(np.uint64) << np.uint64(32) | shorter.astype(np.uint64))
    rows = aligned(pairs, wordings).astype(np.int64)
    own, other = np.minimum(rows[:, 0], rows[:, 1]), np.maximum(rows[:, 0], rows[:, 1])
    return np.column_stack((own, numbers[other - len(at)], rows[:, 2]))
