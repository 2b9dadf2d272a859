"""What is told of all sightings of a lineage together: made once, when it is traced, and never longer for thousands.

A page shows fifty sightings at a time. What it tells of all the others - when, from whom, in which words - is here.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.lineage import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The sightings of one stretch of time, from `start` on. `known`: those whose time is known; `by` of the others
    only that they are no later."""

    start: datetime
    known: int
    by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The slots that have a sighting, in order, each `hours` long; between `first` and `last`, the moments known."""

    slots: tuple[Slot, ...]
    hours: int
    first: datetime
    last: datetime
    undated: int


class Held(StrEnum):
    """What a node of the stemma is."""

    HELD = "held"  # a sighting
    UNSEEN = "unseen"  # a source that is cited and not held
    SHARED = "shared"  # a text that several go back to, not held


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A node of the stemma with those below it that are drawn, in time order.

    `attestation` is empty for what is not held. `others` counts the sightings below that are not drawn.
    """

    kind: Held
    attestation: str
    source: str
    when: str
    place: int
    basis: Basis | None
    below: tuple["Branch", ...]
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forest:
    """The stemma as it is drawn: its roots, and how many sightings below none of them are not."""

    roots: tuple[Branch, ...]
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """A source that is cited and not held, a few of the sources that cite it, and how many more do."""

    name: str
    cited_by: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """Who prints a wording: its siglum, how many articles and sources, the first few of these in time order.

    In print no later than `latest`, by `by`; None where nothing dates it.
    """

    siglum: str
    articles: int
    sources: int
    named: tuple[str, ...]
    latest: datetime | None
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenBy:
    """Who gives the words to one of several speakers: how many articles and sources, the first few by name."""

    speaker: str
    articles: int
    sources: int
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """`first` is the id of the first sighting in time order; `between` are the first few of the sources between
    which the earliest known lies, of `between_of`. `printings` are in the order of the collation's witnesses, `given`
    in that of the lineage's `given_to`; `times` None: fewer than two moments are known."""

    sightings: int
    first: str
    between: tuple[str, ...]
    between_of: int
    times: Times | None
    forest: Forest
    unseen: tuple[Unseen, ...]
    printings: tuple[Printing, ...]
    given: tuple[GivenBy, ...]
