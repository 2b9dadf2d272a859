"""Arrays that grow at their end: for what comes in batches and is wanted whole."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=np.generic)


@dataclass(slots=True)
class Growing(Generic[T]):
    """An array of `type_` that is appended to. It grows where it lies, by half its size."""

    type_: type[T]
    _room: NDArray[T] = field(init=False)
    _filled: int = 0

    def __post_init__(self) -> None:
        self._room = np.empty(1 << 10, self.type_)

    def __len__(self) -> int:
        return self._filled

    def extend(self, values: NDArray[T]) -> None:
        needed = self._filled + len(values)
        if needed > len(self._room):
            self._room.resize(max(needed, len(self._room) * 3 // 2), refcheck=False)
        self._room[self._filled : needed] = values
        self._filled = needed

    def whole(self) -> NDArray[T]:
        """What has been appended so far; not to be kept while more is appended."""
        return self._room[: self._filled]
