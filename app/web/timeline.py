"""When the words appeared, drawn: one bar for each stretch of time, and the same rows as a table."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.digest import Times
from app.web import dates
from app.web.words import count

_WIDTH, _HEIGHT, _FOOT = 360, 96, 22  # user units: a phone's width without its margins
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The sightings of one stretch of time. `known`: those whose time is known; `by` of the others only that they
    are no later. In user units: where the bar stands, and how high its two parts are."""

    when: str
    known: int
    by: int
    x: float
    width: float
    known_height: float
    by_height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """`bars` with at least one sighting each, in order; `first` and `last` are written under the ends of the line."""

    bars: tuple[Bar, ...]
    undated: int
    step: str
    first: str
    last: str
    width: int = _WIDTH
    height: int = _HEIGHT
    foot: int = _FOOT


def timeline(times: Times | None) -> Timeline | None:
    """The drawing of when the sightings appeared; None where too few moments are known."""
    if times is None:
        return None
    step = timedelta(hours=times.hours)
    return Timeline(
        bars=tuple(_bars(times, step)),
        undated=times.undated,
        step=_in_words(times.hours),
        first=_moment(times.first, step),
        last=_moment(times.last, step),
    )


def _bars(times: Times, step: timedelta) -> Iterator[Bar]:
    start = times.slots[0].start
    most = max(slot.known + slot.by for slot in times.slots)
    room, width = _HEIGHT - _FOOT - 4, _WIDTH / ((times.slots[-1].start - start) // step + 1)
    for slot in times.slots:
        yield Bar(
            when=_moment(slot.start, step),
            known=slot.known,
            by=slot.by,
            x=round((slot.start - start) // step * width, 1),
            width=round(min(width - 1, 24) if width > 3 else width, 1),
            known_height=round(room * slot.known / most, 1),
            by_height=round(room * slot.by / most, 1),
        )


def _moment(moment: datetime, step: timedelta) -> str:
    return dates.instant(moment) if step < _DAY else dates.day(moment)


def _in_words(hours: int) -> str:
    if hours < 24:
        return "hour" if hours == 1 else count(hours, "hour")
    days = hours // 24
    return {1: "day", 7: "week", 28: "four weeks", 91: "quarter", 364: "year", 3640: "ten years"}[days]
