"""Moments in words: absolute, with their zone, and never more exact than what is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.domain.dating import DateBasis, Dating, utc

_BASIS = {
    DateBasis.PUBLISHED: "the page’s own date",
    DateBasis.MODIFIED: "the page’s note of its last change",
    DateBasis.RETRIEVED: "captured",
    DateBasis.COPYRIGHT: "a copyright line",
    DateBasis.WEEKDAY: "a weekday in the text",
    DateBasis.CORRECTION: "a correction by hand",
    DateBasis.CREDIT: "a credit to an article held",
}

_MONTHS = tuple(f"{date(2000, month, 1):%B}" for month in range(1, 13))
_PRINTED = 40  # characters of a date as printed


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A dating for a reader: `words`, how we know (`basis`), and forms for machines.

    `stated` is the page's own date as printed, where a reader of the page would look for it in that form.
    """

    words: str
    basis: str
    stated: str
    machine: str | None
    edtf: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece of dating evidence in words."""

    basis: str
    stated: str
    reason: str


def when(dating: Dating) -> When:
    """`dating` in words, with the kind of evidence that set it."""
    moment = dating.latest or dating.earliest
    return When(
        words=_words(dating),
        basis=_basis(dating),
        stated=_stated(dating),
        machine=utc(moment) if moment else None,
        edtf=dating.edtf,
    )


def evidence(dating: Dating) -> tuple[Evidence, ...]:
    """Everything the dating rests on, in its order."""
    return tuple(
        Evidence(basis=_BASIS[item.basis], stated=item.stated, reason=item.reason) for item in dating.evidence
    )


def kinds_of_evidence() -> tuple[str, ...]:
    """What can tell when an article stood in print, in words."""
    return tuple(_BASIS.values())


def instant(moment: datetime) -> str:
    """15 July 2018, 11:54 UTC"""
    there = moment.astimezone(UTC)
    return f"{day(there)}, {there.hour:02}:{there.minute:02} UTC"


def day(moment: datetime | date) -> str:
    """15 July 2018"""
    there = moment.astimezone(UTC) if isinstance(moment, datetime) else moment
    return f"{there.day} {_MONTHS[there.month - 1]} {there.year}"


def listed_under(dating: Dating) -> date | tuple[date | None, date | None]:
    """What datings have in common that are listed together: the days they allow, or the last of them where they
    allow that one alone, or any before it."""
    first, last = days(dating)
    return last if last is not None and first in (None, last) else (first, last)


def heading_of(datings: Sequence[Dating]) -> str:
    """The heading over datings that are listed together."""
    told = dict.fromkeys(map(heading, datings))
    if len(told) == 1:
        return next(iter(told))
    return f"{day(days(datings[0])[1] or date.max)} or before"


def heading(dating: Dating) -> str:
    """The day on which a dating puts an article, saying so when it is only a bound."""
    first, last = days(dating)
    if first is None and last is None:
        return "Date unknown"
    if first is None or last is None:
        return f"No later than {day(last)}" if last else f"No earlier than {day(first or date.min)}"
    return day(first) if first == last else f"Between {_first_of_two(first, last)} and {day(last)}"


def _first_of_two(first: date, last: date) -> str:
    """The first of two days, without what both have in common."""
    if first.year != last.year:
        return day(first)
    return str(first.day) if first.month == last.month else f"{first.day} {_MONTHS[first.month - 1]}"


def days(dating: Dating) -> tuple[date | None, date | None]:
    """The first and the last day (UTC) a dating allows; the one the page names, where it names one."""
    return dating.days


def _words(dating: Dating) -> str:
    if dating.earliest is not None and dating.earliest == dating.latest:
        return instant(dating.earliest)
    if dating.earliest is None and dating.latest is not None:
        return f"no later than {instant(dating.latest)}"
    label = heading(dating)
    if label == "Date unknown":
        return "date unknown"
    return label if label[0].isdigit() else f"{label[0].lower()}{label[1:]} (UTC)"


def _stated(dating: Dating) -> str:
    claims = (item.stated for item in dating.evidence if item.basis is DateBasis.PUBLISHED)
    printed = next(claims, "").strip()
    return printed if len(printed) <= _PRINTED and not printed[:4].isdigit() else ""


def _basis(dating: Dating) -> str:
    """The evidence that set an end of the interval; what was contradicted or bounds nothing set none."""
    bounds = {dating.earliest, dating.latest} - {None}
    setting = [e for e in dating.evidence if bounds & {e.earliest, e.latest}]
    names = dict.fromkeys(_BASIS[item.basis] for item in setting)
    return ", ".join(names)
