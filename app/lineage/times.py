"""When the words appeared: sightings counted by stretches of time, as long as it takes to tell them at a glance."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from app.domain.digest import Slot, Times
from app.lineage.mentions import Mention

_STEPS = (  # lengths of a slot
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
_MOST = 40  # slots
_BEGAN = datetime(1, 1, 1, tzinfo=UTC)  # a Monday
_DAY = timedelta(days=1)


def times(mentions: Sequence[Mention]) -> Times | None:
    """The sightings by the latest moment each may have appeared; None where fewer than two moments are known."""
    moments = [moment for mention in mentions if (moment := _latest(mention))]
    if len(set(moments)) < 2:
        return None
    first, last = min(moments), max(moments)
    step = next((s for s in _STEPS if (last - first) / s < _MOST), _STEPS[-1])
    return Times(
        slots=_slots(mentions, step),
        hours=step // timedelta(hours=1),
        first=first,
        last=last,
        undated=sum(mention.latest is None for mention in mentions),
    )


def _slots(mentions: Sequence[Mention], step: timedelta) -> tuple[Slot, ...]:
    known: Counter[int] = Counter()
    by: Counter[int] = Counter()
    for mention in mentions:
        moment = _latest(mention)
        if moment:
            exact = mention.earliest is not None and moment - mention.earliest <= max(step, _DAY)
            (known if exact else by)[(moment - _BEGAN) // step] += 1
    return tuple(
        Slot(start=_BEGAN + place * step, known=known[place], by=by[place]) for place in sorted({*known, *by})
    )


def _latest(mention: Mention) -> datetime | None:
    """The latest moment at which it may have appeared; the end of an interval is no part of it."""
    if mention.latest is None or mention.latest == mention.earliest:
        return mention.latest
    return mention.latest - timedelta(microseconds=1)
