"""Tracing passages in this process or in others, which read the store for themselves."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Engine

from app.lineage.trace import trace
from app.pipeline.gather import Workbench, look_up, passage_facts, workbench
from app.pipeline.processes import processes
from app.store.database import open_database, reading
from app.store.traced import LineageRows, lineage_rows

_CARRIED = 100  # articles that carry the passages handed over at once, about

Passage = tuple[str, ...]
Tracer = Callable[[Workbench, Sequence[Passage]], Callable[[], list[LineageRows]]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A passage to trace, and what is known of it."""

    passage: Passage
    quotation: bool
    boilerplate: bool


def trace_here(bench: Workbench, passages: Sequence[Passage]) -> Callable[[], list[LineageRows]]:
    """The lineages of these passages, traced at once."""
    look_up(bench, passages)
    made = []
    for passage in passages:
        facts = passage_facts(bench, passage)
        if facts and len(facts.testimonies) > 1:
            made.append(lineage_rows(trace(facts), passage))
    return lambda: made


@contextmanager
def tracer(engine: Engine, jobs: int) -> Iterator[Tracer]:
    """What traces: processes that see what is committed, so that nothing else may have changed, or this one."""
    if jobs == 1:
        yield trace_here
        return
    url = engine.url.render_as_string(hide_password=False)
    with processes(jobs, __name__) as pool:

        def elsewhere(bench: Workbench, passages: Sequence[Passage]) -> Callable[[], list[LineageRows]]:
            handed = [pool.submit(_trace, url, asked) for asked in _handfuls(bench, passages)]
            return lambda: [rows for made in handed for rows in made.result()]

        yield elsewhere


def _handfuls(bench: Workbench, passages: Sequence[Passage]) -> Iterator[list[_Asked]]:
    """The passages in handfuls of about the same weight; those of one article together, that it is read once."""
    shelf = bench.shelf
    handful: list[_Asked] = []
    weight = 0
    for passage in sorted(passages, key=lambda one: (min(shelf.carriers(one[0]), default=""), one)):
        head = passage[0]
        handful.append(_Asked(passage, shelf.is_quotation(head), shelf.is_boilerplate(head)))
        weight += sum(len(shelf.carriers(family)) for family in passage)
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
        return trace_here(bench, [one.passage for one in asked])()


@lru_cache(maxsize=1)
def _engine(url: str) -> Engine:
    return open_database(url)
