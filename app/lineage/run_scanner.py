"""Compiled loops over the words around quotations: their runs as numbers, and who has many of them in common."""

import numpy as np
from numpy.typing import NDArray

from app.text.characters import MOST_BYTES, Characters
from app.text.compiled import compiled, inlined, leaf
from app.text.token_scanner import scan_words

RUN = 5  # words in a row that count as shared surroundings
_OFFSET = np.uint64(0xCBF29CE484222325)
_PRIME = np.uint64(0x100000001B3)
_MIXER = np.uint64(0x9E3779B97F4A7C15)
_SPACE, _NEWLINE = 0x20, 0x0A


@compiled
def letters_of(points: NDArray[np.uint32], tables: Characters) -> NDArray[np.uint8]:
    """The normalised words of each line of a text, a space behind each and a line break behind each line."""
    size = len(points)
    values, places = np.empty(size, np.uint32), np.empty((size, 2), np.int32)
    letters, filled = np.empty((MOST_BYTES + 1) * size + 1, np.uint8), np.zeros(2, np.int64)
    start = 0
    for at in range(size + 1):
        if at == size or _breaks(points[at]):
            filled[0] = 0
            scan_words(points, start, at, tables, values, places, letters, filled)
            letters[filled[1]] = _NEWLINE
            filled[1] += 1
            start = at + 1
    return letters[: filled[1]]


@inlined
def _breaks(c: int) -> bool:
    """Whether a line ends here, as `str.splitlines` has it."""
    return (0x0A <= c <= 0x0D) or (0x1C <= c <= 0x1E) or c in (0x85, 0x2028, 0x2029)


@compiled
def runs_among(letters: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """The runs of words within lines, each as a number and once, in order of the numbers."""
    runs = np.empty(len(letters) // 2 + 1, np.uint64)
    last = np.empty(RUN, np.uint64)
    found = words = 0
    word = _OFFSET
    for letter in letters:
        if letter == _NEWLINE:
            words = 0
        elif letter != _SPACE:
            word = (word ^ np.uint64(letter)) * _PRIME
        else:
            last[words % RUN] = word
            word = _OFFSET
            words += 1
            if words >= RUN:
                run = np.uint64(0)
                for place in range(words - RUN, words):
                    run = (run ^ last[place % RUN]) * _MIXER
                    run ^= run >> np.uint64(29)
                runs[found] = run
                found += 1
    return np.unique(runs[:found])


@leaf
def common(runs: NDArray[np.uint64], at: NDArray[np.int64], one: int, other: int) -> int:
    """How many of the runs of two texts are the same. Those of each stand in order, from `at` on."""
    i, j, shared = at[one], at[other], 0
    while i < at[one + 1] and j < at[other + 1]:
        if runs[i] == runs[j]:
            shared += 1
            i += 1
            j += 1
        elif runs[i] < runs[j]:
            i += 1
        else:
            j += 1
    return shared


@compiled
def sharing(
    runs: NDArray[np.uint64], at: NDArray[np.int64], asked: NDArray[np.int64], holders: int, most: int
) -> NDArray[np.int64]:
    """A row for each text that is asked for: those that share most runs with it, the nearest first among equals,
    -1 where there are no more. Of those that have a run, the first few `holders` are looked at."""
    order = np.argsort(runs, kind="mergesort")
    owner, first = np.empty(len(runs), np.int64), np.empty(len(runs), np.int64)
    for text in range(len(at) - 1):
        owner[at[text] : at[text + 1]] = text
    start = 0
    for place in range(len(order)):
        start = place if runs[order[place]] != runs[order[start]] else start
        first[order[place]] = start
    found = np.full((len(asked), most), -1, np.int64)
    times = np.zeros(len(at), np.int64)
    met = np.empty(len(at), np.int64)
    for row in range(len(asked)):
        text, count = asked[row], 0
        for run in range(at[text], at[text + 1]):
            for place in range(first[run], min(first[run] + holders, len(order))):
                other = owner[order[place]]
                if runs[order[place]] != runs[run]:
                    break
                if other != text:
                    if times[other] == 0:
                        met[count] = other
                        count += 1
                    times[other] += 1
        _best(text, met[:count], times, found[row])
    return found


@leaf
def _best(text: int, met: NDArray[np.int64], times: NDArray[np.int64], best: NDArray[np.int64]) -> None:
    """Those met most often, by insertion: few are kept of many. Clears `times`."""
    kept = 0
    for other in met:
        place = kept
        while place > 0 and _before(text, other, best[place - 1], times):
            if place < len(best):
                best[place] = best[place - 1]
            place -= 1
        if place < len(best):
            best[place] = other
            kept = min(kept + 1, len(best))
    for other in met:
        times[other] = 0


@inlined
def _before(text: int, one: int, other: int, times: NDArray[np.int64]) -> bool:
    if times[one] != times[other]:
        return times[one] > times[other]
    near, far = abs(one - text), abs(other - text)
    return near < far or (near == far and one < other)
