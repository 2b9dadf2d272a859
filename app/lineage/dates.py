"""Datings in words, each with how we know it."""

from datetime import UTC, datetime, timedelta

from app.domain.dating import DateBasis, Dating

BASES = {
    DateBasis.PUBLISHED: "the page's own date",
    DateBasis.MODIFIED: "the page's date of change",
    DateBasis.RETRIEVED: "retrieved",
    DateBasis.COPYRIGHT: "a copyright line",
    DateBasis.WEEKDAY: "a weekday it names",
    DateBasis.CORRECTION: "corrected by hand",
    DateBasis.CREDIT: "it credits an article of that date",
}
_MOMENT = timedelta(minutes=2)  # a printed time is exact to the minute


def dates_in_words(dating: Dating) -> str:
    """ "11 June 2014 (the page's own date)", "no later than 15 July 2018, 11:54 UTC (retrieved)"."""
    if dating.latest is None:
        if dating.earliest is None:
            return "date unknown"
        return f"not before {_day(dating.earliest)} ({_basis(dating, dating.earliest)})"
    if dating.earliest is None:
        return f"no later than {moment_in_words(dating.latest)} ({_basis(dating, dating.latest)})"
    if dating.day is not None:
        return f"{dating.day.day} {dating.day:%B %Y} ({_basis(dating, dating.earliest, dating.latest)})"
    if dating.latest - dating.earliest < _MOMENT:
        return f"{_day(dating.earliest)}, {dating.earliest.astimezone(UTC):%H:%M} UTC ({_basis(dating, dating.latest)})"
    return f"{_range(dating.earliest, dating.latest)} ({_basis(dating, dating.latest)})"


def moment_in_words(moment: datetime) -> str:
    """ "15 July 2018, 11:54 UTC"; a full midnight is the end of the day before."""
    utc = moment.astimezone(UTC)
    if (utc.hour, utc.minute, utc.second) == (0, 0, 0):
        return _day(utc - timedelta(seconds=1))
    return f"{_day(utc)}, {utc:%H:%M} UTC"


def _range(earliest: datetime, latest: datetime) -> str:
    first, last = _day(earliest), _day(max(earliest, latest - timedelta(seconds=1)))
    return first if first == last else f"between {first} and {last}"


def _basis(dating: Dating, *ends: datetime) -> str:
    """What set one of these ends of the interval."""
    setting = (e for e in dating.evidence if {e.earliest, e.latest}.intersection(ends))
    return next((BASES[e.basis] for e in setting), "inferred")


def _day(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{utc.day} {utc:%B %Y}"
