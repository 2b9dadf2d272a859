"""What two wordings must share to match, and what counts between quotations alone."""

import numpy as np
import pytest

from app.matching.aligner import scratch
from app.matching.verify import verify

# Odd numbers are words with content, even ones without.
WHOLE = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23]


def verified(fuller: list[int], shorter: list[int]) -> tuple[int, bool] | None:
    """How many words a match shares, and whether it counts between quotations only; None where there is none."""
    tokens = np.array([*fuller, *shorter], np.uint32)
    counts = np.array([len(fuller), len(shorter)], np.int64)
    found = np.empty((1, 4), np.int32)
    pairs, at = np.array([1], np.uint64), np.array([0, len(fuller)], np.int64)
    if not verify(pairs, tokens, at, counts, scratch(len(fuller)), found):
        return None
    assert found[0, :2].tolist() == [0, 1]
    return int(found[0, 2]), bool(found[0, 3])


@pytest.mark.parametrize(
    ("shorter", "match"),
    [
        pytest.param(WHOLE, (12, False), id="the same words"),
        pytest.param(WHOLE[:5], (5, False), id="five words cut out"),
        pytest.param([*WHOLE[:5], 101, 103, 105, 107, 109], (5, True), id="half of it"),
        pytest.param([*WHOLE[:5], 101, 103, 105, 107, 109, 111], None, id="less than half of it"),
        pytest.param([*WHOLE[:4], 101], None, id="four words"),
        pytest.param([*WHOLE[:4], 101, *WHOLE[5:9]], (8, True), id="no five words in a row"),
        pytest.param([1, 3, 101, 5, 7, 103, 9, 11, 105], None, id="words here and there"),
    ],
)
def test_a_match_shares_five_words_and_half_of_the_shorter_one(
    shorter: list[int], match: tuple[int, bool] | None
) -> None:
    assert verified(WHOLE, shorter) == match


@pytest.mark.parametrize(
    ("shared", "match"),
    [
        pytest.param([2, 4, 6, 8, 10, 12], None, id="no word with content"),
        pytest.param([2, 4, 6, 8, 10, 1], None, id="one"),
        pytest.param([2, 4, 6, 8, 3, 1], (6, True), id="two"),
        pytest.param([2, 4, 6, 5, 3, 1], (6, False), id="three"),
    ],
)
def test_two_words_of_content_are_enough_between_quotations_alone(
    shared: list[int], match: tuple[int, bool] | None
) -> None:
    assert verified([*shared, 201, 203, 205], [*shared, 301]) == match


def test_words_scattered_over_a_far_longer_text_count_between_quotations_alone() -> None:
    between = list(range(501, 515, 2))
    fuller = [*WHOLE[:6], *between, *WHOLE[6:9], *between, *WHOLE[9:]]

    assert verified(fuller, [*WHOLE[:6], 101, 103, *WHOLE[6:]]) == (12, True)
    assert verified([*WHOLE, *between, *between], [*WHOLE, 101, 103]) == (12, False)


@pytest.mark.parametrize(
    ("shared", "own", "match"),
    [
        pytest.param([2, 4, 6, 8, 10, 1, 3], [101], (7, True), id="two of three"),
        pytest.param([2, 4, 6, 1, 3], [101, 103], None, id="two of four"),
        pytest.param(
            [2, 4, 6, 8, 10, 12, 1, 3], [101, 103], (8, True), id="two of four, and most of all words"
        ),
        pytest.param([2, 4, 6, 8, 10, 12, 14, 1, 3], [101, 103, 105], None, id="two of five"),
        pytest.param([2, 4, 1, 3, 5, 7], [101, 103, 105], None, id="four of seven"),
        pytest.param([2, 4, 6, 8, 1, 3, 5, 7, 9], [101, 103, 105, 107, 109], (9, False), id="five of ten"),
        pytest.param([2, 4, 6, 8, 1, 3, 5, 7, 9], [101, 103, 105, 107, 109, 111], None, id="five of eleven"),
    ],
)
def test_what_is_said_is_shared_and_not_only_how(
    shared: list[int], own: list[int], match: tuple[int, bool] | None
) -> None:
    assert verified([*shared, 201, 203, 205, 207, 209, 211], [*shared, *own]) == match
