"""A remark that many real articles print, whole and cut: one lineage in any order, byte for byte."""

import random
from pathlib import Path

import pytest

from app.domain.article import RawArticle
from tests.conftest import NewDatabase
from tests.journeys.holdings import exported, hold, hold_singly, lineages, read_articles

pytestmark = pytest.mark.shared

REMARK = "European Union is a foe"
OTHERS = 12  # articles of the same days that do not have it


@pytest.fixture(scope="module")
def articles(shared: Path) -> list[RawArticle]:
    every = read_articles(shared / "corpora")
    having = [article for article in every if REMARK in article.text]
    return having + [article for article in every if REMARK not in article.text][:OTHERS]


def test_every_article_that_prints_the_remark_carries_its_one_lineage(
    new_database: NewDatabase, articles: list[RawArticle]
) -> None:
    having = {article.external_id for article in articles if REMARK in article.text}
    with new_database() as engine:
        hold(engine, articles)
        found = lineages(engine)

    (remark,) = (lineage for lineage in found if REMARK in lineage.head)

    assert len(having) > 5
    assert having <= {one.article.external_id for one in remark.attestations}


def test_real_articles_in_another_order_and_one_at_a_time_export_the_same_bytes(
    new_database: NewDatabase, articles: list[RawArticle]
) -> None:
    shuffled = random.Random(7).sample(articles, len(articles))
    with new_database() as once, new_database() as singly:
        hold(once, articles)
        hold_singly(singly, shuffled)

        assert exported(once) == exported(singly)
