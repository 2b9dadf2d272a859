"""Intervals and the words of the Extended Date/Time Format for them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dating import UNDATED, DateBasis, DateEvidence, Dating

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
MIDNIGHT = datetime(2026, 3, 4, tzinfo=UTC)


def claimed(earliest: datetime, latest: datetime) -> Dating:
    claim = DateEvidence(
        basis=DateBasis.PUBLISHED, stated="4 March 2026", earliest=earliest, latest=latest, reason=""
    )
    return Dating(earliest=earliest, latest=latest, evidence=(claim,))


@pytest.mark.parametrize(
    ("dating", "edtf"),
    [
        pytest.param(UNDATED, None, id="nothing known"),
        pytest.param(Dating(latest=NOON), "[..2026-03-04]", id="captured only"),
        pytest.param(Dating(earliest=NOON), "[2026-03-04..]", id="not before"),
        pytest.param(Dating(earliest=NOON, latest=NOON), "2026-03-04T12:00:00Z", id="an instant"),
        pytest.param(
            Dating(earliest=NOON, latest=NOON + timedelta(days=2)), "[2026-03-04..2026-03-06]", id="between"
        ),
        pytest.param(
            claimed(MIDNIGHT - timedelta(hours=14), MIDNIGHT + timedelta(hours=36)),
            "2026-03-04",
            id="a day in any zone",
        ),
        pytest.param(
            claimed(MIDNIGHT + timedelta(hours=5), MIDNIGHT + timedelta(hours=29)),
            "2026-03-04",
            id="a day in New York",
        ),
    ],
)
def test_what_is_known_is_written_in_the_extended_format(dating: Dating, edtf: str | None) -> None:
    assert dating.edtf == edtf


@given(st.integers(-11, 12), st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_a_day_in_any_known_zone_is_that_day(offset: int, day: date) -> None:
    start = datetime.fromisoformat(f"{day}T00:00:00+00:00")
    local = start - timedelta(hours=offset)

    assert claimed(local, local + timedelta(days=1)).day == start.date()
