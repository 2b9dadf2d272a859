"""Tracing what is pending: the families that changed, the passages they join, and the lineages that follow."""

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace

from sqlalchemy import Connection, Engine

from app.domain.correction import Correction, CorrectionKind
from app.domain.lineage import Lineage, LineageKind, Standing
from app.domain.testimony import FamilyFacts, Testimony
from app.lineage.trace import trace
from app.pipeline.desk import Desk
from app.pipeline.passages import Shelf
from app.pipeline.shorts import Shorts
from app.pipeline.splices import splices_among
from app.pipeline.testimonies import Found, found, portion, testimonies
from app.store.database import writing
from app.store.forest import bare_carriers, carried_bare, family_wordings
from app.store.lineages import drop_lineages_of, keep_lineage, next_pending, settle_pending
from app.store.occurrences import occurrences_in_families, occurrences_of_wordings
from app.store.records import corrections_of
from app.store.wordings import placed_wording, words_of
from app.text.tokens import tokenise

_AT_ONCE = 2000  # families traced in one transaction
_CARRIED = 0.8  # share of a quotation's words that running text must hold to carry it bare


def trace_pending(engine: Engine, report: Callable[[int], None] = lambda _: None) -> None:
    """Trace every family that waits, some hundreds in one transaction. `report` hears how many were done."""
    done = 1
    while done:
        with writing(engine) as connection:
            done = trace_waiting(connection)
        report(done)


def trace_waiting(connection: Connection) -> int:
    """Trace some of the families that wait; returns how many, 0 when none is left."""
    heads = next_pending(connection, _AT_ONCE)
    if heads:
        _trace_again(connection, heads)
        settle_pending(connection, heads)
    return len(heads)


def trace_one(connection: Connection, head: str) -> Lineage | None:
    """The lineage of the family with this head, whether or not it is kept; None when no article carries it."""
    shelf, desk = Shelf(connection), Desk(connection)
    return _traced(desk, shelf, Shorts(desk), shelf.passage(head))


def trace_short(connection: Connection, wording: str) -> Lineage | None:
    """The occurrences of a wording too short to be traced, as a lineage that says so."""
    desk = Desk(connection)
    held = [replace(one, head=wording) for one in found(desk, occurrences_of_wordings(connection, [wording]))]
    told = testimonies(desk, (wording,), held, spoken=True)
    if not told:
        return None
    kind = LineageKind.QUOTATION if any(one.marked for one in held) else LineageKind.PASSAGE
    return trace(
        FamilyFacts(
            id=wording,
            kind=kind,
            standing=Standing.TOO_SHORT,
            wordings=(wording,),
            testimonies=told,
            head_testimony=min(told, key=_fullness).id,
            held_sources=frozenset(testimony.article.source for testimony in told),
        )
    )


def _trace_again(connection: Connection, heads: frozenset[str]) -> None:
    """Replace all lineages in which any of these families has, had or now gets a part."""
    shelf, desk = Shelf(connection), Desk(connection)
    shorts = Shorts(desk)
    waiting = set(heads | shelf.near(heads))
    passages: set[tuple[str, ...]] = set()
    done: set[str] = set()
    while waiting:
        waiting |= drop_lineages_of(connection, waiting)
        for head in sorted(waiting - done):
            passage = shelf.passage(head)
            passages.add(passage)
            done |= {head, *passage}
        waiting = set(drop_lineages_of(connection, done) - done)
    for passage in sorted(_shared(shelf, shorts, passages)):
        lineage = _traced(desk, shelf, shorts, passage)
        if lineage and lineage.counts.articles > 1:
            keep_lineage(connection, lineage, passage)


def _shared(shelf: Shelf, shorts: Shorts, passages: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Those that two articles may carry: most of what a corpus holds stands in one article alone."""
    alone = {p for p in passages if len({article for head in p for article in shelf.carriers(head)}) < 2}
    quoted = [head for head, *_ in alone if shelf.is_quotation(head)]
    others = carried_bare(shelf.connection, quoted, _CARRIED) | _with_shorts(shorts, quoted)
    return {p for p in passages if p not in alone or p[0] in others}


def _with_shorts(shorts: Shorts, heads: Iterable[str]) -> frozenset[str]:
    """Those of these families to which a short quotation belongs."""
    families: dict[str, list[Found]] = {}
    for one in found(shorts.desk, occurrences_in_families(shorts.desk.connection, heads)):
        families.setdefault(one.head, []).append(one)
    return frozenset(head for head, own in families.items() if shorts.attached(head, own))


def _traced(desk: Desk, shelf: Shelf, shorts: Shorts, passage: tuple[str, ...]) -> Lineage | None:
    held = found(desk, occurrences_in_families(desk.connection, passage))
    members = family_wordings(desk.connection, passage)
    quotation = shelf.is_quotation(passage[0])
    if quotation:
        held += _bare(desk, passage[0], members.get(passage[0], ()), {one.article for one in held})
        held += shorts.attached(passage[0], held)
    told = testimonies(desk, passage, held, spoken=quotation)
    if not told:
        return None
    fullest = min(told, key=_fullness)
    carried = {one.head for one in held if one.article == fullest.article.id}
    wordings = tuple(dict.fromkeys((*(w for h in passage for w in members[h]), *(t.wording for t in told))))
    corrections = corrections_of(desk.connection, wordings)
    return trace(
        FamilyFacts(
            id=next(head for head in passage if head in carried),
            kind=LineageKind.QUOTATION if quotation else LineageKind.PASSAGE,
            standing=Standing.BOILERPLATE if shelf.is_boilerplate(passage[0]) else Standing.TRACED,
            wordings=wordings,
            testimonies=told,
            head_testimony=fullest.id,
            held_sources=frozenset(testimony.article.source for testimony in told),
            splice_of=_splice_of(desk, passage[0]) if quotation else (),
            speaker_correction=_speaker(corrections),
            notes=tuple(_note(correction) for correction in corrections),
        )
    )


def _splice_of(desk: Desk, head: str) -> tuple[str, ...]:
    """The lineages whose words this one runs together."""
    parts = splices_among(desk.connection, [head])[head]
    return tuple(dict.fromkeys(placed_wording(desk.connection, part) for part in parts))


def _bare(desk: Desk, head: str, members: Sequence[str], attested: Set[str]) -> list[Found]:
    """Longer running text that holds a quotation of the family without marking it, in other articles."""
    best = bare_carriers(desk.connection, members)
    enough = {wording: q for wording, (q, containment) in best.items() if containment >= _CARRIED}
    outside = {wording for wording in enough if wording not in members}
    words = words_of(desk.connection, enough.values())
    return [
        portion(desk, carrier, head, words[enough[carrier.wording]])
        for carrier in found(desk, occurrences_of_wordings(desk.connection, outside))
        if carrier.article not in attested and not carrier.marked
    ]


def _fullness(testimony: Testimony) -> tuple[int, str, str]:
    """The most words first; among equals those in print by the earliest date, then by id."""
    latest = testimony.article.dating.latest
    words = sum(len(tokenise(piece)) for piece in testimony.pieces)
    return -words, latest.isoformat() if latest else "~", testimony.id


def _speaker(corrections: Sequence[Correction]) -> str | None:
    made = [c.value for c in corrections if c.kind is CorrectionKind.SPEAKER]
    return made[-1] if made else None


def _note(correction: Correction) -> str:
    told = {
        CorrectionKind.SPEAKER: f"The speaker was set by hand to {correction.value}",
        CorrectionKind.FORBID_LINK: "Another wording was parted from this lineage by hand",
        CorrectionKind.CONFIRM_LINK: "A wording was joined to this lineage by hand",
    }
    return f"{told.get(correction.kind, 'Corrected by hand')}: {correction.reason}"
