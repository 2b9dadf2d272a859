from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.lineage.mentions import Mention, mentions
from app.lineage.times import times
from app.web.timeline import timeline
from tests.web import samples

ONE = mentions(samples.lineage())[0]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def at(latest: datetime | None, earliest: datetime | None = None) -> Mention:
    return replace(ONE, earliest=earliest, latest=latest)


def test_what_is_known_and_what_is_only_no_later_are_counted_apart() -> None:
    late = NOON + timedelta(minutes=30)
    made = timeline(times([at(NOON, NOON), at(late), at(late + timedelta(hours=5)), at(None)]))

    assert made is not None
    assert [(bar.when, bar.known, bar.by) for bar in made.bars] == [
        ("4 March 2026, 12:00 UTC", 1, 1),
        ("4 March 2026, 17:00 UTC", 0, 1),
    ]
    assert (made.undated, made.step) == (1, "hour")


def test_the_end_of_a_day_is_of_that_day_and_weeks_begin_on_monday() -> None:
    midnight = datetime(2026, 3, 9, tzinfo=UTC)
    made = timeline(
        times([at(midnight, midnight - timedelta(days=1)), at(midnight + timedelta(days=49), None)])
    )

    assert made is not None
    assert [bar.when for bar in made.bars] == ["2 March 2026", "20 April 2026"]


def test_one_moment_is_no_line() -> None:
    assert timeline(times([at(NOON), at(None), at(NOON)])) is None


@given(st.lists(st.integers(0, 250 * 365 * 24 * 60), min_size=2, max_size=60, unique=True))
def test_every_dated_sighting_stands_in_one_bar_whatever_the_span(minutes: list[int]) -> None:
    made = timeline(times([at(NOON - timedelta(minutes=before)) for before in minutes]))

    assert made is not None
    assert sum(bar.known + bar.by for bar in made.bars) == len(minutes)
    assert all(
        0 <= bar.x <= made.width and bar.known_height + bar.by_height <= made.height for bar in made.bars
    )
    assert len(made.bars) <= 60
