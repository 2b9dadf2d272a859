"""Judging the evidence for when an article stood in print: claims, captures and corrections."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.dating import DateBasis, DateEvidence, Dating

_WEEKDAYS = (
    ("monday", "montag"),
    ("tuesday", "dienstag"),
    ("wednesday", "mittwoch"),
    ("thursday", "donnerstag"),
    ("friday", "freitag"),
    ("saturday", "samstag", "sonnabend"),
    ("sunday", "sonntag"),
)
_WEEK = timedelta(days=7)
_EASTMOST = timedelta(hours=14)  # a day begins there first
_WESTMOST = timedelta(hours=12)  # and ends there last


def judge(evidence: Sequence[DateEvidence]) -> Dating:
    """The interval this evidence leaves open, whatever its order.

    A correction stands in for the page's claims. A capture says "no later than", and a claim it refutes
    bounds nothing. A page that says it was changed since may have got its words at any time until then. The
    evidence is handed on with a sentence where it was overruled.
    """
    ordered = sorted(set(evidence), key=_order)
    corrections = _of(ordered, DateBasis.CORRECTION)
    capture = min((e.latest for e in _of(ordered, DateBasis.RETRIEVED) if e.latest), default=None)
    claims = [e for e in corrections or _of(ordered, DateBasis.PUBLISHED) if e.earliest or e.latest]
    refuted = [] if corrections else [e for e in claims if _refuted(e, capture)]
    standing = [e for e in claims if e not in refuted]
    earliest, latest = _agreed(standing)
    if latest and not corrections:
        latest = _changed_since(latest, _of(ordered, DateBasis.MODIFIED)) or latest
    latest = _least(latest, None if corrections and latest else capture)
    if latest is None and not standing:
        latest = min((e.latest for e in _of(ordered, DateBasis.MODIFIED) if e.latest), default=None)
    earliest = _narrowed(earliest, latest, ordered)
    told = tuple(_told(e, refuted, standing) for e in ordered)
    return Dating(earliest=earliest, latest=latest, evidence=told, contradicted=bool(refuted))


def _order(evidence: DateEvidence) -> tuple[int, str, str, str, str, int]:
    ends = (str(evidence.earliest or ""), str(evidence.latest or ""))
    start = evidence.span.start if evidence.span else -1
    return list(DateBasis).index(evidence.basis), *ends, evidence.stated, evidence.reason, start


def _of(evidence: Sequence[DateEvidence], basis: DateBasis) -> list[DateEvidence]:
    return [e for e in evidence if e.basis is basis]


def _refuted(claim: DateEvidence, capture: datetime | None) -> bool:
    return capture is not None and claim.earliest is not None and claim.earliest > capture


def _agreed(claims: Sequence[DateEvidence]) -> tuple[datetime | None, datetime | None]:
    """What all claims allow; where they conflict, everything any of them allows."""
    starts = [e.earliest for e in claims if e.earliest]
    ends = [e.latest for e in claims if e.latest]
    if _conflict(claims):
        return min(starts), max(ends)
    return max(starts, default=None), min(ends, default=None)


def _changed_since(published: datetime, changes: Sequence[DateEvidence]) -> datetime | None:
    """The first time behind its publication at which the page says it was changed."""
    return min((e.latest for e in changes if e.latest and e.latest > published), default=None)


def _conflict(claims: Sequence[DateEvidence]) -> bool:
    starts = [e.earliest for e in claims if e.earliest]
    ends = [e.latest for e in claims if e.latest]
    return bool(starts) and bool(ends) and max(starts) > min(ends)


def _least(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)


def _narrowed(
    earliest: datetime | None, latest: datetime | None, evidence: Sequence[DateEvidence]
) -> datetime | None:
    """A later start, where a credited article or a weekday named in the text gives one that fits."""
    starts = [e.earliest for e in _of(evidence, DateBasis.CREDIT) if e.earliest]
    if earliest and latest and latest - earliest < _WEEK:
        named = (_weekday_start(e.stated, earliest, latest) for e in _of(evidence, DateBasis.WEEKDAY))
        starts += [start for start in named if start]
    fitting = [start for start in starts if latest is None or start <= latest]
    return max((start for start in (earliest, *fitting) if start), default=None)


def _weekday_start(stated: str, earliest: datetime, latest: datetime) -> datetime | None:
    """When the weekday named began anywhere on Earth, if just one such day touches the interval, and lies inside it.

    Of a day that the page names, the day before or behind has some hours in the interval somewhere on Earth: of those
    a weekday in the text does not speak.
    """
    words = set(re.findall(r"\w+", stated.casefold()))
    wanted = {day for day, names in enumerate(_WEEKDAYS) if words.intersection(names)}
    first = earliest.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
    days = (first + timedelta(days=ahead) for ahead in range(10))
    touching = [
        day
        for day in days
        if day.weekday() in wanted
        and day - _EASTMOST <= latest
        and day + timedelta(days=1) + _WESTMOST >= earliest
    ]
    if len(touching) != 1 or touching[0] < earliest or touching[0] + timedelta(days=1) > latest:
        return None
    return touching[0] - _EASTMOST


def _told(
    evidence: DateEvidence, refuted: Sequence[DateEvidence], standing: Sequence[DateEvidence]
) -> DateEvidence:
    if evidence in refuted:
        reason = "A capture is earlier than this date, so it bounds nothing."
        return replace(evidence, earliest=None, latest=None, reason=reason)
    if evidence in standing and _conflict(standing):
        return replace(
            evidence, reason="The dates given contradict one another; all of them are allowed for."
        )
    return evidence
