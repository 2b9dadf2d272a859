"""Where sentences begin and end, in one pass over the characters: the rules of `sentences`, for many texts."""

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.text.characters import (
    CLOSES,
    COUNTS,
    LOWER,
    OPENS,
    PLANE,
    SPACE,
    STOP,
    WIDE,
    WORDLIKE,
    Characters,
    hash_of,
)
from app.text.compiled import inlined, leaf
from app.text.sentences import ABBREVIATIONS, BEFORE_NUMBERS, LOOK_BACK, MONTHS, OPENERS, TITLES

_OPENER, _MONTH, _BEFORE_NUMBER, _TITLE, _ABBREVIATION = (1 << bit for bit in range(5))
_DOT = 0x2E
_OFFSET = np.uint64(0xCBF29CE484222325)
_PRIME = np.uint64(0x100000001B3)


class SentenceWords(NamedTuple):
    """The words that say something about a stop: their hashes in order, and what each is (a set of bits)."""

    hashes: NDArray[np.uint64]
    roles: NDArray[np.uint8]


@cache
def sentence_words() -> SentenceWords:
    """The tables of `sentences`, made once in a process."""
    tables = (OPENERS, MONTHS, BEFORE_NUMBERS, TITLES, ABBREVIATIONS)
    roles: dict[int, int] = {}
    for bit, table in enumerate(tables):
        for word in table:
            roles[hash_of(word)] = roles.get(hash_of(word), 0) | 1 << bit
    ordered = sorted(roles)
    return SentenceWords(np.array(ordered, np.uint64), np.array([roles[h] for h in ordered], np.uint8))


@leaf
def scan_sentences(
    points: NDArray[np.uint32],
    start: int,
    end: int,
    tables: Characters,
    words: SentenceWords,
    found: NDArray[np.int32],
) -> int:
    """Write where the sentences of the paragraph `points[start:end]` start and end, a row each; returns how many.

    `found` must have a row for every second character of the paragraph, and one more.
    """
    count = 0
    first = start
    at = start
    while at < end:
        c = points[at]
        wide = _has(c, WIDE, tables)
        if not wide and not _has(c, STOP, tables):
            at += 1
            continue
        behind, decisive = _stop_end(points, at, end, wide, tables)
        if behind == 0:
            at += 1
            continue
        if decisive or _ends(points, at, behind, first, end, tables, words):
            count = _keep(points, first, behind, tables, found, count)
            first = behind
        at = behind
    return _keep(points, first, end, tables, found, count)


@inlined
def _has(c: int, trait: int, tables: Characters) -> bool:
    return c < PLANE and (tables.traits[c] & trait) != 0


@inlined
def _stop_end(
    points: NDArray[np.uint32], at: int, end: int, wide: bool, tables: Characters
) -> tuple[int, bool]:
    """Behind a stop with all its marks and white space, and whether it ends a sentence whatever follows.

    0 where no sentence can end: behind a stop of an alphabetic script white space must follow.
    """
    place = at + 1
    kind = WIDE if wide else STOP
    while place < end and _has(points[place], kind, tables):
        place += 1
    while place < end and _has(points[place], CLOSES, tables):
        place += 1
    spaces = place
    while place < end and _has(points[place], SPACE, tables):
        place += 1
    if wide:
        return place, True
    if place == spaces or (at > 0 and _has(points[at - 1], STOP, tables)):
        return 0, False
    return place, False


@inlined
def _ends(
    points: NDArray[np.uint32],
    stop: int,
    behind: int,
    first: int,
    end: int,
    tables: Characters,
    words: SentenceWords,
) -> bool:
    """Whether the stop ends the sentence that began at `first`; what is said next begins at `behind`."""
    limit = min(end, behind + 2 * LOOK_BACK)
    after = behind
    while after < limit and (_has(points[after], SPACE, tables) or _has(points[after], OPENS, tables)):
        after += 1
    after_end = after
    while after_end < limit and _has(points[after_end], WORDLIKE, tables):
        after_end += 1
    if after_end == after:
        return True
    if _has(points[after], LOWER, tables):
        return False
    if points[stop] != _DOT or not _has(points[stop + 1], SPACE, tables):
        return True
    before = _last_word(points, max(first, stop - LOOK_BACK), stop, tables)
    return before == stop or not _abbreviates(points, before, stop, after, after_end, first, tables, words)


@inlined
def _last_word(points: NDArray[np.uint32], floor: int, stop: int, tables: Characters) -> int:
    """Where the word before the stop begins, single points inside it included; the stop itself if there is none."""
    place = stop
    while place > floor:
        if _has(points[place - 1], WORDLIKE, tables):
            place -= 1
        elif (
            points[place - 1] == _DOT
            and place < stop
            and place - 1 > floor
            and _has(points[place - 2], WORDLIKE, tables)
        ):
            place -= 1
        else:
            break
    return place


@inlined
def _abbreviates(
    points: NDArray[np.uint32],
    before: int,
    stop: int,
    after: int,
    after_end: int,
    first: int,
    tables: Characters,
    words: SentenceWords,
) -> bool:
    """Whether the full stop belongs to the word before it."""
    own = _roles(points, before, stop, tables, words)
    following = _roles(points, after, after_end, tables, words)
    digits, dotted = True, False
    for at in range(before, stop):
        digits = digits and _has(points[at], COUNTS, tables)
        dotted = dotted or points[at] == _DOT
    if digits:
        if _blank(points, first, before, tables):
            return True
        return stop - before <= 2 and (following & _MONTH) != 0
    if own & _BEFORE_NUMBER:
        return _has(points[after], COUNTS, tables)
    if own & _TITLE:
        return True
    short = stop - before == 1 or dotted or (own & _ABBREVIATION) != 0
    return short and not following & _OPENER


@inlined
def _blank(points: NDArray[np.uint32], start: int, end: int, tables: Characters) -> bool:
    for at in range(start, end):
        if not _has(points[at], SPACE, tables):
            return False
    return True


@inlined
def _roles(points: NDArray[np.uint32], start: int, end: int, tables: Characters, words: SentenceWords) -> int:
    """What the tables say of this word, with its points."""
    value = _OFFSET
    for at in range(start, end):
        c = points[at]
        if c == _DOT:
            value = (value ^ np.uint64(c)) * _PRIME
        elif c < PLANE:
            for index in range(tables.fold_at[c], tables.fold_at[c + 1]):
                value = (value ^ np.uint64(tables.folded[index])) * _PRIME
    place = np.searchsorted(words.hashes, value)
    if place < len(words.hashes) and words.hashes[place] == value:
        return words.roles[place]
    return 0


@inlined
def _keep(
    points: NDArray[np.uint32], start: int, end: int, tables: Characters, found: NDArray[np.int32], count: int
) -> int:
    """Add what stands between two places without the white space at its ends, if it is anything."""
    while start < end and _has(points[start], SPACE, tables):
        start += 1
    while end > start and _has(points[end - 1], SPACE, tables):
        end -= 1
    if start == end:
        return count
    found[count, 0] = start
    found[count, 1] = end
    return count + 1
