from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.dating import UNDATED, Dating
from app.web.dates import evidence, heading, heading_of, listed_under, when
from tests.web.samples import NIGHT, exactly, no_later_than

DAY = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("dating", "words"),
    [
        pytest.param(exactly(NIGHT), "4 March 2026, 09:40 UTC", id="instant"),
        pytest.param(no_later_than(NIGHT), "no later than 4 March 2026, 09:40 UTC", id="captured"),
        pytest.param(Dating(earliest=DAY, latest=DAY + timedelta(days=1)), "4 March 2026", id="a day"),
        pytest.param(
            Dating(earliest=DAY, latest=DAY + timedelta(days=2, hours=3)),
            "between 4 and 6 March 2026 (UTC)",
            id="several days",
        ),
        pytest.param(Dating(earliest=DAY), "no earlier than 4 March 2026 (UTC)", id="only a lower bound"),
        pytest.param(UNDATED, "date unknown", id="undated"),
    ],
)
def test_a15_a_dating_is_told_no_more_exactly_than_it_is_known(dating: Dating, words: str) -> None:
    assert when(dating).words == words


def test_a15_the_basis_names_the_evidence_that_set_the_date() -> None:
    assert when(exactly(NIGHT)).basis == "the page’s own date"
    assert when(no_later_than(NIGHT)).basis == "captured"
    assert when(UNDATED).basis == ""


def test_a_date_is_also_given_as_the_page_prints_it_unless_for_machines() -> None:
    assert when(exactly(NIGHT, "March 4, 2026 - 9:40 AM")).stated == "March 4, 2026 - 9:40 AM"
    assert when(exactly(NIGHT, "2026-03-04T09:40:00Z")).stated == ""


def test_evidence_is_given_as_stated() -> None:
    assert [item.stated for item in evidence(exactly(NIGHT, "March 4, 9:40 AM GMT"))] == [
        "March 4, 9:40 AM GMT"
    ]


def test_days_are_headed_in_utc() -> None:
    late = datetime(2026, 3, 4, 23, 30, tzinfo=timezone(timedelta(hours=-5)))

    assert heading(exactly(late)) == "5 March 2026"


def test_who_may_have_had_the_words_before_the_day_is_listed_under_it_with_those_of_the_day() -> None:
    together = [exactly(NIGHT), no_later_than(NIGHT), exactly(NIGHT)]

    assert len({listed_under(dating) for dating in together}) == 1
    assert heading_of(together) == "4 March 2026 or before"
    assert heading_of(together[:1]) == "4 March 2026"
    assert heading_of(together[1:2]) == "No later than 4 March 2026"
