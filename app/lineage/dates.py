"""Datings in words, each with how we know it."""

from datetime import UTC, datetime, timedelta

from app.domain.dating import DateBasis, DateEvidence, Dating

BASES = {
    DateBasis.PUBLISHED: "the page's own date",
    DateBasis.MODIFIED: "the page's date of change",
    DateBasis.RETRIEVED: "retrieved",
    DateBasis.COPYRIGHT: "a copyright line",
    DateBasis.WEEKDAY: "a weekday it names",
    DateBasis.CORRECTION: "corrected by hand",
    DateBasis.CREDIT: "it credits an article of that date",
}
_CLAIMS = (DateBasis.CORRECTION, DateBasis.PUBLISHED)
_ZONES = timedelta(hours=26)  # what not knowing the zone adds to a moment


def dates_in_words(dating: Dating) -> str:
    """ "11 June 2014 (the page's own date)", "no later than 15 July 2018, 11:54 UTC (retrieved)"."""
    if dating.latest is None:
        if dating.earliest is None:
            return "date unknown"
        return f"not before {_day(dating.earliest)} ({_basis(dating, dating.earliest)})"
    if dating.earliest is None:
        return f"no later than {moment_in_words(dating.latest)} ({_basis(dating, dating.latest)})"
    claim = next((e for e in dating.evidence if e.basis in _CLAIMS and e.earliest and e.latest), None)
    if claim and claim.earliest == dating.earliest:
        return f"{_claimed(claim)} ({BASES[claim.basis]})"
    return f"{_range(dating.earliest, dating.latest)} ({_basis(dating, dating.latest)})"


def moment_in_words(moment: datetime) -> str:
    """ "15 July 2018, 11:54 UTC"; a full midnight is the end of the day before."""
    utc = moment.astimezone(UTC)
    if (utc.hour, utc.minute, utc.second) == (0, 0, 0):
        return _day(utc - timedelta(seconds=1))
    return f"{_day(utc)}, {utc:%H:%M} UTC"


def _claimed(claim: DateEvidence) -> str:
    """The moment or the day the page names, whatever zones had to be allowed for."""
    earliest, latest = claim.earliest, claim.latest
    if earliest is None or latest is None:
        return "date unknown"
    width = latest - earliest
    if width < timedelta(minutes=2):
        return (
            moment_in_words(earliest) if width else f"{_day(earliest)}, {earliest.astimezone(UTC):%H:%M} UTC"
        )
    if width <= _ZONES:
        return _day(earliest + (timedelta(hours=14) if width > timedelta(hours=25) else width / 2))
    if width <= _ZONES + timedelta(days=1):
        return _day(earliest + width / 2)
    return _range(earliest, latest)


def _range(earliest: datetime, latest: datetime) -> str:
    first, last = _day(earliest), _day(max(earliest, latest - timedelta(seconds=1)))
    return first if first == last else f"between {first} and {last}"


def _basis(dating: Dating, end: datetime) -> str:
    """What set this end of the interval."""
    return next((BASES[e.basis] for e in dating.evidence if end in (e.earliest, e.latest)), "inferred")


def _day(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{utc.day} {utc:%B %Y}"
