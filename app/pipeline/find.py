"""Finding a lineage by any of its wordings, kept or traced on the spot."""

from sqlalchemy import Connection

from app.domain.correction import CorrectionKind
from app.domain.errors import NotFound, Withdrawn
from app.domain.holdings import Found
from app.domain.lineage import Lineage
from app.domain.overview import Overview
from app.lineage.digest import overview_of
from app.pipeline.gather import Workbench, workbench
from app.pipeline.trace import trace_family, trace_short
from app.store.lineages import lineage, lineage_of_family, lineage_overview, place_of_attestation
from app.store.pending import lineage_waits
from app.store.records import corrections_of
from app.store.wordings import held_wordings, place_of_wording, placed_wording


def find_lineage(connection: Connection, wording: str) -> Lineage:
    """The whole lineage of the family that holds this wording.

    Raises NotFound when no wording has this id, Withdrawn when the words were withdrawn.
    """
    kept = _kept(connection, wording)
    return (lineage(connection, kept) if kept else None) or _traced(connection, wording)


def find_overview(connection: Connection, wording: str, shown: range) -> Found:
    """The same lineage with the sightings at these places, in time order. Raises as `find_lineage` does."""
    kept = _kept(connection, wording)
    found = lineage_overview(connection, kept, shown) if kept else None
    if found is None:
        found = overview_of(_traced(connection, wording), shown)
        kept = None
    return Found(
        overview=found,
        kept=kept is not None,
        waiting=kept is not None and lineage_waits(connection, kept),
    )


def find_sighting(connection: Connection, identity: str) -> Overview:
    """The lineage of one sighting, with it and what it is compared with. Raises NotFound."""
    found = place_of_attestation(connection, identity)
    held = lineage_overview(connection, found[0], range(found[1], found[1] + 1)) if found else None
    if held is None:
        raise NotFound(
            f"No sighting is held under “{identity}”. Was the address mistyped, or the article changed?"
        )
    return held


def lineage_at(bench: Workbench, head: str) -> Lineage | None:
    """The lineage of the family with this head, kept or traced on the spot."""
    kept = lineage_of_family(bench.connection, head)
    return (lineage(bench.connection, kept) if kept else None) or trace_family(bench, head)


def overview_at(bench: Workbench, head: str, shown: range) -> Overview | None:
    """The same with the sightings at these places; of words too short to trace, too."""
    kept = lineage_of_family(bench.connection, head)
    found = lineage_overview(bench.connection, kept, shown) if kept else None
    if found is not None:
        return found
    traced = trace_family(bench, head) or trace_short(bench, head)
    return overview_of(traced, shown) if traced else None


def _kept(connection: Connection, wording: str) -> str | None:
    """The address of the lineage that is kept for this wording, if one is."""
    place = place_of_wording(connection, wording)
    if place is not None and not place.live:
        raise Withdrawn(_why(connection, wording))
    return lineage_of_family(connection, place.head if place else wording)


def _traced(connection: Connection, wording: str) -> Lineage:
    """The lineage traced on the spot, of words that no lineage is kept of."""
    held = held_wordings(connection, [wording]).get(wording)
    found = None
    if held is not None:
        bench = workbench(connection)
        head = placed_wording(connection, wording)
        found = trace_family(bench, head) if held.founds else trace_short(bench, wording)
    if found is None:
        raise NotFound(f"No wording is held under “{wording}”. Was the address mistyped?")
    return found


def _why(connection: Connection, wording: str) -> str:
    reasons = [
        f"These words were withdrawn on {made.made[:10]}: {made.reason}"
        for made in corrections_of(connection, [wording])
        if made.kind is CorrectionKind.WITHDRAW
    ]
    return reasons[-1] if reasons else "The articles that carried these words were withdrawn."
