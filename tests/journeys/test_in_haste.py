"""What is traced in haste, from less than all, ends in the lineages that the worker finds from everything."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.pipeline import trace
from app.pipeline.import_articles import import_article
from app.pipeline.trace import trace_pending
from tests.conftest import NewDatabase
from tests.journeys.holdings import NOW, exported, hold, read_articles
from tests.simulator import Settings
from tests.simulator.writing import write

_WORLD = Settings(articles=60, viral=0.25, travelled=0.5, planted=0.3)


@pytest.mark.parametrize("most", [pytest.param(3, id="three articles"), pytest.param(12, id="a dozen")])
def test_articles_taken_in_one_by_one_in_haste_are_traced_alike_in_the_end(
    most: int, tmp_path: Path, new_database: NewDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(write(replace(_WORLD, seed=most), tmp_path, jobs=1))
    world = read_articles(tmp_path / "articles.jsonl")
    monkeypatch.setattr(trace, "LARGE", most)
    with new_database() as once, new_database() as hasty:
        hold(once, world)
        for number, article in enumerate(world):
            import_article(hasty, article, NOW)
            if number % 7 == 0:
                trace_pending(hasty)
        trace_pending(hasty)

        assert exported(hasty) == exported(once)
