"""An article's text line by line, with everything marked that stands elsewhere too or is quoted here alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.article import Article, Part
from app.domain.holdings import HeldArticle
from app.domain.lineage import LineageKind
from app.domain.span import Span
from app.web.highlight import Mark, Piece, highlight
from app.web.quoted import printed_quotations
from app.web.urls import anchor, lineage_url
from app.web.words import APART


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
    for line in re.finditer(r"[^\n]+", article.text):
        if line.group().strip():
            place = Span(line.start(), line.end())
            near = (mark for mark in marks if mark.span.overlaps(place))
            yield Paragraph(part=_part(article, place), pieces=highlight(article.text, near, place))


def _part(article: Article, place: Span) -> str:
    shared = ((each.span.shared_with(place), each.part.value) for each in article.parts)
    most, part = max(shared, default=(0, ""), key=lambda pair: pair[0])
    return part if most else Part.BODY.value
