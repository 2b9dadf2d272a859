"""A stretch of a checked text that is held, as the checking page shows it."""

from dataclasses import dataclass

from app.domain.holdings import CheckedPiece
from app.web.answer import Answer, answer, first_sighting
from app.web.changes import Change, changes, difference
from app.web.comparison import Stretch
from app.web.urls import lineage_url
from app.web.words import shortened


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
    answer: Answer
    source: str


def found_piece(number: int, piece: CheckedPiece) -> FoundPiece:
    """The `number`-th piece of a checked text, beside the held words it comes closest to."""
    close = f"Close wording: {piece.shared} of {piece.words} words match"
    return FoundPiece(
        number=number,
        anchor=f"found-{number}",
        text=piece.text,
        verdict="Exact match" if piece.exact else close,
        exact=piece.exact,
        difference=difference(piece.compared_with, piece.text),
        changes=changes(piece.alterations),
        lineage=lineage_url(piece.lineage.id),
        displayed=shortened(piece.lineage.displayed),
        quoted=piece.quoted,
        speaker=piece.lineage.speaker,
        answer=answer(piece.lineage),
        source=first_sighting(piece.lineage).article.source,
    )
