"""The sightings of a lineage, in time order and grouped by day, each with its evidence and changes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from app.domain.lineage import Attestation, EarliestState, Lineage, LineageKind
from app.domain.overview import Overview
from app.web import dates, words
from app.web.attribution import attributed
from app.web.changes import Change, changes, difference
from app.web.comparison import Stretch
from app.web.credits import Taken, taken
from app.web.excerpts import excerpt
from app.web.fragments import open_at_quote
from app.web.highlight import Piece
from app.web.urls import anchor, outside


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One article that carries the words.

    `changed_as` is the name and address of a sighting above that tells the same changes.
    """

    anchor: str
    attestation: str
    source: str
    carrier: bool
    headline: str
    article: str
    address: str | None
    outside: str | None
    when: dates.When
    contradicted: bool
    evidence: tuple[dates.Evidence, ...]
    role: str
    context: tuple[tuple[Piece, ...], ...]
    context_left: str
    language: str
    question: str
    quoted: bool
    speaker: str | None
    attributed: str
    removed: bool
    taken: Taken
    compared_with: str
    difference: tuple[Stretch, ...]
    changes: tuple[Change, ...]
    changed_as: tuple[str, str] | None = None
    against: str | None = None  # the attestation that its changes are told against


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Sightings of one day. `gap` states the days without sightings before it."""

    heading: str
    gap: str
    sightings: tuple[Sighting, ...]


def days(held: Overview, shown: Iterable[Attestation], places: Mapping[str, str]) -> tuple[Day, ...]:
    """The `shown` attestations of a lineage, grouped under the day each is known to stand on."""
    made: list[Day] = []
    first_with: dict[object, Attestation] = {}
    seen_until: date | None = None
    for _, group in groupby(shown, key=lambda each: dates.listed_under(each.article.dating)):
        members = list(group)
        datings = [each.article.dating for each in members]
        firsts, lasts = zip(*map(dates.days, datings), strict=True)
        gap = _gap(seen_until, None if None in firsts else firsts[0])
        told = tuple(_once(held, one, places, first_with) for one in members)
        made.append(Day(heading=dates.heading_of(datings), gap=gap, sightings=told))
        seen_until = lasts[0]
    return tuple(made)


def sighting(held: Overview, attestation: Attestation, places: Mapping[str, str]) -> Sighting:
    """Everything a reader is shown of one attestation."""
    lineage, article = held.lineage, attestation.article
    of_somebody = _of_somebody(lineage, attestation)
    context, left = excerpt(attestation, of_somebody=of_somebody)
    compared = lineage.attestation(attestation.compared_with) if attestation.compared_with else None
    return Sighting(
        anchor=anchor(attestation.id),
        attestation=attestation.id,
        source=article.source,
        carrier=article.carrier,
        headline=article.headline or "(no headline)",
        article=article.id,
        address=outside(article.url),
        outside=open_at_quote(attestation),
        when=dates.when(article.dating),
        contradicted=article.dating.contradicted,
        evidence=dates.evidence(article.dating),
        role=_role(held, attestation),
        context=context,
        context_left=f"{words.count(left, 'more sentence')}" if left else "",
        language=article.language,
        quoted=attestation.quoted,
        speaker=attestation.speaker if of_somebody else None,
        attributed=attributed(attestation.attribution) if of_somebody else "",
        removed=attestation.removed,
        taken=taken(attestation.derivation, held.named, places),
        compared_with=compared.article.source if compared else "",
        difference=difference(compared.text, attestation.text) if compared else (),
        changes=changes(attestation.alterations),
        against=attestation.compared_with,
        question=attestation.question or "",
    )


def _of_somebody(lineage: Lineage, attestation: Attestation) -> bool:
    """Running text is the reporter's own even where the last sentence of it says who told him."""
    return attestation.quoted or lineage.kind is LineageKind.QUOTATION


def _once(
    held: Overview,
    attestation: Attestation,
    places: Mapping[str, str],
    first_with: dict[object, Attestation],
) -> Sighting:
    """Fifty printings of one wire story change it alike: what they changed is told once a page."""
    key = (attestation.compared_with, attestation.text, attestation.alterations)
    first = first_with.setdefault(key, attestation) if attestation.alterations else attestation
    if first is attestation:
        return sighting(held, attestation, places)
    made = sighting(held, replace(attestation, compared_with=None, alterations=()), places)
    compared = held.named[first.compared_with].source if first.compared_with else ""
    above = (first.article.source, f"#{anchor(first.id)}")
    return replace(made, compared_with=compared, changed_as=above, against=first.compared_with)


def _gap(before: date | None, after: date | None) -> str:
    empty = (after - before).days - 1 if before and after else 0
    return f"{words.count(empty, 'day')} without sightings" if empty > 0 else ""


def _role(held: Overview, attestation: Attestation) -> str:
    earliest = held.lineage.earliest
    if attestation.id in earliest.attestations and held.digest.sightings > 1:
        return "Earliest known" if earliest.state is EarliestState.KNOWN else "May be the earliest"
    return "Could be earlier" if attestation.id in earliest.could_be_earlier else ""
