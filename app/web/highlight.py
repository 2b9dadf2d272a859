"""Marking spans of a text, which may overlap and nest, as a flat run of pieces for a template to escape."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from app.domain.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch to mark: `label` says what it is, `url` where it leads, `anchor` where links arrive, `note`
    what is told of it to who points at it.
    """

    span: Span
    label: str
    url: str | None = None
    anchor: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Characters that carry the same marks. `depth` says how many lie over one another here, `mark` is the
    innermost of those that lead somewhere, or of all where none does.

    `anchors` are those of the marks that begin here.
    """

    text: str
    mark: Mark | None = None
    depth: int = 0
    anchors: tuple[str, ...] = ()


def highlight(text: str, marks: Iterable[Mark], within: Span | None = None) -> tuple[Piece, ...]:
    """`text` (or the stretch `within`) cut into pieces; joined again they are the text.

    Spans beyond the text are cut to it; empty ones mark nothing.
    """
    window = within or Span(0, len(text))
    clipped = sorted(_clipped(marks, window), key=lambda pair: (pair[0].start, -pair[0].end))
    cuts = sorted(
        {window.start, window.end, *(edge for span, _ in clipped for edge in (span.start, span.end))}
    )
    pieces: list[Piece] = []
    open_marks: list[tuple[Span, Mark]] = []
    coming = iter([*clipped, None])
    following = next(coming)
    for start, end in pairwise(cuts):
        open_marks = [pair for pair in open_marks if pair[0].end > start]
        anchors: list[str] = []
        while following is not None and following[0].start == start:
            open_marks.append(following)
            if following[1].anchor and following[1].span.start == start:
                anchors.append(following[1].anchor)
            following = next(coming)
        pieces.append(_piece(text[start:end], open_marks, anchors))
    return tuple(pieces)


def _clipped(marks: Iterable[Mark], window: Span) -> Iterable[tuple[Span, Mark]]:
    for mark in marks:
        start, end = max(mark.span.start, window.start), min(mark.span.end, window.end)
        if start < end:
            yield Span(start, end), mark


def _piece(text: str, open_marks: list[tuple[Span, Mark]], anchors: list[str]) -> Piece:
    if not open_marks:
        return Piece(text=text)
    innermost = min(open_marks, key=lambda pair: (pair[1].url is None, len(pair[0])))[1]
    return Piece(text=text, mark=innermost, depth=len(open_marks), anchors=tuple(anchors))
