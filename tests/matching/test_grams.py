"""Fingerprints: none that counts goes unseen."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.grams import QUOTED_RUN, RUNNING_RUN, RUNNING_WINDOW, grams_of

SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles
GUARANTEED = RUNNING_RUN + RUNNING_WINDOW - 1
TOKENS = st.lists(st.integers(0, 30), max_size=60)  # half of them even: words without content


def grams(tokens: list[int], run: int, window: int) -> set[int]:
    one = np.array(tokens, np.uint32)
    found, owners = grams_of(one, np.array([0]), np.array([len(tokens)]), run, window)
    assert not owners.any()
    return set(found.tolist())


def running(tokens: list[int]) -> set[int]:
    return grams(tokens, RUNNING_RUN, RUNNING_WINDOW)


def quoted(tokens: list[int]) -> set[int]:
    return grams(tokens, QUOTED_RUN, 1)


@SLOW_AT_FIRST
@given(TOKENS, TOKENS, TOKENS, TOKENS, st.lists(st.integers(0, 30), min_size=GUARANTEED, max_size=20))
def test_running_text_that_shares_eight_words_in_a_row_shares_a_fingerprint(
    before: list[int], after: list[int], others: list[int], last: list[int], common: list[int]
) -> None:
    assert GUARANTEED == 8
    assert running([*before, *common, *after]) & running([*others, *common, *last])


@SLOW_AT_FIRST
@given(TOKENS, TOKENS, TOKENS, TOKENS, st.lists(st.integers(0, 30), min_size=QUOTED_RUN, max_size=9))
def test_quotations_that_share_three_words_in_a_row_share_a_fingerprint(
    before: list[int], after: list[int], others: list[int], last: list[int], common: list[int]
) -> None:
    assert quoted([*before, *common, *after]) & quoted([*others, *common, *last])


@SLOW_AT_FIRST
@given(st.lists(st.integers(0, 30), min_size=1, max_size=40))
def test_every_run_of_a_quotation_is_a_fingerprint(tokens: list[int]) -> None:
    runs = {tuple(tokens[at : at + QUOTED_RUN]) for at in range(max(1, len(tokens) - QUOTED_RUN + 1))}

    assert len(quoted(tokens)) == len(runs)


@SLOW_AT_FIRST
@given(st.lists(st.integers(0, 30), min_size=1, max_size=80))
def test_of_running_text_one_of_each_four_neighbouring_runs_is_kept(tokens: list[int]) -> None:
    kept, every = running(tokens), grams(tokens, RUNNING_RUN, 1)

    assert kept <= every
    for at in range(len(tokens) - GUARANTEED + 1):
        assert kept & grams(tokens[at : at + GUARANTEED], RUNNING_RUN, 1)


@SLOW_AT_FIRST
@given(st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=30), min_size=1, max_size=8))
def test_wordings_together_have_the_fingerprints_they_have_alone(wordings: list[list[int]]) -> None:
    tokens = np.array([token for own in wordings for token in own], np.uint32)
    counts = np.array([len(own) for own in wordings])
    found, owners = grams_of(tokens, np.cumsum(counts) - counts, counts, RUNNING_RUN, RUNNING_WINDOW)

    for number, own in enumerate(wordings):
        assert set(found[owners == number].tolist()) == running(own)
    assert len(set(zip(found.tolist(), owners.tolist(), strict=True))) == len(found)


def test_among_neighbours_those_with_more_content_are_kept() -> None:
    content, without = [101, 103, 105, 107, 109], [2, 4, 6, 8, 10, 12]

    kept = running([*without[:3], *content, *without[3:]])

    assert grams(content, RUNNING_RUN, 1) <= kept
