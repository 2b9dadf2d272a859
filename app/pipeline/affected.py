"""Which families must be traced again with those that changed: what stands beside them may join or part."""

from collections.abc import Iterable, Set

from sqlalchemy import Connection

from app.domain.holdings import LineageCard
from app.domain.lineage import LineageKind, Standing
from app.lineage.passages import close_to
from app.pipeline.gather import Workbench
from app.pipeline.passages import Look, look
from app.store.lineages import cards_of_families
from app.store.occurrences import articles_of_families, articles_of_wordings, runs_of_articles
from app.store.tracing import traced_revision


def affected(bench: Workbench, heads: Set[str], traced: int) -> frozenset[str]:
    """The families beside these, where these look other than when they were traced last.

    Only articles up to the revision `traced` are looked at: all families of the later ones wait to be traced.
    """
    if not traced:
        return frozenset()
    bench.shelf.look_up(heads)
    before = cards_of_families(bench.connection, heads)
    changed = {head for head in heads if _look(before.get(head)) is not look(bench.shelf, head)}
    return bench.shelf.near(changed, articles_of_families(bench.connection, changed, traced))


def beside_moved(connection: Connection, moved: Iterable[str], heads: Set[str]) -> frozenset[str]:
    """The families beside wordings that have `moved` to these heads, in articles that do not wait anyway."""
    traced = traced_revision(connection)
    articles = articles_of_wordings(connection, moved, traced) if traced else frozenset[str]()
    runs = runs_of_articles(connection, articles) if articles else {}
    return frozenset().union(*(close_to(run, heads) for run in runs.values()))


def _look(card: LineageCard | None) -> Look | None:
    if card is None or card.standing is Standing.BOILERPLATE:
        return None
    return Look.QUOTATION if card.kind is LineageKind.QUOTATION else Look.RUNNING
