"""Where a quotation too short to be traced belongs: to a longer one by the same speaker, within a week."""

from datetime import timedelta

from app.domain.dating import Dating

_WEEK = timedelta(days=7)


def within_a_week(one: Dating, other: Dating) -> bool:
    """Whether the two stood in print within a week of each other, by the dates until which they must have."""
    return one.latest is not None and other.latest is not None and abs(one.latest - other.latest) <= _WEEK


def holds(words: str, short: str) -> bool:
    """Whether the short words stand in a row in the longer ones; both normalised, joined by spaces."""
    return f" {short} " in f" {words} "
