"""What other ways of finding reuse have found, pair by pair, in the terms of the truth."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.matching.cutting import Stretches
from tests.benchmarks.linking.known import Known

# Chinese is written without spaces: a character is a word there.
WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+")


class Piece(NamedTuple):
    """A stretch of an article that is compared with others."""

    article: int
    start: int
    end: int


class Found(NamedTuple):
    """How long it took, and which uses stand in a piece that is linked with one where the same words stand."""

    seconds: float
    uses: NDArray[np.bool_]


def pieces(article: int, text: Stretches, *, paragraphs: bool) -> Iterator[Piece]:
    """The paragraphs of an article, or all of it."""
    if not paragraphs:
        yield Piece(article, 0, len(text.text))
        return
    for start, end in text.paragraphs.tolist():
        yield Piece(article, start, end)


def found_uses(known: Known, placed: list[Piece], linked: Iterable[tuple[int, int]]) -> NDArray[np.bool_]:
    """Which uses are found by links between pieces, which are given by their index."""
    words = _words_in(known, placed)
    found = np.zeros(len(known.uses), np.bool_)
    for one, other in linked:
        for name in words[one].keys() & words[other].keys() if words[one] else ():
            for use in words[one][name]:
                found[use] |= any(_meet(known, use, its) for its in words[other][name])
    return found


def _words_in(known: Known, placed: list[Piece]) -> list[dict[int, list[int]]]:
    """For each piece: the words of which it has some, and their uses."""
    uses: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    spans = zip(known.span_use.tolist(), known.span_start.tolist(), known.span_end.tolist(), strict=True)
    for use, start, end in spans:
        uses[int(known.uses.article[use])].append((use, start, end))
    found: list[dict[int, list[int]]] = []
    for piece in placed:
        own: dict[int, list[int]] = {}
        for use, start, end in uses.get(piece.article, ()):
            if start < piece.end and end > piece.start:
                own.setdefault(int(known.uses.words[use]), []).append(use)
        found.append(own)
    return found


def _meet(known: Known, one: int, other: int) -> bool:
    uses = known.uses
    return bool(uses.first[one] < uses.last[other] and uses.first[other] < uses.last[one])
