"""Where a quotation too short to be traced belongs: to a longer one by the same speaker, within a week."""

from collections.abc import Iterable
from datetime import timedelta

from app.domain.dating import Dating

_WEEK = timedelta(days=7)


def within_a_week(one: Dating, other: Dating) -> bool:
    """Whether the two stood in print within a week of each other, by the dates until which they must have."""
    return one.latest is not None and other.latest is not None and abs(one.latest - other.latest) <= _WEEK


class ShortWords:
    """Short quotations to be looked for in many longer ones: the first word tells what may follow."""

    def __init__(self, given: Iterable[str]) -> None:
        self._beginning: dict[str, list[str]] = {}
        for short in sorted(set(given)):
            self._beginning.setdefault(short.partition(" ")[0], []).append(short)

    def any_in(self, words: str) -> bool:
        """Whether any of them stands in a row in these words; both normalised, joined by spaces."""
        return any(
            holds(words, short)
            for first in set(words.split(" ")) & self._beginning.keys()
            for short in self._beginning[first]
        )


def holds(words: str, short: str) -> bool:
    """Whether the short words stand in a row in the longer ones; both normalised, joined by spaces."""
    return f" {short} " in f" {words} "
