"""The wordings as a reading apparatus: the base text, and under it each place where others differ."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.collation import CollatedWitness, Collation, Locus
from app.web.words import shortened

_NAMED = 5
_SHOWN = 160  # characters of a reading
_EDGE = 3  # words that name where a witness begins or ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What some witnesses have at one place. `words` is empty where they leave it out."""

    words: str
    sigla: tuple[str, ...]
    base: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A numbered place of the base text where witnesses differ."""

    number: int
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseStretch:
    """A stretch of the base text; `number` names the place it is part of, 0 where all agree."""

    text: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A wording: its siglum, the sources that print it, how many articles do, and its text.

    `extent` says where it begins or ends when it has not all of the base.
    """

    siglum: str
    sources: tuple[str, ...]
    more: int
    articles: int
    text: str
    extent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Apparatus:
    base: tuple[BaseStretch, ...]
    places: tuple[Place, ...]
    witnesses: tuple[Witness, ...]


def apparatus(collation: Collation, source: Mapping[str, str]) -> Apparatus:
    """The collation for reading: neighbouring differences are one place. `source`: whose each attestation is."""
    places: list[Place] = []
    base: list[BaseStretch] = []
    for varies, loci in _runs(collation.loci):
        text = " ".join(filter(None, (locus.readings[0] for locus in loci)))
        if varies:
            places.append(_place(len(places) + 1, loci, collation))
        if varies or text:
            base.append(BaseStretch(text=text, number=len(places) if varies else 0))
    witnesses = tuple(
        _witness(source, witness, _extent([locus.readings[row] for locus in collation.loci]))
        for row, witness in enumerate(collation.witnesses)
    )
    return Apparatus(base=tuple(base), places=tuple(places), witnesses=witnesses)


def _runs(loci: Sequence[Locus]) -> Iterator[tuple[bool, Sequence[Locus]]]:
    edges = [0, *(i for i in range(1, len(loci)) if _varies(loci[i]) != _varies(loci[i - 1])), len(loci)]
    for start, end in pairwise(edges):
        if start < end:
            yield _varies(loci[start]), loci[start:end]


def _varies(locus: Locus) -> bool:
    return locus.variant


def _place(number: int, loci: Sequence[Locus], collation: Collation) -> Place:
    grouped: dict[str, list[str]] = {}
    for row, witness in enumerate(collation.witnesses):
        readings = [locus.readings[row] for locus in loci]
        if any(reading is not None for reading in readings):
            grouped.setdefault(" ".join(filter(None, readings)), []).append(witness.siglum)
    base = " ".join(filter(None, (locus.readings[0] for locus in loci)))
    readings_shown = (
        Reading(words=shortened(w, _SHOWN), sigla=tuple(s), base=w == base) for w, s in grouped.items()
    )
    return Place(number=number, readings=tuple(readings_shown))


def _extent(readings: Sequence[str | None]) -> str:
    """Where a witness begins and ends, in its own words, if not where the base does."""
    words = " ".join(reading for reading in readings if reading).split()
    if not words:
        return ""
    begins = [f"begins at “{' '.join(words[:_EDGE])}”"] * (readings[0] is None)
    ends = [f"ends after “{' '.join(words[-_EDGE:])}”"] * (readings[-1] is None)
    return ", ".join([*begins, *ends])


def _witness(source: Mapping[str, str], witness: CollatedWitness, extent: str) -> Witness:
    printing = [source[each] for each in witness.attestations]
    sources = tuple(dict.fromkeys(printing))
    return Witness(
        siglum=witness.siglum,
        sources=sources[:_NAMED],
        more=max(0, len(sources) - _NAMED),
        articles=len(printing),
        text=witness.text,
        extent=extent,
    )
