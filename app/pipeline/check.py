"""Checking a text: every quotation and passage in it that is held, with its lineage. Nothing is stored."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from app.domain.alteration import MEANING_CHANGING, Alteration
from app.domain.article import RawArticle
from app.domain.errors import UnreadableDocument
from app.domain.holdings import Checked, CheckedPiece
from app.domain.lineage import Lineage, LineageKind
from app.domain.overview import EVERY, Overview
from app.domain.span import Span, hull
from app.domain.wording import Occurrence
from app.ingest.canonical import canonical
from app.lineage.alterations import alterations
from app.lineage.families import CONTAINED
from app.matching.founding import can_found
from app.matching.overlaps import Overlaps
from app.matching.units import units
from app.pipeline.articles import read_facts
from app.pipeline.closest import closest
from app.pipeline.find import overview_at
from app.pipeline.gather import workbench
from app.pipeline.outlets import known_outlets
from app.pipeline.parts import Hit, Part, parts_of
from app.store.sources import coverage
from app.store.wordings import held_wordings, placed_wording

MOST_CHARACTERS = 200_000
_SNIPPET = 600  # shorter than this, a text is what somebody pasted, not an article with a headline
_PARAGRAPH = re.compile(r"\S[^\n]*")


def check(connection: Connection, text: str, shown: range = EVERY) -> Checked:
    """What of `text` is held, with the sightings at these places of each lineage.

    Raises UnreadableDocument when there is nothing in it or too much.
    """
    if not text.strip():
        raise UnreadableDocument("There is no text to check: paste a quotation, a passage or an article.")
    if len(text) > MOST_CHARACTERS:
        raise UnreadableDocument(
            f"The text has {len(text):,} characters; {MOST_CHARACTERS:,} can be checked at once. Paste a part of it."
        )
    body, cut = _cut(text)
    asked = [unit for unit in cut if unit.wording.words]
    found = (
        asked
        if len(asked) == 1
        else [unit for unit in asked if can_found(unit.wording.words, quoted=unit.marked)]
    )
    hits = _hits(connection, found)
    by_head: dict[str, list[Part]] = {}
    for hit, parts in zip(hits, parts_of(connection, text, body, hits), strict=True):
        by_head.setdefault(placed_wording(connection, hit.held.wording.id), []).extend(parts)
    pieces = _pieces(connection, text, by_head, shown)
    held = Overlaps(span for piece in pieces for span in piece.contents)
    return Checked(
        text=text,
        pieces=pieces,
        unmatched=sum(not any(held.of(span) for span in unit.contents) for unit in found),
        coverage=coverage(connection),
    )


def _cut(text: str) -> tuple[tuple[Span, ...], tuple[Occurrence, ...]]:
    """The paragraphs of the text, and the units in them."""
    article = canonical(RawArticle(text=text, origin="the checked text"), known_outlets())
    if len(text) < _SNIPPET or not article.body:
        body = tuple(Span(found.start(), found.end()) for found in _PARAGRAPH.finditer(text))
        article = replace(article, body=body, parts=())
    return article.body, units(text, article.body, read_facts(article).quotations)


def _hits(connection: Connection, found: Sequence[Occurrence]) -> list[Hit]:
    """The closest held wording of each unit that has one. Words too few to be traced must be held as they are."""
    same = held_wordings(connection, {unit.wording.id for unit in found})
    asked = [
        unit
        for unit in found
        if unit.wording.id not in same and can_found(unit.wording.words, quoted=unit.marked)
    ]
    near = closest(connection, [unit.wording for unit in asked], CONTAINED)
    hits = [
        Hit(unit=unit, held=own, shared=len(unit.wording.words))
        for unit in found
        if (own := same.get(unit.wording.id)) and own.live
    ]
    return hits + [
        Hit(unit=unit, held=match.held, shared=match.shared)
        for unit, match in zip(asked, near, strict=True)
        if match
    ]


def _pieces(
    connection: Connection, text: str, by_head: Mapping[str, Sequence[Part]], shown: range
) -> tuple[CheckedPiece, ...]:
    """One piece a lineage: passages bring several heads to the same one."""
    by_lineage: dict[str, list[Part]] = {}
    found = {}
    bench = workbench(connection)
    for head, parts in by_head.items():
        one = overview_at(bench, head, shown)
        if one is not None:
            found[one.lineage.id] = one
            by_lineage.setdefault(one.lineage.id, []).extend(parts)
    pieces = [
        _piece(text, sorted(parts, key=lambda part: hull(part.contents)), found[identity])
        for identity, parts in by_lineage.items()
    ]
    return tuple(sorted(pieces, key=lambda piece: (piece.contents, piece.overview.lineage.id)))


def _piece(text: str, parts: Sequence[Part], held: Overview) -> CheckedPiece:
    contents = tuple(span for part in parts for span in part.contents)
    changes = [
        change
        for part in parts
        for change in alterations(part.printed, _words(text, part), quoted=part.quoted)
    ]
    meaning = _changed_meaning(text, parts, held.lineage)
    return CheckedPiece(
        contents=contents,
        text=" ... ".join(span.of(text) for span in contents),
        quoted=any(part.quoted for part in parts),
        exact=not meaning and all(part.exact for part in parts),
        shared=sum(part.shared for part in parts),
        words=sum(part.words for part in parts),
        compared_with=held.lineage.displayed
        if meaning
        else " ... ".join(p for part in parts for p in part.printed),
        alterations=meaning or tuple(dict.fromkeys(changes)),
        overview=held,
    )


def _words(text: str, part: Part) -> tuple[str, ...]:
    return tuple(span.of(text) for span in part.contents)


def _changed_meaning(text: str, parts: Sequence[Part], lineage: Lineage) -> tuple[Alteration, ...]:
    """How the text differs from the words the lineage is shown under, where a number or a negation does.

    Somebody who checks a misquotation that has spread would else be told that it is held word for word.
    """
    if lineage.kind is not LineageKind.QUOTATION:
        return ()
    pieces = tuple(piece for part in parts for piece in _words(text, part))
    changes = alterations((lineage.displayed,), pieces, quoted=any(part.quoted for part in parts))
    return changes if any(change.kind in MEANING_CHANGING for change in changes) else ()
