"""Gathering the facts about a family or a passage from the store: what tracing is given."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.domain.correction import Correction, CorrectionKind
from app.domain.lineage import LineageKind, Standing
from app.domain.testimony import FamilyFacts, Testimony
from app.pipeline.desk import Desk
from app.pipeline.passages import Shelf
from app.pipeline.shorts import Shorts
from app.pipeline.splices import splices_among
from app.pipeline.testimonies import Found, found, portion, testimonies
from app.store.families import bare_carriers, carried_bare, family_wordings
from app.store.occurrences import occurrences_in_families, occurrences_of_wordings
from app.store.records import corrections_of
from app.store.wordings import placed_wording, words_of
from app.text.tokens import tokenise

_CARRIED = 0.8  # share of a quotation's words that running text must hold to carry it bare


@dataclass(frozen=True, slots=True)
class Workbench:
    """What is looked up while families are gathered in one transaction, each thing once."""

    connection: Connection
    shelf: Shelf
    desk: Desk
    shorts: Shorts


def workbench(connection: Connection) -> Workbench:
    """An empty workbench: good for one transaction in which nothing that it looks up is changed."""
    desk = Desk(connection)
    return Workbench(connection, Shelf(connection), desk, Shorts(desk))


def passage_facts(bench: Workbench, passage: tuple[str, ...]) -> FamilyFacts | None:
    """The facts about these families, which are read as one; None when no article carries them."""
    desk, head = bench.desk, passage[0]
    held = found(desk, occurrences_in_families(bench.connection, passage))
    members = family_wordings(bench.connection, passage)
    quotation = bench.shelf.is_quotation(head)
    if quotation:
        held += _bare(desk, head, members.get(head, ()), {one.article for one in held})
        held += bench.shorts.attached(head, held)
    told = testimonies(desk, passage, held, spoken=quotation)
    if not told:
        return None
    fullest = min(told, key=_fullness)
    carried = {one.head for one in held if one.article == fullest.article.id}
    wordings = tuple(dict.fromkeys((*(w for h in passage for w in members[h]), *(t.wording for t in told))))
    corrections = corrections_of(bench.connection, wordings)
    return FamilyFacts(
        id=next(family for family in passage if family in carried),
        kind=LineageKind.QUOTATION if quotation else LineageKind.PASSAGE,
        standing=Standing.BOILERPLATE if bench.shelf.is_boilerplate(head) else Standing.TRACED,
        wordings=wordings,
        testimonies=told,
        head_testimony=fullest.id,
        splice_of=_splice_of(desk, head) if quotation else (),
        speaker_correction=_speaker(corrections),
        notes=tuple(_note(correction) for correction in corrections),
    )


def short_facts(bench: Workbench, wording: str) -> FamilyFacts | None:
    """The facts about a wording too short to be traced: where it stands, and no more."""
    occurrences = occurrences_of_wordings(bench.connection, [wording])
    held = [replace(one, head=wording) for one in found(bench.desk, occurrences)]
    told = testimonies(bench.desk, (wording,), held, spoken=True)
    if not told:
        return None
    return FamilyFacts(
        id=wording,
        kind=LineageKind.QUOTATION if any(one.marked for one in held) else LineageKind.PASSAGE,
        standing=Standing.TOO_SHORT,
        wordings=(wording,),
        testimonies=told,
        head_testimony=min(told, key=_fullness).id,
    )


def shared_passages(bench: Workbench, passages: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Those that two articles may carry: most of what a corpus holds stands in one article alone."""
    shelf = bench.shelf
    alone = {p for p in passages if len({article for head in p for article in shelf.carriers(head)}) < 2}
    quoted = [head for head, *_ in alone if shelf.is_quotation(head)]
    others = carried_bare(bench.connection, quoted, _CARRIED) | _with_shorts(bench, quoted)
    return {p for p in passages if p not in alone or p[0] in others}


def _with_shorts(bench: Workbench, heads: Iterable[str]) -> frozenset[str]:
    """Those of these families to which a short quotation belongs."""
    families: dict[str, list[Found]] = {}
    for one in found(bench.desk, occurrences_in_families(bench.connection, heads)):
        families.setdefault(one.head, []).append(one)
    return frozenset(head for head, own in families.items() if bench.shorts.attached(head, own))


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
