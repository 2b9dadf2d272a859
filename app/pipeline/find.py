"""Finding a lineage by any of its wordings, kept or traced on the spot."""

from sqlalchemy import Connection

from app.domain.correction import CorrectionKind
from app.domain.errors import NotFound, Withdrawn
from app.domain.holdings import Found
from app.domain.lineage import Lineage
from app.pipeline.gather import Workbench, workbench
from app.pipeline.trace import trace_family, trace_short
from app.store.lineages import lineage, lineage_of_family
from app.store.pending import lineage_waits
from app.store.records import corrections_of
from app.store.wordings import held_wordings, placed_wording


def find_lineage(connection: Connection, wording: str) -> Found:
    """The lineage of the family that holds this wording.

    Raises NotFound when no wording has this id, Withdrawn when the words were withdrawn.
    """
    held = held_wordings(connection, [wording]).get(wording)
    if held is not None and not held.live:
        raise Withdrawn(_why(connection, wording))
    head = placed_wording(connection, wording) if held else wording
    kept = lineage_of_family(connection, head)
    found = lineage(connection, kept) if kept else None
    if found is None and held is not None:
        bench = workbench(connection)
        found = trace_family(bench, head) if held.founds else trace_short(bench, wording)
    if found is None:
        raise NotFound(f"No wording is held under “{wording}”. Was the address mistyped?")
    return Found(
        lineage=found,
        followed=None if found.id == wording else _text_of(found, wording),
        waiting=kept is not None and lineage_waits(connection, kept),
    )


def lineage_at(bench: Workbench, head: str) -> Lineage | None:
    """The lineage of the family with this head, kept or traced on the spot."""
    kept = lineage_of_family(bench.connection, head)
    return (lineage(bench.connection, kept) if kept else None) or trace_family(bench, head)


def _text_of(found: Lineage, wording: str) -> str | None:
    """The wording as printed: by a witness that prints just it, else by the one it is a piece of."""
    for attestation in found.attestations:
        if attestation.wording == wording:
            return attestation.text
    return found.displayed


def _why(connection: Connection, wording: str) -> str:
    reasons = [
        f"These words were withdrawn on {made.made[:10]}: {made.reason}"
        for made in corrections_of(connection, [wording])
        if made.kind is CorrectionKind.WITHDRAW
    ]
    return reasons[-1] if reasons else "The articles that carried these words were withdrawn."
