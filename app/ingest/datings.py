"""What one capture of an article says about when: each piece of evidence with its own bounds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.article import Part, RawArticle, TextPart
from app.domain.dating import DateBasis, DateEvidence
from app.domain.source import Outlet
from app.domain.span import Span
from app.ingest.given_dates import GivenDate, given_date
from app.ingest.printed_dates import printed_dates

_HEADER = (Part.DATE, Part.BYLINE, Part.CREDIT, Part.METADATA)
_MODIFIED = re.compile(
    r"\b(?:updated?|modified|edited|aktualisiert|mis à jour|modifié|actualizado)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WEEKDAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)\b"
)
_IN_WEEKDAYS = ("day", "tag", "woch", "abend")  # one of these is in each of their names
_WEEKDAY_PARAGRAPHS = 4  # beyond the lead, a weekday is as often last month's
_MOST_WEEKDAYS = 3
_WEST = timedelta(hours=12)  # UTC-12, the last place where a day ends
_EAST = timedelta(hours=14)  # UTC+14, the first where it begins
_CLAIMS = {DateBasis.PUBLISHED: "was published", DateBasis.MODIFIED: "was changed"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Whose clock a date without a zone is read by."""

    name: str
    zone: ZoneInfo | None


def date_evidence(
    raw: RawArticle, parts: tuple[TextPart, ...], body: tuple[Span, ...], outlet: Outlet | None
) -> tuple[DateEvidence, ...]:
    """Everything `raw` says about its date, given values first, then the text's own lines in order.

    Dates without a zone are read by the clock of `outlet` where known, else widened by what zones allow.
    """
    place = _place_of(outlet)
    return (
        *_given(raw, place),
        *(
            evidence
            for part in parts
            if part.part in _HEADER
            for evidence in _printed(raw.text, part.span, place)
        ),
        *(_copyright(raw.text, part.span) for part in parts if part.part is Part.COPYRIGHT),
        *_weekdays(raw.text, body),
    )


def captured(raw: RawArticle, outlet: Outlet | None) -> datetime | None:
    """When this copy of `outlet`'s page was taken at the latest, where the document says so."""
    given = _given(raw, _place_of(outlet))
    return next((one.latest for one in given if one.basis is DateBasis.RETRIEVED), None)


def _place_of(outlet: Outlet | None) -> _Place:
    return _Place(outlet.name if outlet else "", ZoneInfo(outlet.zone) if outlet and outlet.zone else None)


def _given(raw: RawArticle, place: _Place) -> Iterator[DateEvidence]:
    values = (
        (DateBasis.PUBLISHED, raw.published),
        (DateBasis.MODIFIED, raw.modified),
        (DateBasis.RETRIEVED, raw.retrieved),
    )
    for basis, stated in values:
        if stated:
            yield _evidence(basis, stated, given_date(stated), None, place)


def _printed(text: str, line: Span, place: _Place) -> Iterator[DateEvidence]:
    behind = line.start
    for found in printed_dates(text, line):
        modified = _MODIFIED.search(text, behind, found.span.start)
        basis = DateBasis.MODIFIED if modified else DateBasis.PUBLISHED
        behind = found.span.end
        date = GivenDate(first=found.first, last=found.last, zone=found.zone, ambiguous=found.ambiguous)
        yield _evidence(basis, found.span.of(text), date, found.span, place)


def _evidence(
    basis: DateBasis, stated: str, date: GivenDate | None, span: Span | None, place: _Place
) -> DateEvidence:
    if date is None:
        reason = f"The date given, “{stated[:80]}”, could not be read, so it bounds nothing."
        return DateEvidence(basis=basis, stated=stated, span=span, reason=reason)
    captured = basis is DateBasis.RETRIEVED
    doubtful = not captured and span is None and _other_clock(date, place)
    earliest, latest = _bounds(date, place)
    if doubtful:
        own = _bounds(replace(date, zone=None), place)
        earliest, latest = min(earliest, own[0]), max(latest, own[1])
    return DateEvidence(
        basis=basis,
        stated=stated,
        earliest=None if captured else earliest,
        latest=latest,
        span=span,
        reason=_reason(basis, stated, date, place, doubtful=doubtful),
    )


def _other_clock(date: GivenDate, place: _Place) -> bool:
    """Whether a page gives its time by a clock that is neither its outlet's nor UTC: often the hour is right, and the
    zone is wrong."""
    if date.zone is None or place.zone is None:
        return False
    given = date.zone.utcoffset(date.first)
    return bool(given) and given != date.first.replace(tzinfo=place.zone).utcoffset()


def _bounds(date: GivenDate, place: _Place) -> tuple[datetime, datetime]:
    """The first and last instant a local date may mean; of an hour that the clocks repeat, both."""
    zone = date.zone or place.zone
    if zone is None:
        return (date.first - _EAST).replace(tzinfo=UTC), (date.last + _WEST).replace(tzinfo=UTC)
    first, last = date.first.replace(tzinfo=zone), date.last.replace(tzinfo=zone, fold=1)
    return min(first.astimezone(UTC), last.astimezone(UTC)), max(first.astimezone(UTC), last.astimezone(UTC))


def _reason(basis: DateBasis, stated: str, date: GivenDate, place: _Place, *, doubtful: bool) -> str:
    if basis is DateBasis.RETRIEVED:
        opening = f"It was captured “{stated}”: the text stood there by then"
    else:
        opening = f"The page says it {_CLAIMS[basis]} “{stated}”"
    details = [opening]
    if date.ambiguous:
        details.append("day and month may be exchanged, so both readings are allowed")
    if date.last - date.first >= timedelta(days=1):
        details.append("no time of day is given, so the whole time is allowed")
    if doubtful and place.zone:
        details.append(f"that is not the clock of {place.name} ({place.zone.key}), so both are allowed")
    elif date.zone is None and place.zone:
        details.append(f"no time zone is given, so the clock of {place.name} ({place.zone.key}) is taken")
    elif date.zone is None:
        details.append("no time zone is given, so every zone of the earth is allowed")
    return "; ".join(details) + "."


def _copyright(text: str, line: Span) -> DateEvidence:
    year = _YEAR.search(text, line.start, line.end)
    span = Span(year.start(), year.end()) if year else line
    reason = (
        f"The copyright line says “{span.of(text)}”: that is when the page was made up, and dates nothing."
    )
    return DateEvidence(basis=DateBasis.COPYRIGHT, stated=line.of(text), span=span, reason=reason)


def _weekdays(text: str, body: tuple[Span, ...]) -> Iterator[DateEvidence]:
    found = [
        Span(match.start(), match.end())
        for paragraph in body[:_WEEKDAY_PARAGRAPHS]
        if any(part in paragraph.of(text) for part in _IN_WEEKDAYS)
        for match in _WEEKDAY.finditer(text, paragraph.start, paragraph.end)
    ]
    for span in found[:_MOST_WEEKDAYS]:
        day = span.of(text)
        reason = f"The text names {day}: within a week known otherwise that is a day, alone it dates nothing."
        yield DateEvidence(basis=DateBasis.WEEKDAY, stated=day, span=span, reason=reason)
