"""Aligning two token sequences: which words both have, in order, without stray coincidences.

The length of the longest common subsequence is found bit-parallel (Hyyrö 2004), 64 words of the fuller at once, and
turns away most pairs. What is ours is which of the longest ones is taken, the one with the most words side by side, and
the pruning: a "the" matched thirty words away from everything else is no evidence of reuse.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import compiled, inlined, leaf

LONGEST = 8_192  # words of a wording that are compared: no quotation and no sentence has as many
_GAP = 8  # words between two shared blocks that still belong to one stretch
_STRETCH = 3  # the fewest shared words that make a stretch
_CELLS = 1 << 22  # pairs of places up to which the most compact of the longest subsequences is looked for
_WORD = 1 << 16  # a shared word is worth more than any number of them side by side
_UP, _LEFT, _FRESH, _RUN_ON = range(4)
_ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
_ONE = np.uint64(1)
_NOTHING = np.uint64(0)


class Scratch(NamedTuple):
    """Room to align in, made once: bits for each pair of words, a hash table, the pairs found, tables of scores."""

    rows: NDArray[np.uint64]
    keys: NDArray[np.int64]
    masks: NDArray[np.uint64]
    state: NDArray[np.uint64]
    pairs: NDArray[np.int64]
    best: NDArray[np.int64]
    joined: NDArray[np.int64]
    moves: NDArray[np.uint8]


@compiled
def scratch(longest: int) -> Scratch:
    """Room for two sequences of up to `longest` tokens."""
    longest = max(1, min(longest, LONGEST))
    lanes = (longest + 63) // 64
    size = _table_size(longest)
    return Scratch(
        np.empty(longest * lanes, np.uint64),
        np.full(size, -1, np.int64),
        np.zeros(size * lanes, np.uint64),
        np.empty(lanes, np.uint64),
        np.empty((longest, 2), np.int64),
        np.empty(longest + 1, np.int64),
        np.empty(longest + 1, np.int64),
        np.empty(min(longest * longest, _CELLS), np.uint8),
    )


@leaf
def enter(fuller: NDArray[np.uint32], room: Scratch) -> None:
    """Make ready to align others with this sequence: note, under each token, the places where it stands."""
    width = min(len(fuller), LONGEST)
    lanes = (width + 63) // 64
    size = _table_size(width)
    keys, masks = room.keys, room.masks
    for place in range(size):
        keys[place] = -1
    for at in range(width):
        token = np.int64(fuller[at])
        place = (token >> 1) & (size - 1)
        while keys[place] != -1 and keys[place] != token:
            place = (place + 1) & (size - 1)
        if keys[place] == -1:
            keys[place] = token
            for lane in range(lanes):
                masks[place * lanes + lane] = _NOTHING
        masks[place * lanes + (at >> 6)] |= _ONE << np.uint64(at & 63)


@leaf
def held(width: int, shorter: NDArray[np.uint32], room: Scratch) -> int:
    """How many words of the shorter the entered sequence of `width` words has, in whatever order."""
    size = _table_size(min(width, LONGEST))
    count = 0
    for at in range(len(shorter)):
        count += _find(shorter[at], size, room.keys) >= 0
    return count


@leaf
def common(width: int, shorter: NDArray[np.uint32], room: Scratch) -> int:
    """The length of the longest common subsequence with the entered sequence of `width` words."""
    rows, keys, masks, state = room.rows, room.keys, room.masks, room.state
    width = min(width, LONGEST)
    lanes = (width + 63) // 64
    size = _table_size(width)
    for lane in range(lanes):
        state[lane] = _ALL
    for at in range(min(len(shorter), LONGEST)):
        place = _find(shorter[at], size, keys)
        carry = _NOTHING
        for lane in range(lanes):
            old = state[lane]
            matched = old & masks[place * lanes + lane] if place >= 0 else _NOTHING
            total = old + matched
            carried = np.uint64(total < old)
            total += carry
            carried |= np.uint64(total < carry)
            new = total | (old - matched)
            carry = carried
            state[lane] = new
            rows[at * lanes + lane] = new
    length = 0
    for column in range(width):
        length += 1 - np.int64((state[column >> 6] >> np.uint64(column & 63)) & _ONE)
    return length


@leaf
def shared(fuller: NDArray[np.uint32], shorter: NDArray[np.uint32], room: Scratch) -> int:
    """How many words the two share in order, after `common` was asked of them.

    `room.pairs` then has a row for each: its place in the fuller, and in the shorter.
    """
    left, right = fuller[:LONGEST], shorter[:LONGEST]
    if len(left) * len(right) <= len(room.moves):
        count = _compact(left, right, room)
    else:
        count = _traced(room.rows, (len(left) + 63) // 64, len(right), len(left), room.pairs)
    return _pruned(room.pairs, count, min(_STRETCH, len(shorter)))


@leaf
def _compact(left: NDArray[np.uint32], right: NDArray[np.uint32], room: Scratch) -> int:
    """Fill `room.pairs` with that longest common subsequence which has the most words next to each other in both."""
    best, joined, moves, pairs = room.best, room.joined, room.moves, room.pairs
    width = len(right)
    for column in range(width + 1):
        best[column] = 0
        joined[column] = 0
    for row in range(len(left)):
        corner, behind = 0, 0  # of the row before, one column back
        for column in range(width):
            above, chained = best[column + 1], joined[column + 1]
            score, move = above, _UP
            if best[column] > score:
                score, move = best[column], _LEFT
            run = 0
            if left[row] == right[column]:
                fresh = corner + _WORD
                run = behind + _WORD + 1 if behind else 0
                if run > fresh:
                    move_here, value = _RUN_ON, run
                else:
                    move_here, value = _FRESH, fresh
                run = value
                if value >= score:
                    score, move = value, move_here
                moves[row * width + column] = move | move_here << 4
            else:
                moves[row * width + column] = move
            corner, behind = above, chained
            best[column + 1], joined[column + 1] = score, run
    return _followed(moves, len(left), width, pairs)


@leaf
def _followed(moves: NDArray[np.uint8], height: int, width: int, pairs: NDArray[np.int64]) -> int:
    """The pairs that the moves lead through, from the ends to the beginnings, put in order."""
    row, column, count = height - 1, width - 1, 0
    running = False
    while row >= 0 and column >= 0:
        move = moves[row * width + column]
        step = move >> 4 if running else move & 15
        if step == _UP:
            row -= 1
        elif step == _LEFT:
            column -= 1
        else:
            pairs[count, 0] = row
            pairs[count, 1] = column
            count += 1
            row -= 1
            column -= 1
            running = step == _RUN_ON
    _turn(pairs, count)
    return count


@inlined
def _table_size(width: int) -> int:
    size = 4
    while size < 2 * width:
        size *= 2
    return size


@inlined
def _find(token: np.uint32, size: int, keys: NDArray[np.int64]) -> int:
    wanted = np.int64(token)
    place = (wanted >> 1) & (size - 1)
    while keys[place] != -1:
        if keys[place] == wanted:
            return place
        place = (place + 1) & (size - 1)
    return -1


@leaf
def _traced(rows: NDArray[np.uint64], lanes: int, height: int, width: int, pairs: NDArray[np.int64]) -> int:
    """Some longest common subsequence, read from the bits: of two very long texts any will do."""
    row, column, count = height, width, 0
    while row > 0 and column > 0:
        lane, bit = (column - 1) >> 6, np.uint64((column - 1) & 63)
        if (rows[(row - 1) * lanes + lane] >> bit) & _ONE:
            column -= 1
            continue
        row -= 1
        if row and not (rows[(row - 1) * lanes + lane] >> bit) & _ONE:
            continue
        pairs[count, 0] = column - 1
        pairs[count, 1] = row
        column -= 1
        count += 1
    _turn(pairs, count)
    return count


@leaf
def _turn(pairs: NDArray[np.int64], count: int) -> None:
    """Put pairs that were found backwards in order."""
    for at in range(count // 2):
        other = count - 1 - at
        for side in range(2):
            kept = pairs[at, side]
            pairs[at, side] = pairs[other, side]
            pairs[other, side] = kept


@leaf
def _pruned(pairs: NDArray[np.int64], count: int, enough: int) -> int:
    """Keep the stretches of at least `enough` words, each without what dangles at its ends."""
    kept = 0
    start = 0
    while start < count:
        end = start + 1
        while end < count and _gap(pairs, end - 1, end) <= _GAP:
            end += 1
        first, last = _solid(pairs, start, end)
        if last - first >= enough:
            for at in range(first, last):
                pairs[kept, 0] = pairs[at, 0]
                pairs[kept, 1] = pairs[at, 1]
                kept += 1
        start = end
    return kept


@leaf
def _solid(pairs: NDArray[np.int64], start: int, end: int) -> tuple[int, int]:
    """A stretch without the short blocks at its ends that stand away from the rest."""
    while True:
        block = _block_end(pairs, start, end)
        if block == end or block - start >= _STRETCH or _gap(pairs, block - 1, block) <= block - start:
            break
        start = block
    while True:
        block = _block_start(pairs, start, end)
        if block == start or end - block >= _STRETCH or _gap(pairs, block - 1, block) <= end - block:
            break
        end = block
    return start, end


@leaf
def _block_end(pairs: NDArray[np.int64], start: int, end: int) -> int:
    at = start + 1
    while at < end and _gap(pairs, at - 1, at) == 0:
        at += 1
    return at


@leaf
def _block_start(pairs: NDArray[np.int64], start: int, end: int) -> int:
    at = end - 1
    while at > start and _gap(pairs, at - 1, at) == 0:
        at -= 1
    return at


@leaf
def _gap(pairs: NDArray[np.int64], before: int, after: int) -> int:
    """The words between two pairs, on the side where there are more."""
    return max(pairs[after, 0] - pairs[before, 0], pairs[after, 1] - pairs[before, 1]) - 1
