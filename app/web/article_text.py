"""An article's text line by line, with everything marked that stands elsewhere too or is quoted here alone."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from app.domain.article import Article, Part, TextPart
from app.domain.holdings import HeldArticle
from app.domain.lineage import LineageKind
from app.domain.span import Span
from app.web.highlight import Mark, Piece, highlight
from app.web.quoted import printed_quotations
from app.web.urls import anchor, lineage_url
from app.web.words import APART

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A line of the text; `part` is what it was recognised as."""

    part: str
    pieces: tuple[Piece, ...]


def paragraphs(held: HeldArticle) -> tuple[Paragraph, ...]:
    """The lines that are not blank, in order; not a character of them is left out."""
    return tuple(_lines(held.article, tuple(_marks(held))))


def marked(lines: Iterable[Paragraph]) -> frozenset[str]:
    """The labels of the marks that show, for the legend."""
    return frozenset(piece.mark.label for line in lines for piece in line.pieces if piece.mark)


def _marks(held: HeldArticle) -> Iterator[Mark]:
    for each in held.lineages:
        label = "passage" if each.card.kind is LineageKind.PASSAGE else "quotation"
        for position, content in enumerate(each.contents):
            target = anchor(each.attestation) if position == 0 else None
            yield Mark(span=content, label=label, url=lineage_url(each.card.id), anchor=target)
    for place, quotation in printed_quotations(held.quotations):
        for position, content in enumerate(quotation.contents):
            target = place if position == 0 else None
            yield Mark(span=content, label="quotation-alone", anchor=target)
    for words in held.set_apart:
        note = APART[words.reason][0]
        yield from (Mark(span=content, label="set-apart", note=note) for content in words.contents)
    for cited in held.cited_sources:
        yield Mark(span=cited.span, label="credit")


def _lines(article: Article, marks: tuple[Mark, ...]) -> Iterator[Paragraph]:
    text = article.text
    lines = [Span(*line.span()) for line in re.finditer(r"[^\n]+", text) if line.group().strip()]
    near = _meeting(lines, [(mark.span, mark) for mark in marks])
    parts = _meeting(lines, [(part.span, part) for part in article.parts])
    for place, own, around in zip(lines, near, parts, strict=True):
        yield Paragraph(part=_part(around, place), pieces=highlight(text, own, place))


def _meeting(lines: Iterable[Span], things: Iterable[tuple[Span, _Thing]]) -> Iterator[list[_Thing]]:
    """For each line the things that stand in it, at least in part. Both go by where they begin, in one pass."""
    waiting = deque(sorted(things, key=lambda thing: thing[0].start))
    open_ones: list[tuple[Span, _Thing]] = []
    for line in lines:
        while waiting and waiting[0][0].start < line.end:
            open_ones.append(waiting.popleft())
        open_ones = [(span, thing) for span, thing in open_ones if span.end > line.start]
        yield [thing for _, thing in open_ones]


def _part(around: Iterable[TextPart], place: Span) -> str:
    shared = ((each.span.shared_with(place), each.part.value) for each in around)
    most, part = max(shared, default=(0, ""), key=lambda pair: pair[0])
    return part if most else Part.BODY.value
