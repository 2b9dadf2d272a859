"""When the words appeared, drawn: one bar for each stretch of time, and the same rows as a table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.overview import Mention
from app.web import dates
from app.web.words import count

_STEPS = (  # lengths of a bar's time
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=7),
    timedelta(days=28),
    timedelta(days=91),
    timedelta(days=364),
    timedelta(days=3640),
)
_MOST = 40  # bars
_BEGAN = datetime(1, 1, 1, tzinfo=UTC)  # a Monday
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


def timeline(mentions: Sequence[Mention]) -> Timeline | None:
    """The sightings by the latest moment each may have appeared; None where fewer than two moments are known."""
    moments = [moment for mention in mentions if (moment := _latest(mention))]
    if len(set(moments)) < 2:
        return None
    first, last = min(moments), max(moments)
    step = next((s for s in _STEPS if (last - first) / s < _MOST), _STEPS[-1])
    start = _floor(first, step)
    places = (_floor(last, step) - start) // step + 1
    bars = tuple(_bars(mentions, start, step, places))
    return Timeline(
        bars=bars,
        undated=sum(mention.latest is None for mention in mentions),
        step=_in_words(step),
        first=_moment(first, step),
        last=_moment(last, step),
    )


def _bars(mentions: Sequence[Mention], start: datetime, step: timedelta, places: int) -> Iterator[Bar]:
    known: Counter[int] = Counter()
    by: Counter[int] = Counter()
    for mention in mentions:
        moment = _latest(mention)
        if moment:
            exact = mention.earliest is not None and moment - mention.earliest <= max(step, _DAY)
            (known if exact else by)[(moment - start) // step] += 1
    most = max(known[place] + by[place] for place in (*known, *by))
    room, width = _HEIGHT - _FOOT - 4, _WIDTH / places
    for place in sorted({*known, *by}):
        yield Bar(
            when=_moment(start + place * step, step),
            known=known[place],
            by=by[place],
            x=round(place * width, 1),
            width=round(min(width - 1, 24) if width > 3 else width, 1),
            known_height=round(room * known[place] / most, 1),
            by_height=round(room * by[place] / most, 1),
        )


def _latest(mention: Mention) -> datetime | None:
    """The latest moment at which it may have appeared; the end of an interval is no part of it."""
    if mention.latest is None or mention.latest == mention.earliest:
        return mention.latest
    return mention.latest - timedelta(microseconds=1)


def _floor(moment: datetime, step: timedelta) -> datetime:
    """Where the stretch begins in which a moment stands."""
    return _BEGAN + (moment - _BEGAN) // step * step


def _moment(moment: datetime, step: timedelta) -> str:
    return dates.instant(moment) if step < _DAY else dates.day(moment)


def _in_words(step: timedelta) -> str:
    hours = int(step.total_seconds() // 3600)
    if hours < 24:
        return "hour" if hours == 1 else count(hours, "hour")
    return {1: "day", 7: "week", 28: "four weeks", 91: "quarter", 364: "year", 3640: "ten years"}[step.days]
