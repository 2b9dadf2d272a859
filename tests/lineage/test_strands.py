from datetime import UTC, datetime, timedelta

import pytest

from app.domain.story import Companion, Strand
from app.lineage.strands import DAYS, SAMPLED, goes_with, is_brief, next_above

DAY = datetime(2026, 3, 4, tzinfo=UTC)


def strand(
    name: str, sources: int = 3, articles: int = 6, after: float | None = 0, lasting: float = 1
) -> Strand:
    """A lineage first printed `after` so many days; half of its articles within `lasting` more."""
    printed = None if after is None else DAY + timedelta(days=after)
    settled = None if printed is None else printed + timedelta(days=lasting)
    return Strand(id=name, sources=sources, articles=articles, printed=printed, settled=settled)


LEAD = strand("lead", sources=5, articles=9)


@pytest.mark.parametrize(
    ("shared", "articles", "of_one_story"),
    [
        pytest.param(2, 6, True, id="a third of the lower one's articles"),
        pytest.param(2, 7, False, id="less than a third"),
        pytest.param(1, 2, False, id="one article alone"),
        pytest.param(14, 400, True, id="of many articles only some are looked at"),
        pytest.param(13, 400, False, id="and a third of these must be shared"),
    ],
)
def test_two_are_of_one_story_by_the_articles_they_share(
    shared: int, articles: int, of_one_story: bool
) -> None:
    assert goes_with(strand("x", articles=articles), LEAD, shared) is of_one_story
    assert SAMPLED == 40


def test_only_the_lower_in_rank_goes_with_the_other() -> None:
    assert goes_with(strand("x"), LEAD, 6)
    assert not goes_with(LEAD, strand("x"), 6)


def test_words_of_other_weeks_are_of_another_story() -> None:
    assert goes_with(strand("x", after=DAYS), LEAD, 6)
    assert not goes_with(strand("x", after=DAYS + 1), LEAD, 6)
    assert goes_with(strand("x", after=None), LEAD, 6)


def test_what_is_printed_for_months_is_of_no_story() -> None:
    footer = strand("footer", sources=9, lasting=60)

    assert not is_brief(footer)
    assert not goes_with(LEAD, footer, 9)
    assert next_above(LEAD, [Companion(strand=footer, shared=9)]) is None


def test_the_highest_in_rank_is_followed_and_equals_are_told_apart_by_id() -> None:
    near = [Companion(strand=strand(name, sources=5, articles=9), shared=3) for name in ("b", "c", "a")]

    found = next_above(strand("x"), near)

    assert found is not None
    assert found.id == "c"
