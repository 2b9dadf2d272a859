"""Checking a text: every quotation and passage in it that is held, with its lineage. Nothing is stored."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from app.domain.alteration import MEANING_CHANGING, Alteration
from app.domain.article import RawArticle
from app.domain.errors import UnreadableDocument
from app.domain.holdings import Checked, CheckedPiece
from app.domain.lineage import Lineage, LineageKind
from app.domain.span import Span
from app.domain.wording import Occurrence
from app.ingest.canonical import canonical
from app.lineage.alterations import alterations
from app.lineage.families import CONTAINED
from app.matching.founding import can_found
from app.matching.units import units
from app.pipeline.articles import read_facts
from app.pipeline.closest import closest
from app.pipeline.find import lineage_at
from app.pipeline.gather import workbench
from app.pipeline.outlets import known_outlets
from app.pipeline.trace import trace_short
from app.store.articles import coverage
from app.store.occurrences import occurrences_of_wordings
from app.store.records import revision
from app.store.wordings import HeldWording, held_wordings, placed_wording

MOST_CHARACTERS = 200_000
_SNIPPET = 600  # shorter than this, a text is what somebody pasted, not an article with a headline
_PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """A unit of the checked text and the held wording that is closest to it."""

    unit: Occurrence
    held: HeldWording
    shared: int


def check(connection: Connection, text: str) -> Checked:
    """What of `text` is held. Raises UnreadableDocument when there is nothing in it or too much."""
    if not text.strip():
        raise UnreadableDocument("There is no text to check: paste a quotation, a passage or an article.")
    if len(text) > MOST_CHARACTERS:
        raise UnreadableDocument(
            f"The text has {len(text):,} characters; {MOST_CHARACTERS:,} can be checked at once. Paste a part of it."
        )
    asked = [unit for unit in _units(text) if unit.wording.words]
    found = (
        asked
        if len(asked) == 1
        else [unit for unit in asked if can_found(unit.wording.words, quoted=unit.marked)]
    )
    hits = _hits(connection, found)
    by_head: dict[str, list[_Hit]] = {}
    for hit in hits:
        by_head.setdefault(placed_wording(connection, hit.held.wording.id), []).append(hit)
    return Checked(
        text=text,
        pieces=_pieces(connection, text, by_head),
        unmatched=len(found) - len(hits),
        coverage=coverage(connection),
    )


def _units(text: str) -> tuple[Occurrence, ...]:
    article = canonical(RawArticle(text=text, origin="the checked text"), known_outlets())
    if len(text) < _SNIPPET or not article.body:
        body = tuple(Span(found.start(), found.end()) for found in _PARAGRAPH.finditer(text))
        article = replace(article, body=body, parts=())
    return units(text, article.body, read_facts(article).quotations)


def _hits(connection: Connection, found: Sequence[Occurrence]) -> list[_Hit]:
    """The closest held wording of each unit that has one. Words too few to be traced must be held as they are."""
    same = held_wordings(connection, {unit.wording.id for unit in found})
    asked = [
        unit
        for unit in found
        if unit.wording.id not in same and can_found(unit.wording.words, quoted=unit.marked)
    ]
    near = closest(connection, [unit.wording for unit in asked], CONTAINED)
    hits = [
        _Hit(unit=unit, held=own, shared=len(unit.wording.words))
        for unit in found
        if (own := same.get(unit.wording.id)) and own.live
    ]
    return hits + [
        _Hit(unit=unit, held=match.held, shared=match.shared)
        for unit, match in zip(asked, near, strict=True)
        if match
    ]


def _pieces(
    connection: Connection, text: str, by_head: Mapping[str, Sequence[_Hit]]
) -> tuple[CheckedPiece, ...]:
    """One piece a lineage: passages bring several heads to the same one."""
    by_lineage: dict[str, list[_Hit]] = {}
    lineages = {}
    bench = workbench(connection)
    for head, hits in by_head.items():
        lineage = lineage_at(bench, head) or trace_short(bench, head)
        if lineage is not None:
            lineages[lineage.id] = lineage
            by_lineage.setdefault(lineage.id, []).extend(hits)
    pieces = [
        _piece(connection, text, sorted(hits, key=lambda hit: hit.unit.span), lineages[identity])
        for identity, hits in by_lineage.items()
    ]
    return tuple(sorted(pieces, key=lambda piece: (piece.contents, piece.lineage.id)))


def _piece(connection: Connection, text: str, hits: Sequence[_Hit], lineage: Lineage) -> CheckedPiece:
    contents = tuple(span for hit in hits for span in hit.unit.contents)
    printed = [_printed(connection, hit.held.wording.id) for hit in hits]
    changes = [
        change
        for hit, held in zip(hits, printed, strict=True)
        for change in alterations(held, _words(text, hit), quoted=hit.unit.marked)
    ]
    meaning = _changed_meaning(text, hits, lineage)
    return CheckedPiece(
        contents=contents,
        text=" ... ".join(span.of(text) for span in contents),
        quoted=any(hit.unit.marked for hit in hits),
        exact=not meaning and all(hit.held.wording.id == hit.unit.wording.id for hit in hits),
        shared=sum(hit.shared for hit in hits),
        words=sum(len(hit.unit.wording.words) for hit in hits),
        compared_with=lineage.displayed if meaning else " ... ".join(p for held in printed for p in held),
        alterations=meaning or tuple(dict.fromkeys(changes)),
        lineage=lineage,
    )


def _words(text: str, hit: _Hit) -> tuple[str, ...]:
    return tuple(span.of(text) for span in hit.unit.contents)


def _changed_meaning(text: str, hits: Sequence[_Hit], lineage: Lineage) -> tuple[Alteration, ...]:
    """How the text differs from the words the lineage is shown under, where a number or a negation does.

    Somebody who checks a misquotation that has spread would else be told that it is held word for word.
    """
    if lineage.kind is not LineageKind.QUOTATION:
        return ()
    pieces = tuple(piece for hit in hits for piece in _words(text, hit))
    changes = alterations((lineage.displayed,), pieces, quoted=any(hit.unit.marked for hit in hits))
    return changes if any(change.kind in MEANING_CHANGING for change in changes) else ()


def _printed(connection: Connection, wording: str) -> tuple[str, ...]:
    """A held wording as some article prints it, piece by piece."""
    occurrence = occurrences_of_wordings(connection, [wording])[0]
    text = revision(connection, occurrence.revision).facts.article.text
    return tuple(span.of(text) for span in occurrence.contents)
