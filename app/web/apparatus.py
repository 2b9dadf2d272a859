"""The wordings as a reading apparatus: the base text, and under it each place where others differ."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.domain.alteration import MEANING_CHANGING
from app.domain.collation import CollatedWitness, Collation, Locus
from app.domain.digest import Printing
from app.lineage.alterations import alterations
from app.lineage.changes import counts_or_negates
from app.lineage.loci import loci
from app.text.tokens import normalised
from app.web import dates
from app.web.words import shortened, title

_NAMED = 5
_SHOWN = 160  # characters of a reading
_Same = Callable[[str], str]  # two readings are the same that it makes equal

_TELLABLE = 12  # words of two readings
_POINTS = ".,:;!?…-–—'\"‘’“”„«»‹›` "
_EDGE = 3  # words that name where a witness begins or ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What some witnesses have at one place. `words` is empty where they leave it out.

    `by` says since when at the latest it stands in print, and where.
    """

    words: str
    sigla: tuple[str, ...]
    base: bool
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A numbered place of the base text where witnesses differ; `grave` names how the meaning is changed there."""

    number: int
    readings: tuple[Reading, ...]
    grave: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseStretch:
    """A stretch of the base text; `number` names the place it is part of, 0 where all agree.

    `kept`: in how many articles it stands as it is here; `shade` from 1, all of them, to 4, few.
    """

    text: str
    number: int
    kept: int
    shade: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A wording as it is printed: its siglum, one sighting of it, the sources that print it, how many articles do, and
    its text.

    `extent` says where it begins or ends when it has not all of the base.
    """

    siglum: str
    sighting: str
    sources: tuple[str, ...]
    more: int
    articles: int
    text: str
    extent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Apparatus:
    """What is shown of the wordings. `places`: what changes the meaning first; `left` and `wordings_left` are not
    shown. `siglum` and `sighting` are the base's."""

    siglum: str
    sighting: str
    base: tuple[BaseStretch, ...]
    articles: int
    places: tuple[Place, ...]
    left: int
    witnesses: tuple[Witness, ...]
    wordings_left: int


def apparatus(
    collation: Collation,
    printings: Iterable[Printing],
    base: str = "",
    most: int | None = None,
    *,
    exact: bool = False,
) -> Apparatus:
    """The collation for reading, against the witness with the siglum `base`: neighbouring differences are one place.

    `printings` tell who prints each witness, in any order. `most`: places and witnesses shown. `exact`: points, case
    and the form of marks are differences, too.
    """
    same = _as_printed if exact else _as_words
    collation = _against(collation, base)
    printing = {each.siglum: each for each in printings}
    printed = [printing[witness.siglum].articles for witness in collation.witnesses]
    places: list[Place] = []
    stretches: list[BaseStretch] = []
    for varies, found in _runs(collation.loci, same):
        text = " ".join(filter(None, (locus.readings[0] for locus in found)))
        if varies:
            places.append(_place(len(places) + 1, found, collation, printing, same))
        if varies or text:
            kept = sum(number for row, number in enumerate(printed) if _keeps(found, row, same))
            shade = _shade(kept, sum(printed))
            stretches.append(
                BaseStretch(text=text, number=len(places) if varies else 0, kept=kept, shade=shade)
            )
    shown = sorted(places, key=lambda place: (not place.grave, place.number))[:most]
    witnesses = collation.witnesses[:most]
    return Apparatus(
        siglum=collation.witnesses[0].siglum if collation.witnesses else "",
        sighting=collation.witnesses[0].attestations[0] if collation.witnesses else "",
        base=tuple(stretches),
        articles=sum(printed),
        places=tuple(shown),
        left=len(places) - len(shown),
        witnesses=tuple(
            _witness(
                printing[witness.siglum], witness, _extent([locus.readings[row] for locus in collation.loci])
            )
            for row, witness in enumerate(witnesses)
        ),
        wordings_left=len(collation.witnesses) - len(witnesses),
    )


def _against(collation: Collation, siglum: str) -> Collation:
    """The same witnesses with this one as the base."""
    chosen = next((one for one in collation.witnesses if one.siglum == siglum), None)
    if chosen is None or chosen is collation.witnesses[0]:
        return collation
    ordered = (chosen, *(one for one in collation.witnesses if one is not chosen))
    return Collation(witnesses=ordered, loci=loci([witness.text.split() for witness in ordered]))


def _as_printed(reading: str) -> str:
    return reading


@lru_cache(maxsize=4_096)  # every reading is laid beside every other
def _as_words(reading: str) -> str:
    """The words alone; a reading without any is what it is, points and marks aside."""
    return " ".join(normalised(reading)) or reading.strip(_POINTS)


def _runs(found: Sequence[Locus], same: _Same) -> Iterator[tuple[bool, Sequence[Locus]]]:
    """The loci cut where they begin or cease to vary, and where a witness begins or ends."""
    varies = [_vary({reading for reading in locus.readings if reading is not None}, same) for locus in found]
    there = [[reading is None for reading in locus.readings] for locus in found]
    cuts = (
        i
        for i in range(1, len(found))
        if varies[i] != varies[i - 1] or (not varies[i] and there[i] != there[i - 1])
    )
    for start, end in pairwise([0, *cuts, len(found)]):
        if start < end:
            yield varies[start], found[start:end]


def _vary(readings: Collection[str], same: _Same) -> bool:
    """Whether they differ; mostly all are the same to the letter."""
    return len(readings) > 1 and len(set(map(same, readings))) > 1


def _keeps(found: Iterable[Locus], row: int, same: _Same) -> bool:
    return all(_alike(locus.readings[row], locus.readings[0], same) for locus in found)


def _alike(one: str | None, other: str | None, same: _Same) -> bool:
    return one == other or (one is not None and other is not None and same(one) == same(other))


def _shade(kept: int, of: int) -> int:
    """1 where all keep it, 2 where three quarters do, 3 a third, else 4."""
    return 1 + sum(kept < share * of for share in (1, 0.75, 0.33))


def _place(
    number: int,
    found: Sequence[Locus],
    collation: Collation,
    printing: Mapping[str, Printing],
    same: _Same,
) -> Place:
    grouped: dict[str, list[CollatedWitness]] = {}
    printed: dict[str, str] = {}  # as the first witness prints it
    for row, witness in enumerate(collation.witnesses):
        readings = [locus.readings[row] for locus in found]
        if any(reading is not None for reading in readings):
            text = " ".join(filter(None, readings))
            words = printed.setdefault(same(text), text)
            grouped.setdefault(words, []).append(witness)
    base = " ".join(filter(None, (locus.readings[0] for locus in found)))
    readings_shown = (
        Reading(
            words=shortened(words, _SHOWN),
            sigla=tuple(one.siglum for one in having),
            base=words == base,
            by="" if words == base else _in_print(printing[one.siglum] for one in having),
        )
        for words, having in grouped.items()
    )
    return Place(number=number, readings=tuple(readings_shown), grave=_grave(base, grouped))


def _grave(base: str, readings: Iterable[str]) -> str:
    """How some reading changes the meaning, in a few words. Of long ones nobody can tell what stands for what."""
    kinds = {
        change.kind
        for reading in readings
        if reading != base and len(base.split()) + len(reading.split()) <= _TELLABLE
        if counts_or_negates(normalised(f"{base} {reading}"))
        for change in alterations((f"x {base} x",), (f"x {reading} x",), quoted=True)
    }
    return next((title(kind) for kind in MEANING_CHANGING if kind in kinds), "")


def _in_print(having: Iterable[Printing]) -> str:
    """By when a reading stood in print, and where; empty where nothing dates it."""
    dated = [(one.latest, one.by) for one in having if one.latest]
    if not dated:
        return ""
    latest, source = min(dated)
    return f"in print by {dates.instant(latest)} ({source})"


def _extent(readings: Sequence[str | None]) -> str:
    """Where a witness begins and ends, in its own words, if not where the base does."""
    words = " ".join(reading for reading in readings if reading).split()
    if not words:
        return ""
    begins = [f"begins at “{' '.join(words[:_EDGE])}”"] * (readings[0] is None)
    ends = [f"ends after “{' '.join(words[-_EDGE:])}”"] * (readings[-1] is None)
    return ", ".join([*begins, *ends])


def _witness(printing: Printing, witness: CollatedWitness, extent: str) -> Witness:
    return Witness(
        siglum=witness.siglum,
        sighting=witness.attestations[0],
        sources=printing.named[:_NAMED],
        more=max(0, printing.sources - _NAMED),
        articles=printing.articles,
        text=witness.text,
        extent=extent,
    )
