"""Which lineages are of one story: those that stand in the same articles of the same days. Nothing is chained.

A lineage goes with another that ranks above it. Who follows the highest of these, again and again, comes to the lead;
the lead and what goes with it are the story.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from app.domain.story import Companion, Strand

DAYS = (
    14  # in which half of a strand's articles are printed, and between the first printings of two of a story
)
LEAST_TOGETHER = 2  # articles that carry both
PART_TOGETHER = 3  # a third of the articles of the lower in rank
SAMPLED = 40  # of its articles that are looked at, by id


def is_brief(one: Strand) -> bool:
    """Whether its words were printed for some days, as news is: what is printed for months is of no story."""
    return _near(one.printed, one.settled)


def goes_with(one: Strand, other: Strand, shared: int) -> bool:
    """Whether `one` is of the story of `other`, which is in so many of the articles of `one` that are looked at."""
    looked_at = min(one.articles, SAMPLED)
    together = shared >= LEAST_TOGETHER and PART_TOGETHER * shared >= looked_at
    brief = is_brief(one) and is_brief(other)
    return together and brief and other.rank > one.rank and _near(one.printed, other.printed)


def next_above(one: Strand, others: Iterable[Companion]) -> Strand | None:
    """The highest in rank of those that `one` goes with; None where it leads itself."""
    above = [other.strand for other in others if goes_with(one, other.strand, other.shared)]
    return max(above, key=lambda strand: strand.rank, default=None)


def _near(one: datetime | None, other: datetime | None) -> bool:
    """Where one of them is not known, nothing speaks against it."""
    return one is None or other is None or abs(one - other) <= timedelta(days=DAYS)
