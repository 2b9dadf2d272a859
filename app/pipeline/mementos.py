"""Lineages as they were told before, and how their answers changed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from app.domain.correction import CorrectionKind
from app.domain.errors import NotFound, NotYet, Withdrawn
from app.domain.lineage import Lineage
from app.domain.memento import History, LogEntry, Memento, State, Then
from app.domain.overview import EVERY, with_attestations
from app.domain.testimony import FamilyFacts, Testimony
from app.lineage.digest import overview_of
from app.lineage.history import changes
from app.lineage.trace import trace
from app.pipeline.find import find_overview
from app.pipeline.gather import passage_facts, short_facts, workbench
from app.store.articles import arrivals
from app.store.mementos import attestations_then, lineage_then, lineages_that_had, mementos_of, states_of
from app.store.records import corrections_of
from app.store.wordings import held_wordings, placed_wording

_TOLD = 60  # mementos whose changes are told


def find_then(connection: Connection, wording: str, instant: datetime, shown: range = EVERY) -> Then:
    """The lineage of this wording as it was told at that instant, with the sightings at these places shown.

    Raises NotFound, NotYet where no article with these words was held, and Withdrawn where a part of what was
    told has been withdrawn since.
    """
    now = _home(connection, wording)
    homes = _homes(connection, wording, now)
    for identity in homes:
        found = lineage_then(connection, identity, instant)
        if found and _has(found, wording, now=identity == now):
            memento, lineage = found
            whole = with_attestations(lineage, attestations_then(connection, identity, instant))
            _require_not_withdrawn(connection, whole)
            return Then(
                overview=overview_of(whole, shown), memento=memento, later=_later(connection, homes, instant)
            )
    return Then(
        overview=overview_of(_again(connection, wording, instant), shown),
        memento=None,
        later=_later(connection, homes, instant),
    )


def find_history(connection: Connection, wording: str) -> History:
    """How the answer came to be what it is. Raises NotFound and Withdrawn as the lineage's own page does."""
    overview = find_overview(connection, wording, range(0)).overview
    mementos = _chain(connection, overview.lineage)
    states = states_of(connection, mementos[-_TOLD - 1 :])
    gone = _withdrawn(
        connection, {each for state in states for each in (*state.articles, *state.lineage.wordings)}
    )
    told = [
        LogEntry(
            memento=state.memento,
            changes=changes(_ended_with(states, state.memento), state),
            withdrawn=not gone.isdisjoint((*state.articles, *state.lineage.wordings)),
        )
        for state in states[-_TOLD:]
    ]
    return History(overview=overview, entries=tuple(reversed(told)), left=max(0, len(mementos) - _TOLD))


def every_memento(connection: Connection, wording: str) -> tuple[Lineage, tuple[Memento, ...]]:
    """The lineage of this wording, without its attestations, and its mementos, oldest first."""
    lineage = find_overview(connection, wording, range(0)).overview.lineage
    return lineage, _chain(connection, lineage)


def states_since(connection: Connection, lineage: Lineage) -> tuple[datetime, ...]:
    """Since when each state of the lineage was told, oldest first."""
    return tuple(sorted({memento.since for memento in _chain(connection, lineage)}))


def _home(connection: Connection, wording: str) -> str | None:
    """The lineage that is kept for this wording now."""
    try:
        found = find_overview(connection, wording, range(0))
    except (NotFound, Withdrawn):
        return None
    return found.overview.lineage.id if found.kept else None


def _homes(connection: Connection, wording: str, now: str | None) -> tuple[str, ...]:
    """The lineages that have this wording or had it, the one that has it now first."""
    had = sorted(lineages_that_had(connection, [wording]) - {now})
    return (now, *had) if now else tuple(had)


def _has(found: tuple[Memento, Lineage], wording: str, *, now: bool) -> bool:
    """Whether the wording led to this state. Words that stand bare in a longer sentence lead to the lineage that is
    kept for them `now` and are no wording of it."""
    memento, lineage = found
    return wording in (lineage.id, *lineage.wordings) or (now and memento.until is None)


def _chain(connection: Connection, lineage: Lineage) -> tuple[Memento, ...]:
    """The mementos of a lineage, and those of others that had its words before, oldest first."""
    before = lineages_that_had(connection, lineage.wordings)
    return tuple(
        memento
        for memento in mementos_of(connection, before | {lineage.id})
        if memento.id == lineage.id or memento.until is not None
    )


def _ended_with(states: Sequence[State], memento: Memento) -> list[State]:
    """The mementos that this one took the place of."""
    return [state for state in states if state.memento.until == memento.since]


def _require_not_withdrawn(connection: Connection, lineage: Lineage) -> None:
    articles = (attestation.article.id for attestation in lineage.attestations)
    if _withdrawn(connection, {*articles, *lineage.wordings}):
        raise Withdrawn("A part of what was told here at that time has been withdrawn since.")


def _withdrawn(connection: Connection, subjects: Iterable[str]) -> frozenset[str]:
    """Those of these articles and wordings that have been withdrawn."""
    made = corrections_of(connection, subjects)
    return frozenset(one.subject for one in made if one.kind is CorrectionKind.WITHDRAW)


def _later(connection: Connection, lineages: Iterable[str], instant: datetime) -> int:
    """How often what is told of these words has changed since."""
    return len({memento.since for memento in mementos_of(connection, lineages) if memento.since > instant})


def _again(connection: Connection, wording: str, instant: datetime) -> Lineage:
    """The lineage traced from the articles held at that instant, of words of which no memento was kept then."""
    facts = _facts(connection, wording)
    arrived = arrivals(connection, (testimony.article.id for testimony in facts.testimonies))
    told = [one for one in facts.testimonies if arrived[one.article.id] <= instant]
    if not told:
        raise NotYet(first=min(arrived.values()))
    fullest = next((one for one in told if one.id == facts.head_testimony), None) or max(told, key=_fullness)
    if len(told) < len(facts.testimonies):
        own = tuple(dict.fromkeys(one.wording for one in told))
        facts = replace(
            facts, id=fullest.wording, wordings=own, testimonies=tuple(told), head_testimony=fullest.id
        )
    return trace(facts)


def _facts(connection: Connection, wording: str) -> FamilyFacts:
    held = held_wordings(connection, [wording]).get(wording)
    if held is None:
        raise NotFound(f"No wording is held under “{wording}”. Was the address mistyped?")
    if not held.live:
        raise Withdrawn("These words were withdrawn.")
    bench = workbench(connection)
    facts = None
    if held.founds:
        facts = passage_facts(bench, bench.shelf.passage(placed_wording(connection, wording)))
    facts = facts or short_facts(bench, wording)
    if facts is None:
        raise NotFound(f"No article carries the wording “{wording}” now.")
    return facts


def _fullness(testimony: Testimony) -> tuple[int, str]:
    return len(" ".join(testimony.pieces).split()), testimony.id
