"""Clauses that have changed places: shared wherever they stand, told from words that recur by chance."""

import numpy as np
import pytest

from app.matching.aligner import common, enter, scratch, shared
from app.matching.moving import moved
from app.matching.verify import verify
from app.text.token_scanner import token_values

TALKS = "after months of talks with the harbour unions"
DOCKS = "the council agreed to reopen the northern docks in april"
BRIDGE = "because the bridge was never inspected"
WARNED = "since the company ignored three warnings"
CLOSED = "the minister closed the old crossing for good"


def words_shared(one: str, other: str) -> tuple[int, bool] | None:
    """How many words a match of the two shares, and whether it counts between quotations only; None without one."""
    fuller, shorter = sorted((token_values(one), token_values(other)), key=len, reverse=True)
    found = np.empty((1, 4), np.int32)
    at, counts = np.array([0, len(fuller)], np.int64), np.array([len(fuller), len(shorter)], np.int64)
    tokens = np.concatenate((fuller, shorter))
    if not verify(np.array([1], np.uint64), tokens, at, counts, scratch(len(fuller)), found):
        return None
    return int(found[0, 2]), bool(found[0, 3])


def test_two_clauses_that_changed_places_are_the_same_words() -> None:
    assert words_shared(f"{TALKS} {DOCKS}", f"{DOCKS} {TALKS}") == (18, False)


def test_three_clauses_in_another_order_are_the_same_words() -> None:
    one, other = f"{BRIDGE} {WARNED} {CLOSED}", f"{CLOSED} {WARNED} {BRIDGE}"

    assert words_shared(one, other) == (20, False)
    assert words_shared(other, one) == (20, False)


def test_a_clause_in_front_of_a_fuller_sentence_is_found_behind_it() -> None:
    fuller = f"{DOCKS} as the mayor had promised before the election {TALKS}"

    assert words_shared(fuller, f"{TALKS} {DOCKS}") == (18, False)


@pytest.mark.parametrize(
    ("clause", "count"),
    [
        pytest.param("months of talks with unions", 15, id="five words, three with content"),
        pytest.param("talks with the unions", 10, id="four words"),
        pytest.param("and it was one of those", 10, id="without content"),
    ],
)
def test_a_clause_has_five_words_in_a_row_and_content(clause: str, count: int) -> None:
    assert words_shared(f"{clause} {DOCKS}", f"{DOCKS} {clause}") == (count, False)


def test_words_that_only_stand_in_another_order_are_no_match() -> None:
    forwards = "harbour unions council docks april mayor election talks months bridge company minister"

    assert words_shared(forwards, " ".join(reversed(forwards.split()))) is None


def test_no_word_is_shared_twice() -> None:
    clause = [1, 3, 5, 7, 9, 11]
    fuller = np.array([*clause, 101, 103, 105], np.uint32)
    shorter = np.array([*clause, 201, *clause], np.uint32)
    room = scratch(len(shorter))
    enter(shorter, room)
    common(len(shorter), fuller, room)
    count = moved(shorter, fuller, shared(shorter, fuller, room), room)

    assert count == 6
    assert sorted(room.pairs[:count, 1].tolist()) == list(range(6))
