"""Whole numbers in as few bytes as they need, one after another."""

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import leaf


def packed(values: NDArray[np.integer], width: int) -> NDArray[np.uint8]:
    """The last `width` bytes of each value."""
    return values.astype("<u8").view(np.uint8).reshape(-1, 8)[:, :width].ravel()


def unpacked(
    held: NDArray[np.uint8], starts: NDArray[np.int64], counts: NDArray[np.int64], width: int
) -> NDArray[np.int64]:
    """Of the values that are packed in `width` bytes each, so many from each of these places on, one after another."""
    values = np.empty(int(counts.sum()), np.int64)
    _unpack(held, starts, counts, width, values)
    return values


@leaf
def _unpack(
    held: NDArray[np.uint8],
    starts: NDArray[np.int64],
    counts: NDArray[np.int64],
    width: int,
    values: NDArray[np.int64],
) -> None:
    filled = 0
    for run in range(len(starts)):
        for byte in range(starts[run] * width, (starts[run] + counts[run]) * width, width):
            value = np.int64(0)
            for place in range(width):
                value |= np.int64(held[byte + place]) << np.int64(8 * place)
            values[filled] = value
            filled += 1
