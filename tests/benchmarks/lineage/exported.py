"""A lineage as `whence export lineages` writes it, as far as it is scored; docs/formats.md describes it."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

Span = tuple[int, int]


class Interval(msgspec.Struct, frozen=True):
    earliest: str | None
    latest: str | None


class Printed(msgspec.Struct, frozen=True):
    """The article that an attestation stands in."""

    external_id: str
    source: str
    dating: Interval


class Taken(msgspec.Struct, frozen=True):
    """What an attestation was taken from: one of the three."""

    attestation: str | None = None
    unseen: str | None = None
    shared_upstream: tuple[str, ...] = ()


class Change(msgspec.Struct, frozen=True):
    kind: str


class Sighting(msgspec.Struct, frozen=True):
    """An attestation."""

    id: str
    article: Printed
    contents: tuple[Span, ...]
    text: str
    quoted: bool
    exemplar: Taken | None
    basis: str | None
    alterations: tuple[Change, ...]


class Counts(msgspec.Struct, frozen=True):
    independent_origins: int


class First(msgspec.Struct, frozen=True):
    """What is said of the earliest known."""

    state: str
    attestations: tuple[str, ...]


class Line(msgspec.Struct, frozen=True):
    """A lineage."""

    id: str
    kind: str
    head: str
    earliest: First
    counts: Counts
    attestations: tuple[Sighting, ...]


_LINE = msgspec.json.Decoder(Line)


def exported(path: Path) -> Iterator[Line]:
    with path.open("rb") as lines:
        for line in lines:
            yield _LINE.decode(line)
