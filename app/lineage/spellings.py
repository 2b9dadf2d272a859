"""Changes that touch no word: another spelling, a slip, another point or comma."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from app.domain.alteration import AlterationKind
from app.lineage.readings import ELLIPSIS, Reading

_LEAST_LETTERS = 5
_QUOTES = re.compile(r"[\s\"“”„‟«»‹›'‘’‚‛]+")
_DASHES = re.compile(r"[-‐-―−]+")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "\u00ad": None, "\u2060": None})

Found = tuple[AlterationKind, tuple[int, int], str, str]


def misspelled(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether each word is the other's slip of the pen: letters swapped, or one lost inside the word."""
    if len(before) != len(after) or not before:
        return False
    return all(one == other or _slip(one, other) for one, other in zip(before, after, strict=True))


def small_changes(left: Reading, right: Reading, blocks: Iterable[tuple[int, int, int]]) -> Iterator[Found]:
    """Differences in case, points and commas within the words both share."""
    for left_start, right_start, length in blocks:
        for step in range(length):
            i, j = left_start + step, right_start + step
            yield from _letters(left, right, i, j)
            if step + 1 < length:
                yield from _points(left, right, i, j)


def _slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LEAST_LETTERS or not (one + other).isalpha():
        return False
    if one[0] != other[0] or one[-2:] != other[-2:]:
        return False
    swapped = Counter(one) == Counter(other)
    return Levenshtein.distance(one, other, score_cutoff=2) <= (2 if swapped else 1)


def _letters(left: Reading, right: Reading, i: int, j: int) -> Iterator[Found]:
    """The same word in other letters: "U.S." and "US" is style; a capital where a sentence begins is none."""
    if left.keys[i] == ELLIPSIS:
        return
    was = left.spans[i].of(left.text).translate(_APOSTROPHES)
    now = right.spans[j].of(right.text).translate(_APOSTROPHES)
    if was == now or (was.casefold() == now.casefold() and (_begins(left, i) or _begins(right, j))):
        return
    swiss = was.replace("ß", "ss") == now.replace("ß", "ss")
    styled = swiss or was.replace(".", "") == now.replace(".", "") or was == "%" or now == "%"
    kind = AlterationKind.HOUSE_STYLE if styled else AlterationKind.SPELLING
    yield kind, (j, i), was, now


def _begins(reading: Reading, item: int) -> bool:
    """Whether a sentence or a piece begins with this item."""
    if item == 0 or item in reading.breaks:
        return True
    between = reading.text[reading.spans[item - 1].end : reading.spans[item].start]
    return any(mark in between for mark in ".!?:")


def _points(left: Reading, right: Reading, i: int, j: int) -> Iterator[Found]:
    """Other points between the same two words; where a piece ends, they are the article's own."""
    if i + 1 in left.breaks or j + 1 in right.breaks:
        return
    if _between(left, i) != _between(right, j):
        yield AlterationKind.PUNCTUATION, (j, i), left.printed(i, i + 2), right.printed(j, j + 2)


def _between(reading: Reading, item: int) -> str:
    between = reading.text[reading.spans[item].end : reading.spans[item + 1].start]
    return _DASHES.sub("-", _QUOTES.sub("", between))
