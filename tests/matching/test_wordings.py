"""Units collapse to distinct wordings, each once, in the total order."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.wordings import Wordings, in_total_order

SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles

Unit = tuple[int, bool]  # which wording it is, and whether it stands between marks


@st.composite
def archives(draw: st.DrawFn) -> tuple[list[tuple[int, int]], list[Unit]]:
    """Wordings (a key and how many words, some of a length), and units that are some of them."""
    keys = draw(st.lists(st.integers(0, (1 << 64) - 1), min_size=1, max_size=12, unique=True))
    lengths = draw(st.lists(st.integers(1, 4), min_size=len(keys), max_size=len(keys)))
    units = draw(st.lists(st.tuples(st.integers(0, len(keys) - 1), st.booleans()), max_size=30))
    return list(zip(keys, lengths, strict=True)), units


def ordered(wordings: list[tuple[int, int]], units: list[Unit]) -> tuple[Wordings, list[int]]:
    counts = np.array([wordings[which][1] for which, _ in units], np.int64)
    tokens = np.array([which for which, _ in units for _ in range(wordings[which][1])], np.uint32)
    keys = np.array([wordings[which][0] for which, _ in units], np.uint64)
    marked = np.array([own for _, own in units], np.bool_)
    found, places = in_total_order(tokens, np.cumsum(counts) - counts, counts, keys, marked)
    return found, places.tolist()


@SLOW_AT_FIRST
@given(archives())
def test_wordings_stand_once_more_words_first_then_by_key(
    archive: tuple[list[tuple[int, int]], list[Unit]],
) -> None:
    wordings, units = archive
    found, places = ordered(wordings, units)

    assert len(found) == len({which for which, _ in units})
    ranks = list(zip((-found.counts).tolist(), found.keys.tolist(), strict=True))
    assert all(one < other for one, other in pairwise(ranks))
    for (which, _), place in zip(units, places, strict=True):
        assert (int(found.keys[place]), int(found.counts[place])) == wordings[which]
        assert set(found.tokens[found.at[place] :][: found.counts[place]].tolist()) == {which}


@SLOW_AT_FIRST
@given(archives())
def test_a_wording_is_a_quotation_if_any_of_its_units_is(
    archive: tuple[list[tuple[int, int]], list[Unit]],
) -> None:
    found, places = ordered(*archive)

    for place in range(len(found)):
        own = [marked for (_, marked), at in zip(archive[1], places, strict=True) if at == place]
        assert found.quoted[place] == any(own)


@pytest.mark.parametrize("parts", [1, 2, 5, 40])
def test_parts_are_all_of_the_wordings_one_after_another(parts: int) -> None:
    found, _ = ordered([(key, key % 4 + 1) for key in range(30)], [(which, False) for which in range(30)])

    slices = found.parts(parts)

    assert [place for part in slices for place in range(30)[part]] == list(range(30))
    assert len(slices) <= parts


def test_words_with_content_are_counted() -> None:
    tokens = np.array([1, 2, 3, 4, 5, 7], np.uint32)
    wordings = Wordings(
        tokens=tokens,
        at=np.array([0, 2, 3]),
        counts=np.array([3, 1, 3]),
        keys=np.arange(3, dtype=np.uint64),
        quoted=np.zeros(3, np.bool_),
    )

    assert wordings.telling().tolist() == [2, 1, 2]
