"""Fingerprints on file: what is found is what a plain look through all of them finds."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.matching.postings import MANY, Segment, find, merged, reach, segment

SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles
COUNTS = np.arange(1_000, dtype=np.int32) % 7 + 5
KEYS = np.arange(1_000, dtype=np.uint64) * np.uint64(7_919) % np.uint64(104_729)
LAST = (1 << 40) - 1
GRAMS = st.one_of(
    st.integers(0, LAST),
    st.sampled_from((0, 1, 5 << 32, (5 << 32) + 1, (6 << 32) - 1, LAST)),
)
FILED = st.lists(st.tuples(GRAMS, st.integers(0, 999)), max_size=60, unique=True)

Filed = list[tuple[int, int]]


def filed(entries: Filed) -> Segment:
    ordered = sorted(entries)
    grams, numbers = ([entry[side] for entry in ordered] for side in (0, 1))
    return segment(np.array(grams, np.uint64), np.array(numbers, np.int64), COUNTS, KEYS)


def under(held: Segment, grams: list[int]) -> dict[int, set[int]]:
    asked = np.array(grams, np.uint64)
    starts, ends = np.empty(len(grams), np.int64), np.empty(len(grams), np.int64)
    find(held.entries, held.bounds, asked, starts, ends)
    reach(held.entries, held.bounds, asked, starts, ends, np.ones(len(grams), np.bool_))
    low = held.entries & np.uint64(0xFFFFFFFF)
    return {
        gram: set(low[start:end].tolist())
        for gram, start, end in zip(grams, starts.tolist(), ends.tolist(), strict=True)
    }


def looked_through(entries: Filed, grams: list[int]) -> dict[int, set[int]]:
    return {gram: {number for held, number in entries if held == gram} for gram in grams}


def same(one: Segment, other: Segment) -> bool:
    return all(np.array_equal(*both) for both in zip(_columns(one), _columns(other), strict=True))


@SLOW_AT_FIRST
@given(FILED, st.lists(GRAMS, max_size=10))
def test_found_is_what_a_plain_look_finds(entries: Filed, others: list[int]) -> None:
    grams = sorted({*others, *(gram for gram, _ in entries)})

    assert under(filed(entries), grams) == looked_through(entries, grams)


@pytest.mark.parametrize("seed", range(3))
def test_fingerprints_that_lie_close_together_are_told_apart(seed: int) -> None:
    chance = Random(seed)
    grams = [(9 << 32) + chance.randrange(3_000) for _ in range(800)] + [
        chance.randrange(LAST) for _ in range(400)
    ]
    entries = sorted(
        {(gram, chance.randrange(1_000)) for gram in grams for _ in range(chance.choice((1, 1, 12)))}
    )
    asked = [*grams, *((9 << 32) + chance.randrange(3_000) for _ in range(500))]

    assert under(filed(entries), asked) == looked_through_fast(entries, asked)


@SLOW_AT_FIRST
@given(st.lists(FILED, max_size=5))
def test_segments_merged_are_the_segment_of_all(parts: list[Filed]) -> None:
    alone: list[Filed] = []
    seen: set[tuple[int, int]] = set()
    for part in parts:
        alone.append([entry for entry in part if entry not in seen])
        seen |= set(part)

    if parts:
        assert same(merged([filed(part) for part in alone], COUNTS, KEYS), filed(sorted(seen)))


@pytest.mark.parametrize("size", [MANY - 1, MANY, MANY + 1, 5 * MANY])
@pytest.mark.parametrize("apart", [False, True], ids=["at once", "merged"])
def test_of_a_crowd_the_first_in_the_total_order_is_noted(size: int, apart: bool) -> None:
    chance = Random(size)
    numbers = chance.sample(range(1_000), size)
    entries = [(77 << 32 | 5, number) for number in numbers] + [(77 << 32 | 6, 1), (200 << 32, 2)]
    held = (
        merged([filed(entries[: size // 2]), filed(entries[size // 2 :])], COUNTS, KEYS)
        if apart
        else filed(entries)
    )

    first = min(numbers, key=lambda number: (-int(COUNTS[number]), int(KEYS[number])))
    crowds = {77 << 32 | 5: first} if size >= MANY else {}
    assert dict(zip(held.crowds.tolist(), held.fullest.tolist(), strict=True)) == crowds


def looked_through_fast(entries: Filed, grams: list[int]) -> dict[int, set[int]]:
    held: dict[int, set[int]] = {gram: set() for gram in grams}
    for gram, number in entries:
        if gram in held:
            held[gram].add(number)
    return held


def _columns(one: Segment) -> tuple[NDArray[np.generic], ...]:
    return one.entries, one.bounds, one.crowds, one.fullest
