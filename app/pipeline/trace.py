"""Tracing what is pending: the families that changed, the passages they join, and the lineages that follow."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from app.domain.lineage import Lineage
from app.lineage.trace import trace
from app.pipeline.gather import Workbench, passage_facts, shared_passages, short_facts, workbench
from app.pipeline.tracers import Tracer, trace_here, tracer
from app.store.database import reading, writing
from app.store.lineages import families_beside, families_in_lineages
from app.store.pending import count_pending, next_pending, settle_pending, still_pending
from app.store.traced import LineageRows, drop_lineages_of, keep_lineages

_AT_ONCE = 2000  # families looked at together, with those close to them
_MOST = 20_000  # families after which no more are taken in
_WORTH_PROCESSES = 5000  # families that wait: to start processes takes as long as to trace so many
_TOGETHER = 8  # times so many that are traced in one transaction
_UNDER_WAY = 2  # of which so many are traced elsewhere while the next is looked up


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracing:
    """How far tracing has come: families done, and those that still wait."""

    done: int
    waiting: int


def trace_pending(
    engine: Engine,
    report: Callable[[Tracing], None] = lambda _: None,
    jobs: int = 1,
    worth_processes: int = _WORTH_PROCESSES,
) -> None:
    """Trace every family that waits, many in one transaction. `report` hears how far it has come.

    `jobs`: processes that trace where enough families wait; 1: this one.
    """
    with reading(engine) as connection:
        left = count_pending(connection)
    done = 0
    with tracer(engine, jobs if left >= worth_processes else 1) as traced:
        while left:
            with writing(engine) as connection:
                done += trace_waiting(connection, traced)
                left = count_pending(connection)
            report(Tracing(done=done, waiting=left))


def trace_waiting(connection: Connection, traced: Tracer = trace_here) -> int:
    """Trace some of the families that wait; returns how many, 0 when none is left."""
    done = 0
    under_way: deque[_Selected] = deque()
    for _ in range(_TOGETHER):
        heads = next_pending(connection, _AT_ONCE)
        if not heads:
            break
        under_way.append(_selected(connection, heads, traced))
        done += under_way[-1].settled
        if len(under_way) > _UNDER_WAY:
            _keep(connection, under_way.popleft())
    while under_way:
        _keep(connection, under_way.popleft())
    return done


@dataclass(frozen=True, slots=True)
class _Selected:
    """Families whose lineages are traced again, which `made` waits for; `settled` of them were pending."""

    families: frozenset[str]
    made: Callable[[], list[LineageRows]]
    settled: int


def _selected(connection: Connection, heads: frozenset[str], traced: Tracer) -> _Selected:
    bench = workbench(connection)
    settled = _with_neighbours(bench, heads)
    settle_pending(connection, settled)
    families, passages = _to_trace_again(bench, settled)
    return _Selected(families, traced(bench, passages), len(settled))


def _keep(connection: Connection, selected: _Selected) -> None:
    """Replace the lineages of these families."""
    drop_lineages_of(connection, selected.families)
    keep_lineages(connection, selected.made())


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


def _to_trace_again(bench: Workbench, heads: frozenset[str]) -> tuple[frozenset[str], list[tuple[str, ...]]]:
    """All families whose lineages have, had or now get a part in any of these, and what two articles share."""
    waiting = set(heads | bench.shelf.near(_noticed(bench, heads)))
    passages: set[tuple[str, ...]] = set()
    done: set[str] = set()
    while waiting:
        waiting |= families_beside(bench.connection, waiting)
        bench.shelf.look_up(waiting)
        passages |= {bench.shelf.passage(head) for head in waiting - done}
        done |= waiting.union(*passages)
        waiting = set(families_beside(bench.connection, done) - done)
    return frozenset(done), sorted(shared_passages(bench, passages))
