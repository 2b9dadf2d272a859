"""How far two sequences go on alike from where both begin."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.reach import Reach, reach

SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles
# Odd numbers are words with content, even ones without.
WORDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
TOKENS = st.lists(st.integers(0, 12), max_size=130)
NOWHERE = Reach(0, 0, 0)


def reached(mine: list[int], theirs: list[int]) -> Reach:
    return reach(np.array(mine, np.uint32), np.array(theirs, np.uint32))


@pytest.mark.parametrize(
    ("mine", "expected"),
    [
        pytest.param(WORDS, Reach(10, 10, 10), id="all of it"),
        pytest.param([*WORDS[:5], 101, 103, 105, 107], Reach(5, 5, 5), id="to where one is cut"),
        pytest.param([*WORDS[:4], 101, *WORDS[5:]], Reach(10, 10, 9), id="over another word"),
        pytest.param([101, *WORDS], Reach(11, 10, 10), id="behind a word of one's own"),
        pytest.param(
            [*WORDS[:5], 101, 103, 105, 107, 109, 111, 113, 8], Reach(5, 5, 5), id="not to a stray word"
        ),
        pytest.param([1, 2, 3], NOWHERE, id="three words"),
        pytest.param([101, *WORDS[:4]], NOWHERE, id="four words behind another"),
        pytest.param([101, *WORDS[:5]], Reach(6, 5, 5), id="five words behind another"),
        pytest.param([1, 2, 4, 6, 8], NOWHERE, id="one word with content"),
        pytest.param([*range(101, 119, 2), *WORDS[:4]], NOWHERE, id="not over more than it pays for"),
    ],
)
def test_two_go_on_alike_as_far_as_it_pays(mine: list[int], expected: Reach) -> None:
    assert reached(mine, WORDS) == expected


def test_more_words_than_are_compared_at_once_are_followed() -> None:
    long = [1 + 2 * number for number in range(400)]

    assert reached(long, long) == Reach(400, 400, 400)


@SLOW_AT_FIRST
@given(TOKENS, TOKENS)
def test_the_last_word_reached_is_shared(mine: list[int], theirs: list[int]) -> None:
    found = reached(mine, theirs)

    assert found == NOWHERE or mine[found.mine - 1] == theirs[found.theirs - 1]
    assert found.shared <= min(found.mine, found.theirs)
