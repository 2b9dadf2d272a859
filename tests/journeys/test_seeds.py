"""The demonstration stories end to end: from their files to the lineages that stand beside them."""

from collections.abc import Mapping, Sequence

import pytest

from app.domain.lineage import Lineage
from tests.conftest import NewDatabase
from tests.journeys.expectations import (
    EXPECTED,
    SEEDS,
    STORIES,
    Expected,
    awaited,
    differences,
    expected_lineages,
    is_meant,
    members,
    retold_briefly,
    story_record,
    told,
)
from tests.journeys.holdings import hold, lineages, read_articles

TOGETHER = "all stories together"


@pytest.fixture(scope="module")
def found(new_database: NewDatabase) -> Mapping[str, Sequence[Lineage]]:
    """The lineages of each story held alone, and of all stories held together."""
    return {name: _lineages_of(new_database, name) for name in (*STORIES, TOGETHER)}


def _lineages_of(new_database: NewDatabase, name: str) -> Sequence[Lineage]:
    with new_database() as engine:
        hold(engine, read_articles(SEEDS if name == TOGETHER else SEEDS / name))
        return lineages(engine)


@pytest.mark.parametrize("together", [pytest.param(False, id="alone"), pytest.param(True, id="together")])
@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: expected.name)
def test_a_story_shows_the_lineage_that_stands_beside_it(
    expected: Expected, together: bool, found: Mapping[str, Sequence[Lineage]]
) -> None:
    held = found[TOGETHER if together else expected.story]
    meant = [lineage for lineage in held if is_meant(expected, lineage)]

    assert len(meant) == 1, retold_briefly(held)
    assert differences(told(meant[0], expected), awaited(expected)) == []


@pytest.mark.parametrize("story", STORIES)
def test_a_story_shows_no_other_lineage(story: str, found: Mapping[str, Sequence[Lineage]]) -> None:
    meant = expected_lineages(story)
    surprising = [one for one in found[story] if not any(is_meant(expected, one) for expected in meant)]

    assert retold_briefly(surprising) == []


def test_the_stories_share_nothing_with_one_another(found: Mapping[str, Sequence[Lineage]]) -> None:
    surprising = [one for one in found[TOGETHER] if not any(is_meant(expected, one) for expected in EXPECTED)]

    assert retold_briefly(surprising) == []


@pytest.mark.parametrize("company", [*STORIES, TOGETHER])
def test_articles_that_share_nothing_carry_no_lineage(
    company: str, found: Mapping[str, Sequence[Lineage]]
) -> None:
    stories = STORIES if company == TOGETHER else (company,)
    unshared = {article for story in stories for article in story_record(story)["unshared"]}
    carriers: set[str] = set()
    for lineage in found[company]:
        carriers |= members(lineage)

    assert carriers & unshared == set()


@pytest.mark.parametrize("company", [*STORIES, TOGETHER])
def test_a_splice_points_at_the_lineages_it_runs_together(
    company: str, found: Mapping[str, Sequence[Lineage]]
) -> None:
    for splice in (expected for expected in EXPECTED if expected.record.get("splice_of")):
        if company not in (splice.story, TOGETHER):
            continue
        parts = [e for e in expected_lineages(splice.story) if e.record["name"] in splice.record["splice_of"]]
        heads = {one.id for one in found[company] for part in parts if is_meant(part, one)}
        spliced = next(one for one in found[company] if is_meant(splice, one))

        assert set(spliced.splice_of) == heads
