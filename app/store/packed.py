"""Whole numbers in as few bytes as they need, one after another."""

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import leaf

T = TypeVar("T", bound=np.generic)


def packed(values: NDArray[np.integer], width: int) -> NDArray[np.uint8]:
    """The last `width` bytes of each value."""
    return values.astype("<u8").view(np.uint8).reshape(-1, 8)[:, :width].ravel()


def unpacked(
    held: NDArray[np.uint8],
    starts: NDArray[np.int64],
    counts: NDArray[np.int64],
    width: int,
    type_: type[T],
) -> NDArray[T]:
    """Of the values that are packed in `width` bytes each, so many from each of these places on, one after another."""
    values = np.empty(int(counts.sum()), type_)
    _unpack(held, starts, counts, width, values)
    return values


@leaf
def _unpack(
    held: NDArray[np.uint8],
    starts: NDArray[np.int64],
    counts: NDArray[np.int64],
    width: int,
    values: NDArray[Any],
) -> int:
    """Write the values. What is returned says nothing: it is there so that every place is touched, all of them at once,
    before the first is read, and none waits for another to come from memory."""
    touched = 0
    for run in range(len(starts)):
        if counts[run]:
            touched ^= held[starts[run] * width]
    filled = 0
    for run in range(len(starts)):
        for byte in range(starts[run] * width, (starts[run] + counts[run]) * width, width):
            value = np.int64(0)
            for place in range(width):
                value |= np.int64(held[byte + place]) << np.int64(8 * place)
            values[filled] = value
            filled += 1
    return touched
