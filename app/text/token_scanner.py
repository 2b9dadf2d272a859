"""The words of a text as numbers, in one pass: the rules of `tokens`, for texts by the million.

A token's value is 24 bits: the lowest says whether the word carries content, the others are a hash of its folded form.
Two words with the same value are taken for the same word: spellings of one (`styles`), and of eight million pairs one
by chance.
"""

import numpy as np
from numpy.typing import NDArray

from app.text.characters import ALONE, DIGIT, JOINER, LETTER, PLANE, UNDERSCORE, Characters, characters
from app.text.compiled import compiled, inlined, leaf

_BRACKETED = 80  # characters between an editor's brackets
_OFFSET = np.uint64(0xCBF29CE484222325)
_PRIME = np.uint64(0x100000001B3)
_NEWLINE, _DOT, _OPEN, _CLOSE, _ELLIPSIS = 0x0A, 0x2E, 0x5B, 0x5D, 0x2026
_COMMA, _COLON = 0x2C, 0x3A


def token_values(words: str) -> NDArray[np.uint32]:
    """The values of normalised words, which are joined by single spaces."""
    return _values_of(np.frombuffer(words.encode("utf-32-le"), np.uint32), characters())


@compiled
def _values_of(points: NDArray[np.uint32], tables: Characters) -> NDArray[np.uint32]:
    values = np.empty(len(points) // 2 + 1, np.uint32)
    token, start, value, ascii_only = 0, 0, _OFFSET, True
    for at in range(len(points) + 1):
        c = points[at] if at < len(points) else np.uint32(0x20)
        if c != 0x20:
            value = (value ^ np.uint64(c)) * _PRIME
            ascii_only = ascii_only and c < 0x80
            continue
        if at > start:
            long = at - start > 1 or not ascii_only or kind_of(points[start], tables) == DIGIT
            values[token] = _value(value, long, tables)
            token += 1
        start, value, ascii_only = at + 1, _OFFSET, True
    return values[:token]


@inlined
def kind_of(c: int, tables: Characters) -> int:
    """What this code point does in a word."""
    return tables.kinds[c] if c < PLANE else 0


@leaf
def scan_words(
    points: NDArray[np.uint32],
    start: int,
    end: int,
    tables: Characters,
    values: NDArray[np.uint32],
    places: NDArray[np.int32],
    letters: NDArray[np.uint8],
    filled: NDArray[np.int64],
) -> None:
    """Append the words of `points[start:end]` to what is filled so far.

    `values` receives a number for each, `places` (a row each) where it starts and ends, `letters` its folded form
    as UTF-8 with a space behind. `filled` counts tokens and bytes. All must have room: a token and eight bytes
    for each code point do, but for the few that fold to many.
    """
    at = start
    while at < end:
        c = points[at]
        kind = kind_of(c, tables)
        if kind == LETTER or kind == DIGIT or kind == UNDERSCORE or kind == ALONE:
            stop = at + 1 if kind == ALONE else 0
            if kind != DIGIT and kind != UNDERSCORE:
                dotted = _initials_end(points, at, end, tables)
                stop = dotted if dotted else stop
            if not stop:
                stop = (
                    _number_end(points, at, end, tables)
                    if kind == DIGIT
                    else _word_end(points, at, end, tables)
                )
            _emit(points, at, stop, kind == DIGIT, tables, values, places, letters, filled)
            at = stop
        elif c == _OPEN:
            at = _bracket_end(points, at, end)
        else:
            at += 1


@inlined
def _initials_end(points: NDArray[np.uint32], at: int, end: int, tables: Characters) -> int:
    """Where initials like "U.S." that begin here end; 0 when there are none."""
    count = 0
    place = at
    while place + 1 < end and _is_letter(points[place], tables) and points[place + 1] == _DOT:
        place += 2
        count += 1
    if count < 2:
        return 0
    if place < end and _is_letter(points[place], tables):
        if place + 1 >= end or not _is_wordlike(points[place + 1], tables):
            place += 1
    return place


@inlined
def _is_letter(c: int, tables: Characters) -> bool:
    kind = kind_of(c, tables)
    return kind == LETTER or (kind == ALONE and _is_wordlike(c, tables))


@inlined
def _is_wordlike(c: int, tables: Characters) -> bool:
    return c == 0x5F or (c < PLANE and (tables.traits[c] & 8) != 0)


@inlined
def _number_end(points: NDArray[np.uint32], at: int, end: int, tables: Characters) -> int:
    place = at + 1
    while place < end:
        c = points[place]
        if kind_of(c, tables) == DIGIT:
            place += 1
        elif (
            (c == _DOT or c == _COMMA or c == _COLON)
            and place + 1 < end
            and kind_of(points[place + 1], tables) == DIGIT
        ):
            place += 2
        else:
            break
    return place


@inlined
def _word_end(points: NDArray[np.uint32], at: int, end: int, tables: Characters) -> int:
    place = at + 1
    while place < end:
        kind = kind_of(points[place], tables)
        if kind == LETTER or kind == DIGIT or kind == UNDERSCORE:
            place += 1
        elif kind == JOINER:
            after = place + 1
            while after < end and kind_of(points[after], tables) == JOINER:
                after += 1
            follows = kind_of(points[after], tables) if after < end else 0
            if follows != LETTER and follows != DIGIT and follows != UNDERSCORE:
                break
            place = after + 1
        else:
            break
    return place


@inlined
def _bracket_end(points: NDArray[np.uint32], at: int, end: int) -> int:
    """Behind the editor's bracket that opens here; the next place where none closes in time."""
    for place in range(at + 1, min(at + _BRACKETED + 2, end)):
        c = points[place]
        if c == _CLOSE:
            return place + 1
        if c == _OPEN or c == _NEWLINE:
            break
    return at + 1


@inlined
def _emit(
    points: NDArray[np.uint32],
    start: int,
    end: int,
    number: bool,
    tables: Characters,
    values: NDArray[np.uint32],
    places: NDArray[np.int32],
    letters: NDArray[np.uint8],
    filled: NDArray[np.int64],
) -> None:
    """Append one token, unless nothing of it is left when it is folded."""
    value = _OFFSET
    count = 0
    ascii_only = True
    byte = filled[1]
    for at in range(start, end):
        c = points[at]
        if number and (c == _DOT or c == _COMMA or c == _COLON):
            value = (value ^ np.uint64(c)) * _PRIME
            letters[byte] = c
            byte += 1
            count += 1
            continue
        if c >= PLANE:
            continue
        for index in range(tables.fold_at[c], tables.fold_at[c + 1]):
            folded = tables.folded[index]
            value = (value ^ np.uint64(folded)) * _PRIME
            byte = _encode(folded, letters, byte)
            count += 1
            ascii_only = ascii_only and folded < 0x80
    if count == 0:
        return
    letters[byte] = 0x20
    token = filled[0]
    values[token] = _value(value, count > 1 or not ascii_only or number, tables)
    places[token, 0] = start
    places[token, 1] = end
    filled[0] = token + 1
    filled[1] = byte + 1


@inlined
def _value(hashed: np.uint64, long: bool, tables: Characters) -> np.uint32:
    """A token's value. `long`: it is more than a single Latin letter."""
    place = _found(hashed, tables.spelled_otherwise)
    hashed = tables.spelled_here[place] if place >= 0 else hashed
    carries = long and _found(hashed, tables.function_words) < 0
    mixed = (hashed ^ (hashed >> np.uint64(32))) * np.uint64(0x9E3779B97F4A7C15)
    return np.uint32((mixed >> np.uint64(41)) << np.uint64(1)) | np.uint32(carries)


@inlined
def _encode(c: int, letters: NDArray[np.uint8], byte: int) -> int:
    """Write a code point as UTF-8; returns where the next one goes."""
    if c < 0x80:
        letters[byte] = c
        return byte + 1
    if c < 0x800:
        letters[byte] = 0xC0 | (c >> 6)
        letters[byte + 1] = 0x80 | (c & 0x3F)
        return byte + 2
    letters[byte] = 0xE0 | (c >> 12)
    letters[byte + 1] = 0x80 | ((c >> 6) & 0x3F)
    letters[byte + 2] = 0x80 | (c & 0x3F)
    return byte + 3


@inlined
def _found(value: np.uint64, table: NDArray[np.uint64]) -> int:
    """Where the hash of a word stands in a table; -1 where it does not."""
    mask = np.uint64(len(table) - 1)
    place = value & mask
    while table[place] != 0:
        if table[place] == value:
            return np.int64(place)
        place = (place + np.uint64(1)) & mask
    return -1
