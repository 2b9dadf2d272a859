"""Linking what came in bulk, once all of it is there: at once where it is much of what is held, else in portions.

A run that is stopped before leaves it to the next run, or to the start of the server.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from app.pipeline.link import settle_wordings
from app.pipeline.pace import Pace
from app.pipeline.relink import relink
from app.store.bulk import next_revision
from app.store.database import give_back, reading, writing
from app.store.lending import flush_linking
from app.store.occurrences import wordings_of_revisions
from app.store.records import count_revisions
from app.store.state import linked_before, unlinked_from

_MUCH = 8  # revisions held that are linked anew, at once, in the time that it takes to link one beside them
_BYTES = 12_000  # taken for each revision held while all are linked at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """What is done now, and the share of all there is to do that is done, where it can be told."""

    doing: str
    share: float | None = None


Report = Callable[[Linking], None]


def settle_unlinked(
    engine: Engine,
    report: Report = lambda _: None,
    pace: Pace | None = None,
) -> None:
    """Link whatever was taken in without. `report` hears how far it has come."""
    pace = pace or Pace()
    with reading(engine) as connection:
        if unlinked_from(connection) is None:
            return
    with writing(engine) as connection:
        flush_linking(connection, pace.filed)
        if _at_once(connection, pace.memory):
            give_back(connection)
            relink(connection, pace.jobs, lambda doing: report(Linking(doing=doing)))
            linked_before(connection, None)
            give_back(connection)
    _settle_in_portions(engine, report, pace)
    with writing(engine) as connection:
        flush_linking(connection, pace.filed)


def _at_once(connection: Connection, memory: int) -> bool:
    first, held = unlinked_from(connection), count_revisions(connection)
    if first is None or held * _BYTES > memory:
        return False
    return (next_revision(connection) - first) * _MUCH >= held


def _settle_in_portions(engine: Engine, report: Report, pace: Pace) -> None:
    began: int | None = None
    while True:
        with writing(engine) as connection:
            first, end = unlinked_from(connection), next_revision(connection)
            if first is None:
                return
            began = first if began is None else began
            flush_linking(connection, pace.filed)
            following = first + pace.portion
            settle_wordings(connection, wordings_of_revisions(connection, range(first, following)))
            linked_before(connection, following if following < end else None)
        report(Linking(doing="article by article", share=min(1, (following - began) / (end - began))))
