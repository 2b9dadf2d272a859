"""Tracing passages in this process or in others, which read the store for themselves."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from sqlalchemy import Engine

from app.lineage.trace import trace
from app.pipeline.gather import Workbench, beside, look_up, passage_facts, workbench
from app.pipeline.passages import Shelf
from app.pipeline.processes import processes
from app.store.database import open_database, reading
from app.store.traced import LineageRows, lineage_rows

_CARRIED = 400  # articles that carry the passages handed over at once, about
_AHEAD = 8  # handfuls that are handed over before what came of the first is kept

Passage = tuple[str, ...]
Made = Iterator[list[LineageRows]]
Tracer = Callable[[Workbench, Sequence[Passage]], Made]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A passage to trace, and what is known of it."""

    passage: Passage
    quotation: bool
    boilerplate: bool


def trace_here(bench: Workbench, passages: Sequence[Passage]) -> Made:
    """The lineages of these passages, a handful at a time, each traced when it is asked for."""
    handfuls = list(_handfuls(bench.shelf, passages))
    return (list(_traced(bench, asked)) for asked in handfuls)


def _traced(bench: Workbench, asked: Sequence[_Asked]) -> Iterator[LineageRows]:
    """On a workbench of its own: what these passages have words of is put away when they are traced."""
    own = beside(bench)
    look_up(own, [one.passage for one in asked])
    for one in asked:
        facts = passage_facts(own, one.passage)
        if facts and len(facts.testimonies) > 1:
            yield lineage_rows(trace(facts), one.passage)


@contextmanager
def tracer(engine: Engine, jobs: int) -> Iterator[Tracer]:
    """What traces: processes that see what is committed, so that nothing else may have changed, or this one."""
    if jobs == 1:
        yield trace_here
        return
    url = engine.url.render_as_string(hide_password=False)
    with processes(jobs, __name__) as pool:

        def elsewhere(bench: Workbench, passages: Sequence[Passage]) -> Made:
            waiting = _handfuls(bench.shelf, passages)
            handed = deque(pool.submit(_trace, url, asked) for asked in islice(waiting, _AHEAD))
            return _in_turn(handed, (pool.submit(_trace, url, asked) for asked in waiting))

        yield elsewhere


def _in_turn(
    handed: "deque[Future[list[LineageRows]]]", following: "Iterator[Future[list[LineageRows]]]"
) -> Made:
    """What comes of each handful, one more of which is handed over whenever one is done: their rows are large."""
    while handed:
        rows = handed.popleft().result()
        handed.extend(islice(following, 1))
        yield rows


def _handfuls(shelf: Shelf, passages: Sequence[Passage]) -> Iterator[list[_Asked]]:
    """The passages in handfuls of about the same weight; those of one article together, that it is read once."""
    extents = shelf.extents(family for passage in passages for family in passage)
    handful: list[_Asked] = []
    weight = 0
    for passage in sorted(passages, key=lambda one: (extents[one[0]].first, one)):
        head = passage[0]
        handful.append(_Asked(passage, shelf.is_quotation(head), shelf.is_boilerplate(head)))
        weight += sum(extents[family].articles for family in passage)
        if weight >= _CARRIED:
            yield handful
            handful, weight = [], 0
    if handful:
        yield handful


def _trace(url: str, asked: Sequence[_Asked]) -> list[LineageRows]:
    with reading(_engine(url)) as connection:
        bench = workbench(connection)
        for one in asked:
            bench.shelf.is_told(one.passage, quotation=one.quotation, boilerplate=one.boilerplate)
        return list(_traced(bench, asked))


@lru_cache(maxsize=1)
def _engine(url: str) -> Engine:
    return open_database(url)
