"""Computing everything derived again, from captures and corrections alone."""

from collections.abc import Callable

from sqlalchemy import Engine

from app.pipeline.keep import link_article
from app.pipeline.outlets import keep_outlets
from app.pipeline.relink import relink
from app.pipeline.resettle import resettle
from app.pipeline.trace import trace_waiting
from app.store.database import writing
from app.store.derived import clear_derived
from app.store.mementos import keep_mementos, set_aside
from app.store.records import article_ids
from app.store.search import gather_indexes
from app.store.state import linked_before, touch


def rebuild(engine: Engine, now: str, report: Callable[[int], None] = lambda _: None, jobs: int = 1) -> int:
    """Derive every article and trace every lineage anew; returns how many articles there are.

    One transaction: readers see the old answers until the new ones are complete. `report` hears how many
    articles are done.
    """
    with writing(engine) as connection:
        set_aside(connection)
        clear_derived(connection)
        touch(connection, now)
        resettle(connection)
        articles = tuple(article_ids(connection))
        for done, article in enumerate(articles, start=1):
            link_article(connection, article)
            report(done)
        relink(connection, jobs)
        linked_before(connection, None)
        trace_waiting(connection)
        keep_mementos(connection)
        keep_outlets(connection)
        gather_indexes(connection)
    return len(articles)
