"""Patterns with slots, and the endless draws that fill them.

Everything here is made for speed: a sentence is one draw of a pattern, one draw a slot and one formatting.
"""

import re
from collections.abc import Callable, Sequence
from itertools import chain, repeat
from random import Random
from typing import NamedTuple, TypeVar

import numpy as np

Draw = Callable[[], str]
Slots = dict[str, Draw]
T = TypeVar("T")
_SLOT = re.compile(r"\{(\w+)\}")
_CHUNK = 512


class Pattern(NamedTuple):
    """A frame with `%s` where a slot is filled, and the slots' names in that order."""

    frame: str
    slots: tuple[str, ...]


def patterns(table: str) -> tuple[Pattern, ...]:
    """One pattern a line: "{NP} {VT} {NP} on {DAY}". "3* " before it counts it three times; "_" is a space."""
    found: list[Pattern] = []
    for line in table.strip().splitlines():
        times, words = _weighted(line.strip())
        found.extend([pattern(words)] * times)
    return tuple(found)


def terms(table: str) -> list[str]:
    """The words of a table, white space between them."""
    return table.split()


def pattern(words: str) -> Pattern:
    """One pattern. A "_" at its beginning is a space, which a table of lines cannot have there."""
    frame = _SLOT.sub("%s", words.replace("%", "%%"))
    return Pattern(" " + frame[1:] if frame.startswith("_") else frame, tuple(_SLOT.findall(words)))


def _weighted(line: str) -> tuple[int, str]:
    head, _, rest = line.partition("* ")
    return (int(head), rest) if head.isdigit() else (1, line)


Tables = dict[str, tuple[Pattern, ...]]


def skeletons(rng: Random, tables: Tables, sizes: dict[str, int]) -> Tables:
    """So many patterns of each table in which every slot that a table fills is filled: what is left is words.

    Clauses hold clauses, but drawing that afresh for each sentence takes three times as long as filling words in.
    """
    return {name: tuple([_unfolded(rng, tables, name) for _ in range(size)]) for name, size in sizes.items()}


def _unfolded(rng: Random, tables: Tables, name: str) -> Pattern:
    frame, slots = rng.choice(tables[name])
    parts = [_unfolded(rng, tables, s) if s in tables else Pattern("%s", (s,)) for s in slots]
    return Pattern(
        frame.replace("%%", "%%%%") % tuple([part.frame for part in parts]),
        tuple([slot for part in parts for slot in part.slots]),
    )


def draws(rng: Random, pool: Sequence[T], chunk: int = _CHUNK) -> Callable[[], T]:
    """One of `pool` at each call, endlessly. Drawn in chunks: one at a time would be ten times slower."""
    size = len(pool)
    held = np.fromiter(pool, dtype=object, count=size)

    def some() -> list[T]:
        bits = np.frombuffer(rng.randbytes(4 * chunk), "<u4").astype(np.uint64)
        bits *= size
        bits >>= 32
        drawn: list[T] = held.take(bits.view(np.int64)).tolist()
        return drawn

    return chain.from_iterable(some() for _ in repeat(None)).__next__


def phrases(pick: Callable[[], Pattern], slots: Slots) -> Draw:
    """A draw that fills a drawn pattern from `slots`, read at each call: patterns may hold each other."""

    def draw() -> str:
        frame, names = pick()
        return frame % tuple([slots[name]() for name in names])

    return draw


def zipf(rng: Random, words: Sequence[str], size: int, flatness: float = 8.0) -> list[str]:
    """A pool of `size` in which few words are frequent and many rare; which are frequent is drawn."""
    order = list(words)
    rng.shuffle(order)
    weights = [1.0 / (rank + flatness) for rank in range(len(order))]
    return rng.choices(order, weights=weights, k=size)


def capital(sentence: str) -> str:
    """The sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]
