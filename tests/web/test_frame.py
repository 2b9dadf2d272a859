from dataclasses import replace
from datetime import timedelta

from app.web.frame import covered, held_line
from tests.web.samples import COVERAGE


def test_what_is_held_is_said_in_one_sentence() -> None:
    assert covered(COVERAGE) == (
        "From 1,204 articles by 31 sources, 2 January 2026 to 15 April 2026;"
        " last updated 16 April 2026, 06:00 UTC."
    )


def test_an_empty_store_says_so() -> None:
    assert covered(replace(COVERAGE, articles=0)) == "No articles are held yet."


def test_a60_a_store_that_ends_within_the_last_day_before_its_update_says_that_more_may_come() -> None:
    assert COVERAGE.updated is not None
    fresh, old = (replace(COVERAGE, last=COVERAGE.updated - timedelta(hours=hours)) for hours in (23, 25))

    assert covered(fresh).endswith("UTC. Of its last 24 hours, more may come in yet.")
    assert covered(old).endswith("06:00 UTC.")


def test_the_line_on_a_card_is_the_bare_sentence() -> None:
    assert COVERAGE.updated is not None

    assert held_line(replace(COVERAGE, last=COVERAGE.updated)).endswith("06:00 UTC.")
