"""Gathering the facts about a family or a passage from the store: what tracing is given."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.correction import Correction, CorrectionKind
from app.domain.lineage import LineageKind, Standing
from app.domain.testimony import FamilyFacts
from app.pipeline.commonplace import of_one_story
from app.pipeline.desk import HELD, Desk
from app.pipeline.members import Members
from app.pipeline.passages import PartShelf, Shelf
from app.pipeline.shorts import Shorts, speakers_among
from app.pipeline.splices import splices_among
from app.pipeline.testimonies import Found, Told, found, portion, testimonies
from app.store.families import BareCarrier, carried_bare
from app.store.occurrences import occurrences_of_wordings, speakers_of_families
from app.store.wordings import placed_wording

_SHARED = 2  # articles
_CARRIED = 0.8  # share of a quotation's words that running text must hold to carry it bare
_WORDS = 8  # words of it, or all: fewer stand together in running text by chance


@dataclass(frozen=True, slots=True)
class Workbench:
    """What is looked up while families are gathered in one transaction, each thing once."""

    connection: Connection
    shelf: Shelf
    desk: Desk
    shorts: Shorts
    members: Members


def workbench(connection: Connection, shelf: Shelf | None = None) -> Workbench:
    """An empty workbench, but for the shelf: good for one transaction in which nothing it looks up is changed."""
    desk = Desk(connection)
    return Workbench(
        connection, shelf or PartShelf(connection), desk, Shorts(Desk(connection)), Members(desk)
    )


def beside(bench: Workbench) -> Workbench:
    """Another workbench in the same transaction: what is looked up there is put away with it, but for what
    speakers said in short, which is asked for again and again."""
    desk = Desk(bench.connection)
    return Workbench(bench.connection, bench.shelf, desk, bench.shorts, Members(desk))


def look_up(bench: Workbench, passages: Iterable[tuple[str, ...]]) -> None:
    """Look up all that `passage_facts` will ask about these: many single queries cost more."""
    heads = [head for passage in passages for head in passage]
    bench.members.look_up(heads, quotations=[head for head in heads if bench.shelf.is_quotation(head)])
    held = [one for head in heads for one in bench.members.found(head)]
    revisions = {one.revision for one in held}
    bench.desk.look_up({one.article for one in held}, revisions if len(revisions) <= HELD else ())
    bench.shorts.look_up(speakers_among(held))


def passage_facts(bench: Workbench, passage: tuple[str, ...]) -> FamilyFacts | None:
    """The facts about these families, which are read as one; None when no article carries them."""
    members, head = bench.members, passage[0]
    held = [one for family in passage for one in members.found(family)]
    quotation = bench.shelf.is_quotation(head)
    if quotation:
        held += _bare(bench, head, {one.article for one in held})
        held += bench.shorts.attached(head, held)
    heads = {family: members.words(family) for family in passage}
    every = testimonies(bench.desk, heads, held, spoken=quotation)
    if not every:
        return None
    told, standing = (every, Standing.TRACED) if quotation else _traced(bench, head, every)
    fullest = min(told, key=_fullness).testimony
    carried = {one.head for one in held if one.article == fullest.article.id}
    own = (wording for family in passage for wording in members.wordings(family))
    wordings = tuple(dict.fromkeys((*own, *(one.testimony.wording for one in told))))
    corrections = bench.desk.corrections(wordings)
    return FamilyFacts(
        id=next(family for family in passage if family in carried),
        kind=LineageKind.QUOTATION if quotation else LineageKind.PASSAGE,
        standing=standing,
        wordings=wordings,
        testimonies=tuple(one.testimony for one in told),
        head_testimony=fullest.id,
        splice_of=_splice_of(bench.connection, head) if quotation and members.is_splice(head) else (),
        speaker_correction=_speaker(corrections),
        notes=tuple(_note(correction) for correction in corrections),
    )


def short_facts(bench: Workbench, wording: str) -> FamilyFacts | None:
    """The facts about a wording too short to be traced: where it stands, and no more."""
    occurrences = occurrences_of_wordings(bench.connection, [wording])
    held = [one._replace(head=wording) for one in found(bench.desk, occurrences)]
    told = testimonies(bench.desk, {wording: bench.members.words(wording)}, held, spoken=True)
    if not told:
        return None
    return FamilyFacts(
        id=wording,
        kind=LineageKind.QUOTATION if any(one.marked for one in held) else LineageKind.PASSAGE,
        standing=Standing.TOO_SHORT,
        wordings=(wording,),
        testimonies=tuple(one.testimony for one in told),
        head_testimony=min(told, key=_fullness).testimony.id,
    )


def shared_passages(bench: Workbench, passages: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Those that two articles may carry: most of what a corpus holds stands in one article alone."""
    alone = {passage for passage in passages if len(passage) == 1 and not bench.shelf.is_shared(passage[0])}
    quoted = sorted(bench.shelf.quotations(head for head, *_ in alone))
    others = carried_bare(bench.connection, quoted, _CARRIED, _WORDS) | _with_shorts(bench, quoted)
    bench.shelf.is_told(tuple(others), quotation=True, boilerplate=False)
    return {passage for passage in passages if passage not in alone or passage[0] in others}


def _with_shorts(bench: Workbench, heads: Sequence[str]) -> frozenset[str]:
    """Those of these families to which a short quotation belongs."""
    speakers = speakers_of_families(bench.connection, heads)
    bench.shorts.look_up({speaker for named in speakers.values() for speaker in named})
    asked = [head for head, named in speakers.items() if any(map(bench.shorts.said, named))]
    bench.members.look_up(asked)
    return frozenset(head for head in asked if bench.shorts.attached(head, bench.members.found(head)))


def _traced(bench: Workbench, head: str, every: tuple[Told, ...]) -> tuple[tuple[Told, ...], Standing]:
    """The testimonies of running text that are evidence of its being taken; all where they are none, and why."""
    if bench.shelf.is_boilerplate(head):
        return every, Standing.BOILERPLATE
    if len(every) < _SHARED:
        return every, Standing.TRACED
    told = tuple(one for one in every if one.says_more)
    if len(told) < _SHARED:
        return every, Standing.ATTRIBUTION
    told = of_one_story(bench.desk, told)
    return (told, Standing.TRACED) if len(told) >= _SHARED else (every, Standing.COMMONPLACE)


def _splice_of(connection: Connection, head: str) -> tuple[str, ...]:
    """The lineages whose words this one runs together."""
    parts = splices_among(connection, [head])[head]
    return tuple(dict.fromkeys(placed_wording(connection, part) for part in parts))


def _bare(bench: Workbench, head: str, attested: Set[str]) -> list[Found]:
    """Longer running text that holds a quotation of the family without marking it, in other articles."""
    return [
        portion(bench.desk, one, head, bench.members.words(carrier.quotation))
        for one, carrier in bench.members.carrying(head)
        if _is_carried(carrier) and one.article not in attested and not one.marked
    ]


def _is_carried(carrier: BareCarrier) -> bool:
    whole = carrier.containment >= 1
    return whole or (carrier.containment >= _CARRIED and carrier.shared >= _WORDS)


def _fullness(told: Told) -> tuple[int, str, str]:
    """The most words first; among equals those in print by the earliest date, then by id."""
    latest = told.testimony.article.dating.latest
    return -told.words, latest.isoformat() if latest else "~", told.testimony.id


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
