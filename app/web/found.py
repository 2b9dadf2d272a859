"""A stretch of a checked text that is held, as the checking page shows it."""

from dataclasses import dataclass

from app.domain.holdings import CheckedPiece
from app.domain.lineage import Lineage, LineageKind
from app.web.answer import Answer, answer, first_sighting
from app.web.attribution import attributed
from app.web.changes import Change, changes, difference
from app.web.comparison import Stretch
from app.web.given import Given, given
from app.web.urls import lineage_url
from app.web.words import changes_meaning, shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPiece:
    """A stretch of the checked text that is held."""

    number: int
    anchor: str
    text: str
    verdict: str
    exact: bool
    difference: tuple[Stretch, ...]
    changes: tuple[Change, ...]
    lineage: str
    displayed: str
    quoted: bool
    speaker: str | None
    given: tuple[Given, ...]
    attributed: str
    answer: Answer
    source: str


def found_piece(number: int, piece: CheckedPiece) -> FoundPiece:
    """The `number`-th piece of a checked text, beside the held words it comes closest to."""
    held = piece.overview.lineage
    of_somebody = held.kind is LineageKind.QUOTATION
    return FoundPiece(
        number=number,
        anchor=f"found-{number}",
        text=piece.text,
        verdict="Exact match" if piece.exact else _close(piece),
        exact=piece.exact,
        difference=difference(piece.compared_with, piece.text),
        changes=changes(piece.alterations),
        lineage=lineage_url(held.id),
        displayed=shortened(held.displayed),
        quoted=piece.quoted,
        speaker=held.speaker if of_somebody else None,
        given=given(piece.overview.digest) if of_somebody else (),
        attributed=_attributed(held),
        answer=answer(piece.overview),
        source=first_sighting(piece.overview).article.source,
    )


def _close(piece: CheckedPiece) -> str:
    """How close it comes. All of its words may match where the one that is missing is a "not"."""
    turned = any(changes_meaning(each.kind) for each in piece.alterations)
    wording = "Close wording, changed in meaning" if turned else "Close wording"
    return f"{wording}: {piece.shared} of {piece.words} words match"


def _attributed(lineage: Lineage) -> str:
    """By which words the first article that names the speaker does so, under whatever name."""
    others = {identity for each in lineage.given_to[1:] for identity in each.attestations}
    for sighting in lineage.attestations:
        named = sighting.attribution is not None and sighting.id not in others
        if named and lineage.kind is LineageKind.QUOTATION:
            return attributed(sighting.attribution, sighting.article.source)
    return ""
