"""Tracing what is pending: the families that changed, the passages they join, and the lineages that follow."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from app.domain.lineage import Lineage
from app.lineage.trace import trace
from app.pipeline.gather import (
    Workbench,
    look_up,
    passage_facts,
    shared_passages,
    short_facts,
    workbench,
)
from app.store.database import writing
from app.store.lineages import drop_lineages_of, families_in_lineages, keep_lineages
from app.store.pending import count_pending, next_pending, settle_pending, still_pending

_AT_ONCE = 2000  # families traced in one transaction, with those close to them
_MOST = 20_000  # families after which no more are taken in


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracing:
    """How far tracing has come: families done, and those that still wait."""

    done: int
    waiting: int


def trace_pending(engine: Engine, report: Callable[[Tracing], None] = lambda _: None) -> None:
    """Trace every family that waits, some thousands in one transaction. `report` hears how far it has come."""
    done, some = 0, 1
    while some:
        with writing(engine) as connection:
            some = trace_waiting(connection)
            left = count_pending(connection)
        done += some
        report(Tracing(done=done, waiting=left))


def trace_waiting(connection: Connection) -> int:
    """Trace some of the families that wait; returns how many, 0 when none is left."""
    heads = next_pending(connection, _AT_ONCE)
    if heads:
        bench = workbench(connection)
        heads = _with_neighbours(bench, heads)
        _trace_again(bench, heads)
        settle_pending(connection, heads)
    return len(heads)


def _with_neighbours(bench: Workbench, heads: frozenset[str]) -> frozenset[str]:
    """These families and those waiting that stand close to them: traced together, each is traced once."""
    taken = found = heads
    while found and len(taken) < _MOST:
        close = bench.shelf.near(_noticed(bench, found))
        found = still_pending(bench.connection, close - taken)
        taken |= found
    return taken


def _noticed(bench: Workbench, heads: frozenset[str]) -> frozenset[str]:
    """Those that matter to what stands beside them: more than one article has them, or had."""
    bench.shelf.look_up(heads)
    shared = {head for head in heads if len(bench.shelf.carriers(head)) > 1}
    return frozenset(shared) | families_in_lineages(bench.connection, heads - shared)


def trace_family(bench: Workbench, head: str) -> Lineage | None:
    """The lineage of the family with this head, whether or not it is kept; None when no article carries it."""
    facts = passage_facts(bench, bench.shelf.passage(head))
    return trace(facts) if facts else None


def trace_short(bench: Workbench, wording: str) -> Lineage | None:
    """The occurrences of a wording too short to be traced, as a lineage that says so."""
    facts = short_facts(bench, wording)
    return trace(facts) if facts else None


def _trace_again(bench: Workbench, heads: frozenset[str]) -> None:
    """Replace all lineages in which any of these families has, had or now gets a part."""
    waiting = set(heads | bench.shelf.near(_noticed(bench, heads)))
    passages: set[tuple[str, ...]] = set()
    done: set[str] = set()
    while waiting:
        waiting |= drop_lineages_of(bench.connection, waiting)
        bench.shelf.look_up(waiting)
        passages |= {bench.shelf.passage(head) for head in waiting - done}
        done |= waiting.union(*passages)
        waiting = set(drop_lineages_of(bench.connection, done) - done)
    shared = sorted(shared_passages(bench, passages))
    look_up(bench, shared)
    traced = ((passage_facts(bench, passage), passage) for passage in shared)
    keep_lineages(
        bench.connection,
        ((trace(facts), passage) for facts, passage in traced if facts and len(facts.testimonies) > 1),
    )
