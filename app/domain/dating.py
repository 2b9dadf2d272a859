"""When an article stood in print, as far as can be told: an interval, and the evidence that set each end."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from app.domain.span import Span


class DateBasis(StrEnum):
    """Where a piece of dating evidence comes from."""

    PUBLISHED = "published"  # the page's own claim
    MODIFIED = "modified"  # the page's claim about this revision: never about first publication
    RETRIEVED = "retrieved"  # a capture: the text stood there by then
    COPYRIGHT = "copyright"  # says when the page was rendered: dates nothing
    WEEKDAY = "weekday"  # narrows an interval under seven days, alone dates nothing
    CORRECTION = "correction"  # a human's correction: overrides claims
    CREDIT = "credit"  # inferred in a lineage: not earlier than the held article it credits


@dataclass(frozen=True, slots=True, kw_only=True)
class DateEvidence:
    """One piece of evidence. `earliest` and `latest` are aware UTC instants, None where it bounds nothing."""

    basis: DateBasis
    stated: str  # as printed or as given
    earliest: datetime | None = None
    latest: datetime | None = None
    span: Span | None = None  # where the article's text says so
    reason: str = ""  # a sentence fit to print


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """`[earliest, latest]` in UTC, either end None where nothing bounds it; both None is undated."""

    earliest: datetime | None = None
    latest: datetime | None = None
    evidence: tuple[DateEvidence, ...] = field(default=())
    contradicted: bool = False  # the page's claim is refuted by a capture

    @property
    def undated(self) -> bool:
        return self.latest is None

    @property
    def day(self) -> date | None:
        """The calendar day that the page or a correction names, where one sets an end of the interval.

        The interval itself is wider where the zone is not known; None for an instant, or more than a day.
        """
        for claim in self.evidence:
            named = claim.basis in (DateBasis.CORRECTION, DateBasis.PUBLISHED)
            if named and claim.earliest and claim.latest and self._is_set_by(claim):
                return _calendar_day(claim.earliest, claim.latest)
        return None

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day (UTC) it allows; the one the page names, where it names one."""
        named = self.day
        if named is not None:
            return named, named
        first = self.earliest.astimezone(UTC).date() if self.earliest else None
        return first, self._last_day()

    def _last_day(self) -> date | None:
        if self.latest is None:
            return None
        latest = self.latest.astimezone(UTC)
        if self.earliest is not None and self.earliest < self.latest:
            latest -= timedelta(seconds=1)
        return latest.date()

    def _is_set_by(self, claim: DateEvidence) -> bool:
        return claim.earliest == self.earliest or claim.latest == self.latest

    @property
    def edtf(self) -> str | None:
        """Extended Date/Time Format (Library of Congress, 2019); None when nothing is known."""
        named = self.day
        if named is not None:
            return named.isoformat()
        if self.latest is None:
            return None if self.earliest is None else f"[{_day(self.earliest)}..]"
        if self.earliest is None:
            return f"[..{_day(self.latest)}]"
        if self.earliest == self.latest:
            return utc(self.latest)
        first, last = _day(self.earliest), _day(self.latest - timedelta(seconds=1))
        return first if first == last else f"[{first}..{last}]"


UNDATED = Dating()

_EASTMOST = timedelta(hours=14)  # the zone in which a day begins first
# How long a day is: in one zone, in whichever zone a moment or all of it lies in. Clocks are put forward and back.
_IN_ONE = timedelta(hours=24 - 1), timedelta(hours=24 + 1)
_MOMENT_OF = timedelta(hours=26 - 1), timedelta(hours=26 + 1)
_IN_ANY = timedelta(hours=50 - 1), timedelta(hours=50 + 1)


def utc(moment: datetime) -> str:
    """2018-07-15T11:54:00Z: in UTC, to the second."""
    return f"{moment.astimezone(UTC).isoformat()[:19]}Z"


def _calendar_day(earliest: datetime, latest: datetime) -> date | None:
    """The day of which these are the ends: in one zone, or a day or a moment of it in whichever zone."""
    width = latest - earliest
    if _IN_ONE[0] <= width <= _IN_ONE[1]:
        return (earliest + width / 2).astimezone(UTC).date()
    if _MOMENT_OF[0] < width < _MOMENT_OF[1] or _IN_ANY[0] <= width <= _IN_ANY[1]:
        return (earliest + _EASTMOST).astimezone(UTC).date()
    return None


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()[:10]
