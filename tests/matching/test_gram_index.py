from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray

from app.matching.candidates import candidates
from app.matching.gram_index import GramIndex
from app.matching.wordings import Wordings, in_total_order

_RUN, _WINDOW = 3, 2


class Table:
    """Wordings by number, all known beforehand."""

    def __init__(self, words: list[list[int]]) -> None:
        self._words = [np.array(own, np.uint32) * np.uint32(2) + np.uint32(1) for own in words]

    def counts(self) -> NDArray[np.int32]:
        return np.array([len(own) for own in self._words], np.int32)

    def keys(self) -> NDArray[np.uint64]:
        return np.arange(len(self._words), dtype=np.uint64) * np.uint64(7919) % np.uint64(104729)

    def tokens_of(
        self, numbers: NDArray[np.int64]
    ) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]:
        own = [self._words[number] for number in numbers.tolist()]
        counts = np.array([len(tokens) for tokens in own], np.int64)
        tokens = np.concatenate(own) if own else np.empty(0, np.uint32)
        return tokens, np.cumsum(counts) - counts, counts

    def wordings(self, live: list[int]) -> tuple[Wordings, NDArray[np.int64]]:
        numbers = np.array(sorted(live), np.int64)
        tokens, at, counts = self.tokens_of(numbers)
        marked = np.zeros(len(numbers), np.bool_)
        wordings, places = in_total_order(tokens, at, counts, self.keys()[numbers], marked)
        by_place = np.empty(len(numbers), np.int64)
        by_place[places] = numbers
        return wordings, by_place


def asked_of_the_whole(table: Table, live: list[int]) -> set[tuple[int, int]]:
    wordings, numbers = table.wordings(live)
    pairs = candidates(wordings, _RUN, _WINDOW)
    return {
        (int(numbers[pair >> np.uint64(32)]), int(numbers[pair & np.uint64(0xFFFFFFFF)])) for pair in pairs
    }


def invented(random: Random, count: int) -> list[list[int]]:
    """Wordings made of few stock phrases, so that crowds stand under some of their fingerprints."""
    phrases = [[random.randrange(40) for _ in range(random.randint(2, 6))] for _ in range(12)]
    return [
        [word for _ in range(random.randint(1, 4)) for word in random.choice(phrases)][
            : random.randint(5, 16)
        ]
        for _ in range(count)
    ]


@pytest.mark.parametrize("seed", range(6))
def test_what_comes_and_goes_in_any_order_leaves_the_pairs_of_the_set_that_stays(seed: int) -> None:
    random = Random(seed)
    table = Table(invented(random, 260))
    index = GramIndex(run=_RUN, window=_WINDOW, columns=table)
    live: set[int] = set()
    filed: set[int] = set()
    held: set[tuple[int, int]] = set()
    for _ in range(25):
        comes = random.sample(
            sorted(set(range(260)) - live), k=min(random.choice([1, 3, 40]), 260 - len(live))
        )
        goes = random.sample(sorted(live), k=min(len(live), random.choice([0, 0, 1, 10])))
        gained, lost = index.changed(np.array(comes, np.int64), np.array(goes, np.int64))
        new = np.array(sorted(set(comes) - filed), np.int64)
        live = (live | set(comes)) - set(goes)
        filed |= set(comes)
        index.idle = np.array(sorted(filed - live), np.int64)
        index.add(new)
        if random.random() < 0.3:
            index.settle()
        doubtful = np.array([pair for pair in lost.tolist() if tuple(pair) in held], np.int64).reshape(-1, 2)
        held |= {tuple(pair) for pair in gained.tolist()}
        held -= {
            tuple(pair)
            for pair, kept in zip(doubtful.tolist(), index.supported(doubtful), strict=True)
            if not kept
        }
        held = {pair for pair in held if set(pair) <= live}

        assert held == asked_of_the_whole(table, sorted(live))


@pytest.mark.parametrize("seed", range(3))
def test_a_crowd_is_paired_with_its_fullest_whoever_that_is_now(seed: int) -> None:
    random = Random(seed)
    phrase = [39, 38, 37, 36]
    table = Table([[*phrase, *random.choices(range(2_000), k=random.randint(1, 12))] for _ in range(120)])
    index = GramIndex(run=_RUN, window=_WINDOW, columns=table)
    in_order = np.lexsort((table.keys(), -table.counts())).tolist()
    index.add(np.array(in_order[3:], np.int64))
    common = index.grams(np.array([0]))[0]
    live = in_order[3:]

    for _ in range(3):
        gone, live = live[:3], live[3:]
        gained, lost = index.changed(np.empty(0, np.int64), np.array(gone, np.int64))
        index.idle = np.union1d(index.idle, gone)

        shared = np.intersect1d(common, index.grams(np.array(live))[0])
        assert live[0] in index.near(shared)[1]
        assert {(live[0], other) for other in live[1:]} <= set(map(tuple, gained.tolist()))
        assert set(map(tuple, gained.tolist())) <= asked_of_the_whole(table, live)
        assert not set(map(tuple, lost.tolist())) & set(map(tuple, gained.tolist()))

    for newcomer in in_order[2::-1]:
        gained, _ = index.changed(np.array([newcomer]), np.empty(0, np.int64))
        index.add(np.array([newcomer]))
        live = [newcomer, *live]

        assert {(newcomer, other) for other in live[1:]} <= set(map(tuple, gained.tolist()))
