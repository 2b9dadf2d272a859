"""What a lineage was, from one instant until before another, and the log of how its answer changed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from app.domain.lineage import Lineage
from app.domain.overview import Overview


@dataclass(frozen=True, slots=True, kw_only=True)
class Memento:
    """A state of a lineage (the term is that of RFC 7089): so from `since` until before `until`; None: still."""

    id: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """A lineage as it was told at an instant. `later` counts the mementos since.

    `memento` None: none was kept; it is traced again from the articles that were held then.
    """

    overview: Overview
    memento: Memento | None
    later: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """An article of a memento: the attestation that made it one, and its source."""

    article: str
    attestation: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A memento with what its entry in the log is told from; `lineage` is without its attestations."""

    memento: Memento
    lineage: Lineage
    carriers: tuple[Carrier, ...]

    @property
    def articles(self) -> dict[str, str]:
        """The source of each article, by the article's id."""
        return {carrier.article: carrier.source for carrier in self.carriers}

    def sources(self, attestations: Collection[str]) -> tuple[str, ...]:
        """The sources of these attestations, each once."""
        of = {carrier.attestation: carrier.source for carrier in self.carriers}
        return tuple(dict.fromkeys(of[one] for one in attestations if one in of))


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """A memento, and what changed with it, as sentences; `withdrawn`: it may not be shown any more."""

    memento: Memento
    changes: tuple[str, ...]
    withdrawn: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The log of a lineage, newest first; `left` older mementos are not told."""

    overview: Overview
    entries: tuple[LogEntry, ...]
    left: int
