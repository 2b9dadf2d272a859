"""Evidence of dates: each piece with its own bounds and its reason, none judged."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.domain.dating import DateBasis, DateEvidence
from app.domain.source import Outlet
from app.ingest.datings import captured, date_evidence
from app.ingest.layout import layout

_LANTERN = Outlet(name="Lantern", zone="America/New_York")
_STORY = "The council voted to close the old bridge to lorries, after two years of argument over its piers."


def evidence(text: str = _STORY, outlet: Outlet | None = None, **given: Any) -> tuple[DateEvidence, ...]:
    raw = replace(RawArticle(text=text, origin="a"), **given)
    found = layout(text)
    return date_evidence(raw, found.parts, found.body, outlet)


def bounds(found: DateEvidence) -> tuple[str | None, str | None]:
    return _short(found.earliest), _short(found.latest)


def _short(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).strftime("%m-%d %H:%M") if moment else None


@pytest.mark.parametrize(
    ("published", "outlet", "expected"),
    [
        pytest.param(
            "2018-07-15T07:54:28-04:00", None, ("07-15 11:54", "07-15 11:54"), id="instant with zone"
        ),
        pytest.param("2018-07-15T07:54:28", None, ("07-14 17:54", "07-15 19:54"), id="no zone: every zone"),
        pytest.param(
            "2018-07-15T07:54:28", _LANTERN, ("07-15 11:54", "07-15 11:54"), id="no zone: the source's"
        ),
        pytest.param("2018-01-15T07:54", _LANTERN, ("01-15 12:54", "01-15 12:54"), id="in winter"),
        pytest.param("2018-07-15", None, ("07-14 10:00", "07-16 12:00"), id="day"),
        pytest.param("2018-07-15", _LANTERN, ("07-15 04:00", "07-16 04:00"), id="day by the source's clock"),
        pytest.param("2018-07-15T00:00:00Z", None, ("07-14 10:00", "07-16 12:00"), id="midnight is a day"),
        pytest.param(
            "2018-11-04T01:30", _LANTERN, ("11-04 05:30", "11-04 06:30"), id="the hour that comes twice"
        ),
        pytest.param("Sun, 15 Jul 2018 07:54:28 -0400", None, ("07-15 11:54", "07-15 11:54"), id="e-mail"),
        pytest.param("2018-07", None, ("06-30 10:00", "08-01 12:00"), id="month"),
        pytest.param("July 15, 2018 7:54 AM EDT", None, ("07-15 11:54", "07-15 11:54"), id="as printed"),
        pytest.param("04/03/2018", None, ("03-03 10:00", "04-04 12:00"), id="day and month exchanged"),
        pytest.param("last Tuesday", None, (None, None), id="relative"),
        pytest.param("0001-01-01T00:00:00Z", None, (None, None), id="a machine's nothing"),
    ],
)
def test_a_published_date_bounds_what_it_states(
    published: str, outlet: Outlet | None, expected: tuple[str | None, str | None]
) -> None:
    (found,) = evidence(outlet=outlet, published=published)

    assert found.basis is DateBasis.PUBLISHED
    assert bounds(found) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        pytest.param("2018-07-15T07:54:28-04:00", ("07-15 11:54", "07-15 11:54"), id="its own clock"),
        pytest.param("2018-07-15T07:54:28Z", ("07-15 07:54", "07-15 07:54"), id="a machine's"),
        pytest.param("2018-07-15T07:54:28+02:00", ("07-15 05:54", "07-15 11:54"), id="another"),
    ],
)
def test_a_time_by_another_clock_than_the_outlet_s_may_be_by_either(
    published: str, expected: tuple[str, str]
) -> None:
    (found,) = (e for e in evidence(published=published, outlet=_LANTERN) if e.basis is DateBasis.PUBLISHED)

    assert bounds(found) == expected
    assert ("not the clock of" in found.reason) == (expected[0] != expected[1])


def test_a_capture_is_no_later_than_and_nothing_else() -> None:
    (found,) = evidence(retrieved="2018-07-15T07:54:28-04:00")

    assert (found.basis, bounds(found)) == (DateBasis.RETRIEVED, (None, "07-15 11:54"))


def test_a_date_that_cannot_be_read_says_so() -> None:
    (found,) = evidence(published="soon")

    assert found.reason == "The date given, “soon”, could not be read, so it bounds nothing."


def test_an_updated_line_is_about_the_revision() -> None:
    text = f"Old bridge to close\n\nUpdated 8:30 AM ET, Sun July 15, 2018\n\n{_STORY}"

    (found,) = evidence(text)

    assert found.span is not None
    assert (found.basis, found.span.of(text)) == (DateBasis.MODIFIED, "8:30 AM ET, Sun July 15, 2018")
    assert bounds(found) == ("07-15 12:30", "07-15 12:30")


def test_published_and_updated_on_one_line_are_two_pieces_of_evidence() -> None:
    text = f"Old bridge to close\n\nPublished July 15, 2018 | Updated July 16, 2018\n\n{_STORY}"

    assert [found.basis for found in evidence(text)] == [DateBasis.PUBLISHED, DateBasis.MODIFIED]


def test_a_header_line_is_read_by_the_clock_of_its_source_and_the_reason_says_so() -> None:
    text = f"Old bridge to close\n\nJune 11, 2014 - 8:31 PM\n\n{_STORY}"

    (found,) = evidence(text, Outlet(name="Prairie Star", zone="America/Chicago"))

    assert bounds(found) == ("06-12 01:31", "06-12 01:31")
    assert "the clock of Prairie Star (America/Chicago) is taken" in found.reason


def test_a_copyright_year_bounds_nothing() -> None:
    (found,) = evidence(f"{_STORY}\n\n© 2018 Prairie Star")

    assert (found.basis, bounds(found)) == (DateBasis.COPYRIGHT, (None, None))
    assert "dates nothing" in found.reason


def test_weekdays_near_the_lead_are_recorded_and_bound_nothing() -> None:
    text = "The council voted on Monday, and again on Tuesday, to close the old bridge to all lorries."

    found = evidence(text)

    assert [(day.basis, day.stated, bounds(day)) for day in found] == [
        (DateBasis.WEEKDAY, "Monday", (None, None)),
        (DateBasis.WEEKDAY, "Tuesday", (None, None)),
    ]


def test_a_date_within_the_story_is_no_claim_about_the_page() -> None:
    assert evidence(f"{_STORY} The first vote was taken on May 4, 2016.") == ()


@given(st.text(max_size=60))
def test_no_given_date_at_all_raises(stated: str) -> None:
    for found in evidence(outlet=_LANTERN, published=stated, modified=stated, retrieved=stated):
        assert found.reason
        assert found.earliest is None or found.latest is None or found.earliest <= found.latest


@pytest.mark.parametrize(
    ("stated", "outlet"),
    [
        pytest.param("2018-07-15T07:54:28-04:00", None, id="an instant"),
        pytest.param("2018-07-15 07:54", _LANTERN, id="by the outlet's clock"),
        pytest.param("2018-07-15", None, id="a day, in whichever zone"),
        pytest.param("lately", None, id="nothing that can be read"),
    ],
)
def test_when_a_copy_was_taken_is_told_without_reading_its_text(stated: str, outlet: Outlet | None) -> None:
    raw = RawArticle(text=_STORY, origin="a", published="2018-07-16", retrieved=stated)
    bounding = [one.latest for one in evidence(outlet=outlet, retrieved=stated)]

    assert [captured(raw, outlet)] == bounding


def test_a_document_that_says_nothing_of_it_was_taken_at_no_known_moment() -> None:
    assert captured(RawArticle(text=_STORY, origin="a"), _LANTERN) is None
