"""Printed dates: where they stand, and what they mean by the clock on the wall."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span
from app.ingest.printed_dates import printed_dates


@pytest.mark.parametrize(
    ("line", "printed", "first", "zone"),
    [
        pytest.param("July 5, 2019 @ 7:52 am", "July 5, 2019 @ 7:52 am", "2019-07-05 07:52", None, id="at"),
        pytest.param("July 5, 2019", "July 5, 2019", "2019-07-05 00:00", None, id="American"),
        pytest.param("Posted Jul. 5th, 2019", "Jul. 5th, 2019", "2019-07-05 00:00", None, id="shortened"),
        pytest.param("5 July 2019", "5 July 2019", "2019-07-05 00:00", None, id="British"),
        pytest.param(
            "5. Juli 2019, 14.30 Uhr", "5. Juli 2019, 14.30 Uhr", "2019-07-05 14:30", None, id="German"
        ),
        pytest.param(
            "05.07.2019 um 9:05", "05.07.2019 um 9:05", "2019-07-05 09:05", None, id="German numbers"
        ),
        pytest.param(
            "le 5 juillet 2019 à 10h20", "5 juillet 2019 à 10h20", "2019-07-05 10:20", None, id="French"
        ),
        pytest.param(
            "5 de julio de 2019 a las 10:20",
            "5 de julio de 2019 a las 10:20",
            "2019-07-05 10:20",
            None,
            id="Spanish",
        ),
        pytest.param(
            "June 1, 2019 - 8:31 PM", "June 1, 2019 - 8:31 PM", "2019-06-01 20:31", None, id="evening"
        ),
        pytest.param(
            "8:30 AM ET, Sun July 7, 2019",
            "8:30 AM ET, Sun July 7, 2019",
            "2019-07-07 08:30",
            "America/New_York",
            id="time first",
        ),
        pytest.param(
            "7:32 a.m. on Sunday, July 7, 2019",
            "7:32 a.m. on Sunday, July 7, 2019",
            "2019-07-07 07:32",
            None,
            id="time and weekday first",
        ),
        pytest.param(
            "7 July 2019 4:05 pm BST",
            "7 July 2019 4:05 pm BST",
            "2019-07-07 16:05",
            "Europe/London",
            id="zone",
        ),
        pytest.param(
            "2019-07-07T07:54:28-04:00",
            "2019-07-07T07:54:28-04:00",
            "2019-07-07 07:54",
            "UTC-04:00",
            id="ISO",
        ),
        pytest.param(
            "12:05 a.m., July 7, 2019",
            "12:05 a.m., July 7, 2019",
            "2019-07-07 00:05",
            None,
            id="past midnight",
        ),
        pytest.param(
            "July\u00a07,\u00a02019", "July\u00a07,\u00a02019", "2019-07-07 00:00", None, id="hard spaces"
        ),
    ],
)
def test_dates_are_read_as_newspapers_print_them(
    line: str, printed: str, first: str, zone: str | None
) -> None:
    (date,) = printed_dates(line, Span(0, len(line)))

    assert date.span.of(line) == printed
    assert date.first.isoformat(" ", "minutes") == first
    assert (str(date.zone) if date.zone else None) == zone


def test_a_day_and_month_that_could_be_exchanged_allow_both() -> None:
    line = "04/03/2025"

    (date,) = printed_dates(line, Span(0, len(line)))

    assert date.ambiguous
    assert (date.first.isoformat(), date.last.isoformat()) == ("2025-03-04T00:00:00", "2025-04-04T00:00:00")


@pytest.mark.parametrize(
    "line",
    [
        "31 June 2019",
        "Article 99/99/2019",
        "version 1.2.3",
        "2019",
        "call 555-01-9999",
        "July 2019",
        "1/2/3/2019",
    ],
)
def test_what_is_no_day_is_no_date(line: str) -> None:
    assert list(printed_dates(line, Span(0, len(line)))) == []


def test_each_of_two_dates_on_a_line_has_its_own_time() -> None:
    line = "Published 6:15 p.m. ET July 5, 2019 | Updated 8:40 a.m. ET July 6, 2019"

    printed = [date.span.of(line) for date in printed_dates(line, Span(0, len(line)))]

    assert printed == ["6:15 p.m. ET July 5, 2019", "8:40 a.m. ET July 6, 2019"]


@given(st.text(alphabet="0123456789:./-, JulyMaiAMPpm.ETZ+", max_size=60))
def test_no_line_at_all_raises_and_dates_stand_within_it(line: str) -> None:
    for date in printed_dates(line, Span(0, len(line))):
        assert date.span.end <= len(line)
        assert date.first <= date.last
