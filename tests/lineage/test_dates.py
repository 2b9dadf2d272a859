from datetime import timedelta

import pytest

from app.domain.dating import UNDATED, DateBasis, DateEvidence, Dating
from app.lineage.dates import dates_in_words
from app.lineage.datings import judge
from tests.lineage.making import at, captured, published


def claimed(start: str, hours: float, early: float = 0) -> Dating:
    """A claim over so many hours from `start`, which zones may have moved earlier by `early`."""
    earliest = at(start) - timedelta(hours=early)
    evidence = DateEvidence(
        basis=DateBasis.PUBLISHED, stated="", earliest=earliest, latest=earliest + timedelta(hours=hours)
    )
    return judge([evidence])


@pytest.mark.parametrize(
    ("dating", "words"),
    [
        pytest.param(UNDATED, "date unknown", id="nothing known"),
        pytest.param(
            captured("2018-07-15T11:54"), "no later than 15 July 2018, 11:54 UTC (retrieved)", id="a capture"
        ),
        pytest.param(
            published("2014-06-11T20:31"), "11 June 2014, 20:31 UTC (the page's own date)", id="an instant"
        ),
        pytest.param(
            claimed("2014-06-11T20:31", 26, early=14),
            "11 June 2014 (the page's own date)",
            id="a time without zone",
        ),
        pytest.param(
            claimed("2014-06-11T00:10", 26, early=14),
            "11 June 2014 (the page's own date)",
            id="past midnight, no zone",
        ),
        pytest.param(
            claimed("2014-06-11", 50, early=14), "11 June 2014 (the page's own date)", id="a day without zone"
        ),
        pytest.param(
            claimed("2014-06-11T04:00", 24), "11 June 2014 (the page's own date)", id="a day in New York"
        ),
        pytest.param(
            claimed("2014-06-10T15:00", 24), "11 June 2014 (the page's own date)", id="a day in Tokyo"
        ),
    ],
)
def test_a_dating_in_words_says_how_we_know(dating: Dating, words: str) -> None:
    assert dates_in_words(dating) == words
