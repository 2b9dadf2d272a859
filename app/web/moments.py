"""Instants in addresses and headers: the moment a page is asked for as of, and how one is written (RFC 7089)."""

import re
from datetime import UTC, date, datetime, time
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import quote

from app.domain.errors import WhenceError
from app.web.urls import lineage_url

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class BadMoment(WhenceError):
    """What was given is no moment: say how one is written."""


def moment(given: str) -> datetime:
    """The instant that `as_of` names: of a day alone, its end; without a zone, UTC. Raises BadMoment."""
    try:
        if _DAY.fullmatch(given):
            return datetime.combine(datetime.fromisoformat(given), time.max, UTC)
        read = datetime.fromisoformat(given.replace(" ", "+"))  # a plus in an address means a space
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadMoment(
            f"“{given[:40]}” is no moment. Write a day, 2026-03-04, or a time, 2026-03-04T12:00Z."
        ) from None


def days(first: str, last: str) -> None:
    """Whether these are days, as 2026-03-04, or empty, and no later one comes first. Raises BadMoment."""
    for given in filter(None, (first, last)):
        try:
            valid = _DAY.fullmatch(given) and date.fromisoformat(given)
        except ValueError:
            valid = None
        if not valid:
            raise BadMoment(f"“{given[:40]}” is no day. Write it as 2026-03-04.")
    if first and last and first > last:
        raise BadMoment(
            f"Nothing can be in print from {first} to {last}: the first of these days comes after the last."
        )


def accepted(header: str) -> datetime:
    """The instant that `Accept-Datetime` names. Raises BadMoment."""
    try:
        read = parsedate_to_datetime(header)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        raise BadMoment(
            f"“{header[:40]}” is no date of HTTP, as “Wed, 04 Mar 2026 12:00:00 GMT” is."
        ) from None


def written(instant: datetime) -> str:
    """2026-03-04T12:00:00Z, with as many digits as the instant has."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def in_header(instant: datetime) -> str:
    """Wed, 04 Mar 2026 12:00:00 GMT"""
    return format_datetime(instant.astimezone(UTC).replace(microsecond=0), usegmt=True)


def pinned_url(identity: str, instant: datetime) -> str:
    """Where a lineage is as it was told at that instant."""
    return f"{lineage_url(identity)}?as_of={quote(written(instant), safe=':')}"


def timemap_url(identity: str) -> str:
    """The list of all states of a lineage."""
    return f"{lineage_url(identity)}/timemap"
