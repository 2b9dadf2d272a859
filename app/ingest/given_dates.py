"""Dates given beside an article, in the forms machines write: ISO 8601, e-mail headers, and as printed."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from email.utils import parsedate_to_datetime

from app.domain.span import Span
from app.ingest.printed_dates import printed_dates

_EMAIL = re.compile(r"(?:[A-Z][a-z]{2}, ?)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2}")
_PERIOD = re.compile(r"(\d{4})(?:-(\d{2}))?")
_LONGEST = 120  # characters of anything that is a date
_DAY = timedelta(days=1)
_MARGIN = 2  # years kept clear at both ends of the calendar, so that zones never leave it


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDate:
    """`first` to `last` are the local times it may mean; `zone` None where none is given."""

    first: datetime
    last: datetime
    zone: tzinfo | None = None
    ambiguous: bool = False


def given_date(stated: str) -> GivenDate | None:
    """What `stated` means, or None where it cannot be read. Nothing relative, nothing guessed from today."""
    text = stated.strip()[:_LONGEST]
    return _machine(text) or _period(text) or _as_printed(text)


def _machine(text: str) -> GivenDate | None:
    try:
        moment = parsedate_to_datetime(text) if _EMAIL.match(text) else datetime.fromisoformat(text)
    except ValueError:
        return None
    if not 1 + _MARGIN <= moment.year <= 9999 - _MARGIN:
        return None
    local = moment.replace(tzinfo=None)
    if local.time() == time(
        0
    ):  # what a machine writes when it knows the day alone; its "Z" means nothing then
        return GivenDate(first=local, last=local + _DAY, zone=moment.tzinfo if moment.utcoffset() else None)
    return GivenDate(first=local, last=local, zone=moment.tzinfo)


def _period(text: str) -> GivenDate | None:
    """A whole month or year."""
    found = _PERIOD.fullmatch(text)
    if not found or not 1500 <= int(found[1]) <= 2500 or not 1 <= int(found[2] or 1) <= 12:
        return None
    year, month = int(found[1]), int(found[2] or 1)
    after = (year + 1, 1) if found[2] is None or month == 12 else (year, month + 1)
    return GivenDate(first=datetime(year, month, 1), last=datetime(*after, 1))  # noqa: DTZ001


def _as_printed(text: str) -> GivenDate | None:
    found = next(printed_dates(text, Span(0, len(text))), None)
    if found is None:
        return None
    return GivenDate(first=found.first, last=found.last, zone=found.zone, ambiguous=found.ambiguous)
