"""The compiled aligner: what two sequences of tokens share, in order, against an oracle and by its own promises."""

from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from app.matching.aligner import LONGEST, common, enter, held, scratch, shared

SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles
TOKENS = st.lists(st.integers(0, 9), max_size=150)
FEW = st.lists(st.integers(0, 3), max_size=80)
NONE_SHARED = 1_000_000


def aligned(left: list[int], right: list[int]) -> tuple[int, list[tuple[int, int]]]:
    """The length of the longest common subsequence, and the pairs of places that are kept of it."""
    one, other = np.array(left, np.uint32), np.array(right, np.uint32)
    room = scratch(max(len(left), len(right)))
    enter(one, room)
    length = common(len(one), other, room)
    count = shared(one, other, room)
    return length, [(row, column) for row, column in room.pairs[:count].tolist()]


def block(pairs: list[tuple[int, int]], left: int, right: int, length: int) -> bool:
    """Whether so many words from these two places on are all paired, each with each."""
    return {(left + at, right + at) for at in range(length)} <= set(pairs)


@SLOW_AT_FIRST
@given(st.one_of(st.tuples(TOKENS, TOKENS), st.tuples(FEW, FEW)))
def test_the_length_is_that_of_the_longest_common_subsequence(both: tuple[list[int], list[int]]) -> None:
    left, right = both

    length, pairs = aligned(left, right)

    assert length == LCSseq.similarity(left, right)
    assert len(pairs) <= length


@SLOW_AT_FIRST
@given(st.one_of(st.tuples(TOKENS, TOKENS), st.tuples(FEW, FEW)))
def test_pairs_are_of_equal_words_and_ascend_on_both_sides(both: tuple[list[int], list[int]]) -> None:
    left, right = both

    _, pairs = aligned(left, right)

    assert all(left[row] == right[column] for row, column in pairs)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(pairs))


@SLOW_AT_FIRST
@given(TOKENS, TOKENS)
def test_as_many_words_are_held_as_stand_anywhere_in_the_other(left: list[int], right: list[int]) -> None:
    room = scratch(max(len(left), len(right)))
    enter(np.array(left, np.uint32), room)

    assert held(len(left), np.array(right, np.uint32), room) == sum(word in left for word in right)


@SLOW_AT_FIRST
@given(st.randoms(use_true_random=False), st.integers(3, 40))
def test_a_run_that_nothing_else_resembles_is_found_whole(chance: Random, length: int) -> None:
    run = [NONE_SHARED + at for at in range(length)]
    left = [*_noise(chance, 0, 100), *run, *_noise(chance, 0, 100)]
    right = [*_noise(chance, 500, 60), *run, *_noise(chance, 500, 60)]

    _, pairs = aligned(left, right)

    assert block(pairs, left.index(run[0]), right.index(run[0]), length)
    assert len(pairs) == length


@pytest.mark.parametrize("longer", [400, 1_500, 2_900], ids=lambda longer: f"in {longer} words")
@pytest.mark.parametrize("seed", range(3))
def test_a_sentence_is_found_whole_in_a_long_text_that_repeats_its_words(longer: int, seed: int) -> None:
    chance = Random(seed)
    sentence = [chance.randrange(400) for _ in range(30)]
    text = [chance.randrange(400) for _ in range(longer)]
    for word in sentence:
        text[chance.randrange(longer)] = word
    place = longer // 2
    text[place : place + 30] = sentence

    length, pairs = aligned(text, sentence)

    assert length == 30
    assert pairs == [(place + at, at) for at in range(30)]


def test_a_clause_that_moved_leaves_the_longer_part_aligned() -> None:
    first, second = list(range(12)), list(range(100, 107))

    _, pairs = aligned([*first, *second], [*second, *first])

    assert pairs == [(at, 7 + at) for at in range(12)]


def test_a_word_far_from_all_others_is_no_evidence() -> None:
    run = list(range(10))
    left, right = [*run, *range(100, 130), 7777], [*run, *range(200, 230), 7777]

    length, pairs = aligned(left, right)

    assert length == 11
    assert pairs == [(at, at) for at in range(10)]


def test_two_words_alone_are_no_stretch_but_may_be_all_of_a_short_wording() -> None:
    assert aligned([1, 2, 50, 51, 52, 53], [1, 2, 60, 61, 62, 63])[1] == []
    assert aligned([1, 2, 50, 51, 52, 53], [1, 2])[1] == [(0, 0), (1, 1)]


def test_exchanged_left_out_and_added_words_part_no_stretch() -> None:
    words = list(range(30))
    edited = [*words[:6], 900, *words[7:12], *words[14:20], 901, 902, *words[20:]]

    _, pairs = aligned(words, edited)

    assert [row for row, _ in pairs] == [w for w in words if w in edited]


@pytest.mark.parametrize("width", [63, 64, 65, 127, 128, 129, 640])
def test_the_words_at_the_seams_of_machine_words_are_aligned(width: int) -> None:
    words = list(range(width))

    length, pairs = aligned(words, words)

    assert length == width
    assert pairs == [(at, at) for at in words]


@pytest.mark.parametrize("seed", range(2))
def test_very_long_sequences_are_aligned_by_their_first_words(seed: int) -> None:
    chance = Random(seed)
    text = [chance.randrange(3_000) for _ in range(LONGEST + 500)]
    other = [word for word in text if chance.random() < 0.9]

    length, pairs = aligned(text, other)

    assert length == LCSseq.similarity(text[:LONGEST], other[:LONGEST])
    assert length >= len(pairs) > 0.8 * LONGEST
    assert all(text[row] == other[column] for row, column in pairs)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(pairs))


@SLOW_AT_FIRST
@given(TOKENS, TOKENS, TOKENS)
def test_room_that_was_used_before_is_as_good_as_new(
    before: list[int], left: list[int], right: list[int]
) -> None:
    room = scratch(max(map(len, (before, left, right))))
    enter(np.array(before, np.uint32), room)
    common(len(before), np.array(right, np.uint32), room)
    one, other = np.array(left, np.uint32), np.array(right, np.uint32)
    enter(one, room)
    length = common(len(one), other, room)
    count = shared(one, other, room)

    assert (length, [(row, column) for row, column in room.pairs[:count].tolist()]) == aligned(left, right)


def _noise(chance: Random, first: int, most: int) -> list[int]:
    return [first + chance.randrange(400) for _ in range(chance.randrange(most))]
