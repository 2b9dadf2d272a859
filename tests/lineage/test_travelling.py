"""What stands beside every family at once is what stands beside each."""

import numpy as np
from hypothesis import given

from app.lineage.passages import neighbours
from app.lineage.travelling import Commonest, travelling
from tests.lineage.test_passages import RUNS, Run

FAMILIES = "abcde"


def commonest(found: Commonest, family: str) -> tuple[str, int] | None:
    place = FAMILIES.index(family)
    other = int(found.family[place])
    return (FAMILIES[other], int(found.articles[place])) if other >= 0 else None


def first_of(counts: dict[str, int]) -> tuple[str, int] | None:
    return min(counts.items(), key=lambda entry: (-entry[1], entry[0]), default=None)


def numbers(runs: list[Run]) -> tuple[np.ndarray, np.ndarray]:
    places = [(at, FAMILIES.index(head) if head else -1) for at, run in enumerate(runs) for head in run]
    table = np.array(places, np.int32).reshape(-1, 2)
    return table[:, 0], table[:, 1]


@given(RUNS)
def test_the_commonest_on_either_side_are_those_that_one_family_is_told(runs: list[list[str | None]]) -> None:
    found = travelling(*numbers(list(runs)), len(FAMILIES))

    for place, family in enumerate(FAMILIES):
        beside = neighbours(family, runs)
        assert int(found.articles[place]) == beside.articles
        assert int(found.following.any[place]) == beside.followed
        assert int(found.preceding.any[place]) == beside.preceded
        assert commonest(found.following, family) == first_of(beside.following)
        assert commonest(found.preceding, family) == first_of(beside.preceding)
        assert commonest(found.near_following, family) == first_of(beside.near_following)
        assert commonest(found.near_preceding, family) == first_of(beside.near_preceding)


def test_nothing_stands_beside_anything_where_there_is_nothing() -> None:
    found = travelling(np.empty(0, np.int32), np.empty(0, np.int32), 0)

    assert len(found.articles) == len(found.following.family) == 0
