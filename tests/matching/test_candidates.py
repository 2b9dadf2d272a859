"""Which pairs are worth aligning: under few wordings each with each, under many each with the fullest."""

from itertools import combinations
from random import Random

import numpy as np
import pytest

from app.matching.candidates import FEW, candidates
from app.matching.grams import QUOTED_RUN, grams_of
from app.matching.matches import all_candidates
from app.matching.wordings import Wordings

Words = list[int]  # odd: a word with content


def in_order(wordings: list[Words], quoted: bool = False) -> Wordings:
    """Wordings that are given in the total order."""
    counts = np.array([len(own) for own in wordings], np.int64)
    return Wordings(
        tokens=np.array([token for own in wordings for token in own], np.uint32),
        at=np.cumsum(counts) - counts,
        counts=counts,
        keys=np.arange(len(wordings), dtype=np.uint64),
        quoted=np.full(len(wordings), quoted),
    )


def pairs_of(packed: np.ndarray[tuple[int], np.dtype[np.uint64]]) -> list[tuple[int, int]]:
    return [(int(pair) >> 32, int(pair) & 0xFFFFFFFF) for pair in packed.tolist()]


def sharing(count: int) -> list[Words]:
    """Wordings that share three words in the middle and no others."""
    common = [901, 903, 905]
    return [
        [10_001 + 100 * number + 2 * at for at in range(5)] + common + [20_001 + 100 * number]
        for number in range(count)
    ]


def test_a_few_that_share_a_fingerprint_are_paired_each_with_each() -> None:
    found = pairs_of(candidates(in_order(sharing(FEW)), QUOTED_RUN, 1))

    assert found == list(combinations(range(FEW), 2))


def test_of_many_each_is_paired_with_the_fullest() -> None:
    found = pairs_of(candidates(in_order(sharing(FEW + 1)), QUOTED_RUN, 1))

    assert found == [(0, other) for other in range(1, FEW + 1)]


def test_nothing_has_no_candidates() -> None:
    assert pairs_of(candidates(in_order([]), QUOTED_RUN, 1)) == []


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("seed", range(3))
def test_pairs_are_those_that_each_fingerprint_asks_for(seed: int, jobs: int) -> None:
    chance = Random(seed)
    phrases = [[chance.randrange(60) for _ in range(4)] for _ in range(15)]
    wordings = sorted(
        ([word for _ in range(chance.randint(2, 4)) for word in chance.choice(phrases)] for _ in range(150)),
        key=len,
        reverse=True,
    )
    held = in_order(wordings)
    grams, owners = grams_of(held.tokens, held.at, held.counts, QUOTED_RUN, 1)
    asked: set[tuple[int, int]] = set()
    for gram in set(grams.tolist()):
        own = sorted(owners[grams == gram].tolist())
        asked |= set(combinations(own, 2)) if len(own) <= FEW else {(own[0], other) for other in own[1:]}

    assert pairs_of(candidates(held, QUOTED_RUN, 1, jobs)) == sorted(asked)


def test_quotations_with_little_content_do_not_crowd_running_text() -> None:
    stock = [2, 4, 101, 6, 103, 12, 14, 16, 18]
    wordings = in_order([*([*stock, 1_001 + 2 * number] for number in range(FEW)), [*stock, 8]])
    wordings.quoted[-1] = True

    assert pairs_of(all_candidates(wordings)) == list(combinations(range(FEW), 2))
