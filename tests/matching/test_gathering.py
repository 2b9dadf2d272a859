"""What is told of the wordings under a fingerprint that stand in several segments."""

import numpy as np
import pytest
from numpy.typing import NDArray

from app.matching.candidates import FEW
from app.matching.gathering import ALL, gathered, located
from app.matching.gram_index import distinct_pairs
from app.matching.postings import MANY, Segment, segment

COUNTS = np.arange(200, dtype=np.int32)  # a higher number is a fuller wording
KEYS = np.arange(200, dtype=np.uint64)
GRAM = 3 << 32 | 14
OTHER = 3 << 32 | 15


def filed(gram: int, numbers: range) -> Segment:
    return segment(np.full(len(numbers), gram, np.uint64), np.array(numbers), COUNTS, KEYS)


def told(parts: list[Segment], most: int = MANY - 1, absent: tuple[int, ...] = ()) -> list[set[int]]:
    """What is told under either fingerprint."""
    grams, gone = np.array([GRAM, OTHER], np.uint64), np.array(absent, np.int64)
    places = located(parts, grams, gone)
    groups = gathered(parts, grams, places, np.full(2, most), gone)
    which, numbers = groups.flat()
    return [set(numbers[which == index].tolist()) for index in (0, 1)]


def test_a_few_are_all_told_wherever_they_stand() -> None:
    assert told([filed(GRAM, range(1, 5)), filed(GRAM, range(9, 11))]) == [{1, 2, 3, 4, 9, 10}, set()]


def test_of_a_crowd_the_fullest_is_told_and_more_than_are_few() -> None:
    crowd, others = told([filed(GRAM, range(10, 10 + 3 * MANY)), filed(OTHER, range(5, 7))])

    assert max(crowd) == 9 + 3 * MANY
    assert FEW < len(crowd) < MANY
    assert others == {5, 6}


def test_of_a_crowd_all_are_told_where_all_are_asked_for() -> None:
    assert told([filed(GRAM, range(10, 10 + 3 * MANY))], ALL)[0] == set(range(10, 10 + 3 * MANY))


@pytest.mark.parametrize("most", [MANY - 1, ALL])
def test_a_crowd_without_its_fullest_is_told_whole_for_nobody_knows_who_is_next(most: int) -> None:
    crowd = range(10, 10 + 3 * MANY)

    assert told([filed(GRAM, crowd)], most, (10, crowd[-1]))[0] == set(crowd[1:-1])


def test_pairs_of_several_kinds_are_each_there_once_and_in_order() -> None:
    def rows(*pairs: tuple[int, int]) -> NDArray[np.int64]:
        return np.array(pairs, np.int64).reshape(-1, 2)

    once = distinct_pairs([rows((7, 2), (3, 9)), rows(), rows((3, 9), (3, 1))])

    assert once.tolist() == [[3, 1], [3, 9], [7, 2]]
