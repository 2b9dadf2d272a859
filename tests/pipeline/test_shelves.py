"""What the whole shelf knows of a store is what the other one finds when it looks it up."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine

from app.pipeline.passages import PartShelf, look
from app.pipeline.whole_shelf import WholeShelf
from app.store.database import reading
from tests.journeys.holdings import leave_waiting, read_articles, withdraw
from tests.simulator import Settings
from tests.simulator.writing import write

_WORLD = Settings(seed=3, articles=80, viral=0.3, travelled=0.5, planted=0.3, scripts=0.1)

_STANDING = "Our harbour desk measures the tide at the old wall each morning before the boats go out."


def test_both_shelves_say_the_same_of_every_family(database: Engine, tmp_path: Path) -> None:
    list(write(_WORLD, tmp_path, jobs=1))
    world = read_articles(tmp_path / "articles.jsonl")
    revised = [replace(article, text=f"{article.text}\n\n{world[0].text}") for article in world[5:9]]
    signed = [replace(a, url=None, source="Fen Post", text=f"{a.text}\n\n{_STANDING}") for a in world[20:50]]
    leave_waiting(database, [*world, *revised, *signed])
    withdraw(database, world[10:14])

    with reading(database) as connection:
        whole, part = WholeShelf(connection), PartShelf(connection)
        heads = connection.exec_driver_sql("SELECT DISTINCT head FROM wordings").scalars().all()
        shared = [head for head in heads if part.is_shared(head)]

        assert len({whole.passage(head) for head in shared if len(whole.passage(head)) > 1}) > 5
        assert sum(map(whole.is_boilerplate, heads)) > 0
        for head in heads:
            assert whole.is_shared(head) == part.is_shared(head)
            assert whole.is_quotation(head) == part.is_quotation(head)
            assert whole.is_boilerplate(head) == part.is_boilerplate(head)
            assert whole.passage(head) == part.passage(head)
            assert look(whole, head) is look(part, head)
        assert whole.extents(shared) == part.extents(shared)
        assert whole.quotations(heads) == part.quotations(heads)


def test_an_empty_store_has_an_empty_shelf(database: Engine) -> None:
    with reading(database) as connection:
        assert not WholeShelf(connection).is_shared("0000000000000")
