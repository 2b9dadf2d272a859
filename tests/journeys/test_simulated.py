"""Lineages of simulated worlds are the same whatever the order and the history of what is held."""

import random

from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.pipeline.rebuild import rebuild
from tests.conftest import NewDatabase
from tests.journeys.holdings import NOW, exported, forest, hold, hold_singly, withdraw
from tests.journeys.simulated import arriving, specimens, under_another_name
from tests.simulator import Specimen

AT_LENGTH = settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])


@AT_LENGTH
@given(arriving(), st.randoms(use_true_random=False))
def test_one_by_one_in_any_order_or_all_at_once_gives_the_same_export(
    new_database: NewDatabase, articles: list[RawArticle], chance: random.Random
) -> None:
    with new_database() as at_once, new_database() as singly:
        hold(at_once, articles)
        hold_singly(singly, chance.sample(articles, len(articles)))

        assert (exported(singly), forest(singly)) == (exported(at_once), forest(at_once))


@AT_LENGTH
@given(arriving(), st.randoms(use_true_random=False))
def test_words_that_came_went_and_came_again_leave_the_export_that_never_saw_them_go(
    new_database: NewDatabase, articles: list[RawArticle], chance: random.Random
) -> None:
    guests = [under_another_name(raw) for raw in chance.sample(articles, (len(articles) + 1) // 2)]
    first = chance.sample(articles, len(articles) // 2)
    with new_database() as spared, new_database() as tried:
        hold(spared, articles)
        hold_singly(tried, guests[::2])
        hold(tried, [*first, *guests[1::2]])
        withdraw(tried, guests)
        hold_singly(tried, [raw for raw in articles if raw not in first])
        expected = exported(spared), forest(spared)

        assert (exported(tried), forest(tried)) == expected

        rebuild(tried, NOW)
        assert (exported(tried), forest(tried)) == expected


def test_what_fails_with_many_articles_is_shrunk_to_a_handful() -> None:
    def copied_with_a_change(held: list[Specimen]) -> bool:
        ids = {one.record.id for one in held}
        return any(
            said.exemplar and said.exemplar.article in ids - {one.record.id} and said.alterations
            for one in held
            for said in one.truth.utterances
        )

    found = find(specimens(), copied_with_a_change, settings=settings(max_examples=2_000, database=None))

    assert len(found) == 2
