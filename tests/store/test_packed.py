import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.packed import packed, unpacked


@settings(deadline=None)  # the first call compiles
@given(st.integers(1, 6), st.lists(st.integers(0, 2**48 - 1), max_size=20))
def test_what_is_packed_comes_out_again_cut_to_its_bytes(width: int, values: list[int]) -> None:
    held = packed(np.array(values, np.int64), width)

    assert len(held) == width * len(values)
    backwards = np.arange(len(values))[::-1].copy()
    one = np.ones(len(values), np.int64)
    assert unpacked(held, backwards, one, width, np.int64).tolist() == [
        value % 256**width for value in values[::-1]
    ]
    whole = np.array([0]), np.array([len(values)])
    assert unpacked(held, *whole, width, np.int64).tolist() == [value % 256**width for value in values]
