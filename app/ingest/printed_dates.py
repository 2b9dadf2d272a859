"""Dates as newspapers print them, located in lines: English, German, French, Spanish, and numbers alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from app.domain.span import Span

_MONTH_NAMES = (
    "january jan januar jänner janvier janv enero ene",
    "february feb februar février fevrier févr febrero",
    "march mar märz maerz mrz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug août aout agosto ago",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre decembre diciembre dic",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_ZONES = {
    "America/New_York": "et est edt",
    "America/Chicago": "ct cst cdt",
    "America/Denver": "mt mst mdt",
    "America/Los_Angeles": "pt pst pdt",
    "Europe/London": "bst",
    "Europe/Berlin": "cet cest mez mesz",
    "Europe/Helsinki": "eet eest",
    "Europe/Moscow": "msk",
    "Asia/Tokyo": "jst",
    "Australia/Sydney": "aest aedt",
    "UTC": "utc gmt",
}
_ZONE_NAMES = {name: zone for zone, names in _ZONES.items() for name in names.split()}
_MONTH = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_DATE = re.compile(
    rf"""(?<![\w/.-])(?:
      (?P<iso>(?P<y1>\d{{4}})-(?P<m1>\d{{1,2}})-(?P<d1>\d{{1,2}}))(?!\d)
    | (?P<m2>{_MONTH})\.?[ ](?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?[ ](?P<y2>\d{{4}})\b
    | (?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?[ ](?:de[ ]|of[ ])?(?P<m3>{_MONTH})\b\.?,?[ ](?:del?[ ])?
      (?P<y3>\d{{4}})\b
    | (?P<n1>\d{{1,2}})(?P<sep>[./-])(?P<n2>\d{{1,2}})(?P=sep)(?P<y4>\d{{4}}|\d{{2}})(?![\w/])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = rf"""(?P<hour>\d{{1,2}})(?:[:.h](?P<minute>\d{{2}}))?(?::(?P<second>\d{{2}}))?(?:\.\d{{1,6}})?
    [ ]?(?P<half>a\.?m\.?|p\.?m\.?)?[ ]?(?P<uhr>uhr\b|h\b)?
    [ ]?(?:\(?(?P<zone>(?:{"|".join(_ZONE_NAMES)})\b)\)?|(?P<offset>z\b|[+-]\d{{2}}:?\d{{2}}))?"""
_AFTER = re.compile(
    rf"(?:T|[\s,|•·@–—-]{{0,6}}(?:at|um|à|a\ las|kl\.)?\s?){_CLOCK}", re.VERBOSE | re.IGNORECASE
)
_BEFORE = re.compile(
    rf"(?<!\d){_CLOCK}[\s,]{{0,3}}(?:on\s)?(?:[^\W\d]{{2,10}}\.?,?\s)?$", re.VERBOSE | re.IGNORECASE
)
_YEAR = re.compile(r"\d\d(?:\d\d|(?<=[./-]\d\d))")  # all that is a year in any date
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " "))  # one for one, so that places hold
_WINDOW = 40  # characters around a date in which its time of day is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """`first` to `last` are the local times it may mean: equal for a moment, a whole day ends at 24:00."""

    span: Span
    first: datetime
    last: datetime
    zone: tzinfo | None
    ambiguous: bool  # day and month could be exchanged


def printed_dates(text: str, within: Span) -> Iterator[PrintedDate]:
    """The dates printed in a stretch of `text`, each with its time of day where it has one."""
    if not _YEAR.search(text, within.start, within.end):
        return  # as most lines are
    line = within.of(text).translate(_SPACES)
    for found in _DATE.finditer(line):
        days = _days(found)
        if days:
            date = _timed(line, Span(found.start(), found.end()), days)
            yield replace(date, span=Span(within.start + date.span.start, within.start + date.span.end))


def zone_named(name: str) -> tzinfo | None:
    """The zone an abbreviation means; summer and winter names are used loosely, so either means both."""
    zone = _ZONE_NAMES.get(name.casefold())
    return ZoneInfo(zone) if zone else None


def _days(found: re.Match[str]) -> tuple[date, ...]:
    """The days a date may mean: one; two where day and month may be exchanged; none."""
    if found["iso"]:
        return _real((int(found["y1"]), int(found["m1"]), int(found["d1"])))
    if found["m2"]:
        return _real((int(found["y2"]), _MONTHS[found["m2"].casefold()], int(found["d2"])))
    if found["m3"]:
        return _real((int(found["y3"]), _MONTHS[found["m3"].casefold()], int(found["d3"])))
    year, first, second = int(found["y4"]), int(found["n1"]), int(found["n2"])
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    if found["sep"] == ".":
        return _real((year, second, first))
    return _real((year, first, second), (year, second, first))


def _real(*candidates: tuple[int, int, int]) -> tuple[date, ...]:
    days = set()
    for year, month, day in candidates:
        if 1500 <= year <= 2500 and 1 <= month <= 12 and 1 <= day <= _month_length(year, month):
            days.add(date(year, month, day))
    return tuple(sorted(days))


def _month_length(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day


def _timed(line: str, place: Span, days: tuple[date, ...]) -> PrintedDate:
    clock = _AFTER.match(line, place.end, place.end + _WINDOW)
    start, end = place.start, place.end
    moment = _moment(clock) if clock else None
    if clock and moment:
        end = clock.end()
    else:
        clock = _BEFORE.search(line, max(0, place.start - _WINDOW), place.start)
        moment = _moment(clock) if clock else None
        start = clock.start() if clock and moment else start
    return _printed(Span(start, end), days, moment, _zone(clock) if clock and moment else None)


def _moment(clock: re.Match[str]) -> time | None:
    """The time of day a clock reading means; a bare number is no clock reading."""
    hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = (clock["half"] or "").replace(".", "").casefold()
    if not (half or clock["uhr"] or clock["minute"]):
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute, min(int(clock["second"] or 0), 59))


def _zone(clock: re.Match[str]) -> tzinfo | None:
    if clock["zone"]:
        return zone_named(clock["zone"])
    offset = clock["offset"]
    if not offset:
        return None
    if offset in "zZ":
        return timezone(timedelta(0))
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    if hours > 14 or minutes > 59:
        return None
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1))


def _printed(span: Span, days: tuple[date, ...], moment: time | None, zone: tzinfo | None) -> PrintedDate:
    """A time of exactly 00:00 is what a machine prints when it knows the day alone."""
    exact = moment is not None and moment != time(0)
    first = datetime.combine(days[0], moment if exact and moment else time(0))
    last = (
        datetime.combine(days[-1], moment)
        if exact and moment
        else datetime.combine(days[-1], time(0)) + timedelta(days=1)
    )
    return PrintedDate(span=span, first=first, last=last, zone=zone, ambiguous=len(days) > 1)
