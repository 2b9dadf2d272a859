"""What each character is to the compiled scanners, as tables over the Basic Multilingual Plane.

The tables are computed from Python's own Unicode data and from the patterns of `tokens` and `sentences`, so that
scanner and pattern cannot drift apart. What no table can say - letters that compose with their neighbours, rare
planes - is marked, and a text that holds any of it is read by the patterns themselves.
"""

import re
import unicodedata
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import leaf
from app.text.sentences import CLOSING, OPENING
from app.text.stopwords import FUNCTION_WORDS
from app.text.styles import SPELLED
from app.text.tokens import INNER, UNSPACED, fold

PLANE = 0x10000
MOST_BYTES = 7  # of the folded form of one character that the scanners read

# kinds: what a character does in a word
OTHER, LETTER, DIGIT, JOINER, ALONE, UNDERSCORE, INTRICATE = range(7)
# traits: what it does at a stop
SPACE, CLOSES, OPENS, WORDLIKE, LOWER, COUNTS, STOP, WIDE = (1 << bit for bit in range(8))

_FNV_OFFSET = 0xCBF29CE484222325
_FNV_PRIME = 0x100000001B3
_EMOJI, _EMOJI_END = 0x1F10D, 0x1FB00  # the one stretch of other planes where nothing belongs to a word
_JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")


class Characters(NamedTuple):
    """Tables by code point. `folded[fold_at[c]:fold_at[c + 1]]` are the code points that `c` is compared as."""

    kinds: NDArray[np.uint8]
    traits: NDArray[np.uint8]
    fold_at: NDArray[np.uint32]
    folded: NDArray[np.uint32]
    function_words: NDArray[np.uint64]  # open-addressed by hash, 0 where empty
    spelled_otherwise: NDArray[np.uint64]  # the same
    spelled_here: NDArray[np.uint64]  # and the hash of the word that each of these is taken for


@cache
def characters() -> Characters:
    """The tables, made once in a process."""
    points = [chr(code) for code in range(PLANE)]
    folds = [_folded(c) if c.isalnum() else "" for c in points]
    fold_at = np.zeros(PLANE + 1, np.uint32)
    otherwise = _hash_table(SPELLED)
    taken_for = {hash_of(word): hash_of(other) for word, other in SPELLED.items()}
    fold_at[1:] = np.cumsum([len(folded) for folded in folds])
    return Characters(
        kinds=np.fromiter((_kind(c, folded) for c, folded in zip(points, folds, strict=True)), np.uint8),
        traits=np.fromiter(map(_traits, points), np.uint8),
        fold_at=fold_at,
        folded=np.frombuffer("".join(folds).encode("utf-32-le"), np.uint32),
        function_words=_hash_table(FUNCTION_WORDS),
        spelled_otherwise=otherwise,
        spelled_here=np.array([taken_for.get(word, 0) for word in otherwise.tolist()], np.uint64),
    )


@leaf
def is_plain(points: NDArray[np.uint32], tables: Characters) -> bool:
    """Whether the scanners read this text as the patterns do: nothing in it composes with its neighbours."""
    for at in range(len(points)):
        c = points[at]
        if (c >= PLANE and not _EMOJI <= c < _EMOJI_END) or (c < PLANE and tables.kinds[c] == INTRICATE):
            return False
    return True


def hash_of(word: str) -> int:
    """The 64-bit hash (FNV-1a over code points) by which the scanners know a folded word."""
    value = _FNV_OFFSET
    for character in word:
        value = ((value ^ ord(character)) * _FNV_PRIME) & 0xFFFFFFFFFFFFFFFF
    return value


def _folded(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).casefold()
    return "".join(c for c in folded if c not in INNER and c not in "._" and not c.isspace())


def _kind(c: str, folded: str) -> int:
    if c == "_":
        return UNDERSCORE
    if c in INNER:
        return (
            LETTER if c.isalnum() else JOINER
        )  # one of the apostrophes is a letter, of which nothing is kept
    if ord(max(folded, default=" ")) >= PLANE:
        return INTRICATE
    if re.match(f"[{UNSPACED}]", c):
        return ALONE if fold(c) == folded and folded and not c.isdecimal() else INTRICATE
    if unicodedata.category(c).startswith("M") or _JAMO.match(c) or 0xD800 <= ord(c) < 0xE000:
        return INTRICATE
    if not c.isalnum():
        return OTHER
    composes = any(unicodedata.category(part).startswith("M") for part in folded)
    if (
        composes
        or len(folded.encode()) > MOST_BYTES
        or (not c.isdecimal() and any(map(str.isdigit, (c, folded[:1]))))
        or not folded
    ):
        return INTRICATE
    return DIGIT if c.isdecimal() else LETTER


def _traits(c: str) -> int:
    return (
        SPACE * c.isspace()
        | CLOSES * bool(re.match(f"[{CLOSING}]", c))
        | OPENS * bool(re.match(f"[{OPENING}]", c))
        | WORDLIKE * c.isalnum()
        | LOWER * c.islower()
        | COUNTS * c.isdigit()
        | STOP * (c in ".!?…")
        | WIDE * (c in "。！？｡")
    )


def _hash_table(words: Collection[str]) -> NDArray[np.uint64]:
    size = 1 << (4 * len(words)).bit_length()
    table = np.zeros(size, np.uint64)
    for word in sorted(words):
        place = hash_of(word) & (size - 1)
        while table[place]:
            place = (place + 1) & (size - 1)
        table[place] = hash_of(word)
    return table
