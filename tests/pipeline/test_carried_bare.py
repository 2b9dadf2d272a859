"""Running text carries a short quotation only where it has all of it: most of a few words stand together by chance."""

import pytest
from sqlalchemy import Engine

from app.store.database import reading
from app.store.lineages import every_lineage
from tests.journeys.holdings import hold
from tests.pipeline.making import article, said

SHORT = "repainting the harbour guild's narrow ferries"
AROUND = "Three painters from the mainland were hired in May for {} that had lain idle since the storm."


@pytest.mark.parametrize(
    ("printed", "articles"),
    [
        pytest.param("repainting the harbour guild's narrow ferries", [2], id="all of it"),
        pytest.param("the harbour guild's narrow ferries", [], id="most of it"),
    ],
)
def test_a_short_quotation_is_carried_whole_or_not_at_all(
    database: Engine, printed: str, articles: list[int]
) -> None:
    quoting = article(f"Ilse Brandvold spoke on Tuesday of “{SHORT}” before the council of the island.")
    hold(database, [quoting, article(AROUND.format(printed), page="b", source="Nordpost")])

    with reading(database) as connection:
        assert [one.counts.articles for one in every_lineage(connection, 2)] == articles


def test_a_long_one_may_lose_a_word(database: Engine) -> None:
    words = "nobody on this island will pay a toll for crossing the old harbour bridge"
    bare = article(f"It is certain that {words.removeprefix('nobody ')}.", page="b", source="Nordpost")
    hold(database, [article(said(words)), bare])

    with reading(database) as connection:
        assert [one.counts.articles for one in every_lineage(connection, 2)] == [2]
