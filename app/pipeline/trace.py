"""Tracing what is pending: the families that changed, the passages they join, and the lineages that follow."""

import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from app.domain.lineage import Lineage
from app.lineage.trace import trace
from app.pipeline.affected import affected
from app.pipeline.gather import Workbench, beside, passage_facts, shared_passages, short_facts, workbench
from app.pipeline.passages import Haste, PartShelf, Shelf, TooLarge
from app.pipeline.tracers import Made, Tracer, trace_here, tracer
from app.pipeline.whole_shelf import WholeShelf
from app.store.database import reading, writing
from app.store.families import count_wordings, counted_carriers
from app.store.lineages import families_beside
from app.store.mementos import keep_mementos
from app.store.pending import count_pending, next_pending, settle_pending, still_pending
from app.store.state import edition
from app.store.traced import drop_lineages_of, keep_lineages
from app.store.tracing import begin_tracing, end_tracing, traced_revision

_AT_ONCE = 2000  # families looked at together, with those close to them
_WORTH_PROCESSES = 5000  # families that wait: to start processes takes as long as to trace so many
_WORTH_ALL = 100  # one in so many wordings waits: to look at all families at once takes less
_TOGETHER = 16  # times so many that are traced in one transaction
LARGE = 60  # articles: what more of them carry, together, is not traced while somebody waits
_UNDER_WAY = 2  # of which so many are traced elsewhere while the next is looked up


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracing:
    """How far tracing has come, and in what time: families done, and those that still wait."""

    done: int
    waiting: int
    seconds: float


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
    done, began = 0, time.monotonic()
    shelf: Shelf | None = None
    with tracer(engine, jobs if left >= worth_processes else 1) as traced:
        while left:
            with writing(engine) as connection:
                shelf = _shelf(connection, left, shelf)
                done += _trace_some(connection, shelf, traced)
                left = count_pending(connection)
            report(Tracing(done=done, waiting=left, seconds=time.monotonic() - began))


def trace_waiting(connection: Connection) -> None:
    """Trace every family that waits, in the caller's transaction."""
    shelf: Shelf | None = None
    while left := count_pending(connection):
        shelf = _shelf(connection, left, shelf)
        _trace_some(connection, shelf, trace_here)


def trace_small(engine: Engine) -> None:
    """Trace what an article has changed, the families that the fewest articles carry first, up to some articles in all.

    The others wait for the worker, and so do those that cannot be told apart from what many carry.
    """
    with writing(engine) as connection:
        carriers = counted_carriers(connection, next_pending(connection, _AT_ONCE), LARGE + 1)
        small = _within(carriers)
        shelf = PartShelf(connection, Haste(anew=small, most=LARGE))
        shelf.look_up_passages(small)
        fitting = frozenset(head for head in small if carriers[head] < 2 or _fits(shelf, head))
        if fitting:
            begin_tracing(connection)
            with suppress(TooLarge), connection.begin_nested():
                _keep(
                    connection,
                    _selected(workbench(connection, shelf), fitting, traced_revision(connection), trace_here),
                )
        if not count_pending(connection):
            end_tracing(connection)


def _within(carriers: Mapping[str, int]) -> frozenset[str]:
    """The families, given with how many carry them, that are traced while somebody waits."""
    within, left = set(), LARGE
    for head in sorted(carriers, key=lambda head: (carriers[head], head)):
        left -= carriers[head] if carriers[head] > 1 else 0  # those of one article are no lineages
        if left < 0:
            break
        within.add(head)
    return frozenset(within)


def _fits(shelf: PartShelf, head: str) -> bool:
    """Whether what the family travels with can be told without looking at what many carry."""
    try:
        shelf.passage(head)
    except TooLarge:
        return False
    return True


def _shelf(connection: Connection, waiting: int, before: Shelf | None) -> Shelf:
    """The shelf to work from: the whole one where a good part of all there is waits, as long as it is good."""
    if isinstance(before, WholeShelf) and before.edition == edition(connection):
        return before.seen_by(connection)
    if waiting * _WORTH_ALL >= count_wordings(connection):
        return WholeShelf(connection)
    return PartShelf(connection)


def _trace_some(connection: Connection, shelf: Shelf, traced: Tracer) -> int:
    """Trace some of the families that wait; returns how many, 0 when none is left."""
    begin_tracing(connection)
    done, before, bench = 0, traced_revision(connection), workbench(connection, shelf)
    under_way: deque[_Selected] = deque()
    for _ in range(_TOGETHER):
        heads = next_pending(connection, _AT_ONCE)
        if not heads:
            break
        under_way.append(_selected(beside(bench), heads, before, traced))
        done += under_way[-1].settled
        if len(under_way) > _UNDER_WAY:
            _keep(connection, under_way.popleft())
    while under_way:
        _keep(connection, under_way.popleft())
    if not count_pending(connection):
        end_tracing(connection)
    return done


@dataclass(frozen=True, slots=True)
class _Selected:
    """Families whose lineages are traced again, which `made` waits for; `settled` of them were pending."""

    families: frozenset[str]
    made: Made
    settled: int


def _selected(bench: Workbench, heads: frozenset[str], before: int, traced: Tracer) -> _Selected:
    """These families and all whose lineages have, had or now get a part in them or in what stands beside them.

    What waits among those does so no longer: it is traced with them.
    """
    passages: set[tuple[str, ...]] = set()
    done: set[str] = set()
    settled: set[str] = set()
    found = heads
    while found:
        settled |= found
        waiting = (found | affected(bench, found, before)) - done
        while waiting:
            waiting |= families_beside(bench.connection, waiting) - done
            bench.shelf.look_up_passages(waiting)
            joined = {bench.shelf.passage(head) for head in waiting}
            passages |= joined
            done |= waiting.union(*joined)
            waiting = families_beside(bench.connection, waiting.union(*joined)) - done
        found = still_pending(bench.connection, done - settled)
    made = traced(bench, sorted(shared_passages(bench, passages)))
    settle_pending(bench.connection, settled)
    return _Selected(frozenset(done), made, len(settled))


def _keep(connection: Connection, selected: _Selected) -> None:
    """Replace the lineages of these families; of those that change, what was told before is kept."""
    dropped = drop_lineages_of(connection, selected.families)
    for rows in selected.made:
        keep_lineages(connection, rows)
    keep_mementos(connection, dropped)


def trace_family(bench: Workbench, head: str) -> Lineage | None:
    """The lineage of the family with this head, whether or not it is kept; None when no article carries it."""
    facts = passage_facts(bench, bench.shelf.passage(head))
    return trace(facts) if facts else None


def trace_short(bench: Workbench, wording: str) -> Lineage | None:
    """The occurrences of a wording too short to be traced, as a lineage that says so."""
    facts = short_facts(bench, wording)
    return trace(facts) if facts else None
