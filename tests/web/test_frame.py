from dataclasses import replace

from app.web.frame import covered
from tests.web.samples import COVERAGE


def test_what_is_held_is_said_in_one_sentence() -> None:
    assert covered(COVERAGE) == (
        "From 1,204 articles by 31 sources, 2 January 2026 to 15 April 2026;"
        " last updated 16 April 2026, 06:00 UTC."
    )


def test_an_empty_store_says_so() -> None:
    assert covered(replace(COVERAGE, articles=0)) == "No articles are held yet."
