"""How often a source was first with the words that it shares with others, counted, always out of how many."""

from dataclasses import dataclass
from enum import StrEnum

LEAST_SHARED = 10  # lineages under which no share of them is told
LEAST_ARTICLES = 10  # articles held under which a source counts as thinly covered


class Came(StrEnum):
    """When a source had the words of a lineage."""

    FIRST = "first"  # the earliest known is its own
    OPEN = "open"  # it may have been the first: the order cannot be told
    LATER = "later"  # another certainly had them before
    ALONE = "alone"  # no other source has them


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The lineages of a source: how many it had first, perhaps first, later; `alone`: those no other source has.

    `taken`: in how many of those that others have, too, its words are another source's, stated or likely.
    """

    first: int = 0
    open: int = 0
    later: int = 0
    alone: int = 0
    taken: int = 0

    @property
    def shared(self) -> int:
        """Lineages that other sources have, too: out of how many each share is told."""
        return self.first + self.open + self.later

    @property
    def is_telling(self) -> bool:
        """Whether these are enough for a share of them to mean anything."""
        return self.shared >= LEAST_SHARED


@dataclass(frozen=True, slots=True, kw_only=True)
class Credited:
    """Another source, in how many lineages words are taken from it, and in how many of these an article says so.

    `held`: articles of it are held, so that it has a page.
    """

    name: str
    lineages: int
    stated: int
    held: bool
