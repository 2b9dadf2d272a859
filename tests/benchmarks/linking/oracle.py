"""The same recall by comparing every two articles word by word with difflib: slow, and hard to beat."""

import time
from concurrent.futures import ProcessPoolExecutor
from difflib import SequenceMatcher

from app.matching.cutting import Stretches
from tests.benchmarks.linking.known import Known
from tests.benchmarks.linking.pairs import WORD, Found, Piece, found_uses

LEAST = 5  # words in a row that count as shared
_HELD: list[tuple[list[str], list[tuple[int, int]]]] = []


def by_difflib(texts: list[Stretches], known: Known, jobs: int) -> Found:
    """Compare each of a few articles with each; what both have in a row is linked."""
    started = time.perf_counter()
    with ProcessPoolExecutor(jobs, initializer=_hold, initargs=([text.text for text in texts],)) as pool:
        rows = list(pool.map(_compared, range(len(texts)), chunksize=8))
    seconds = time.perf_counter() - started
    placed: list[Piece] = []
    linked: list[tuple[int, int]] = []
    for one, other in (pair for row in rows for pair in row):
        linked += [(len(placed), len(placed) + 1), (len(placed) + 1, len(placed))]
        placed += [one, other]
    return Found(seconds, found_uses(known, placed, linked))


def _hold(texts: list[str]) -> None:
    for text in texts:
        found = list(WORD.finditer(text.lower()))
        _HELD.append(([word.group() for word in found], [word.span() for word in found]))


def _compared(one: int) -> list[tuple[Piece, Piece]]:
    """The blocks that an article shares with those behind it. difflib prepares its second text once."""
    matcher = SequenceMatcher(None, [], _HELD[one][0], autojunk=False)
    found = []
    for other in range(one + 1, len(_HELD)):
        matcher.set_seq1(_HELD[other][0])
        found += [
            (_piece(one, block.b, block.size), _piece(other, block.a, block.size))
            for block in matcher.get_matching_blocks()
            if block.size >= LEAST
        ]
    return found


def _piece(article: int, first: int, count: int) -> Piece:
    places = _HELD[article][1]
    return Piece(article, places[first][0], places[first + count - 1][1])
