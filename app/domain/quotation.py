"""Quotations, their speakers, and the sources a text says it draws on."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.span import Span, hull


class QuotationKind(StrEnum):
    DIRECT = "direct"  # a clause or more between quotation marks
    MIXED = "mixed"  # a quoted segment that is part of the reporter's own sentence
    BLOCK = "block"  # paragraphs set off as somebody's words, without marks
    INDIRECT = "indirect"  # reported without quotation: "said that ..."


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerMention:
    """Who a quotation is given to: the words as printed, and the fullest name the article has for them."""

    span: Span
    text: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """`contents` are the quoted words without their marks, in order; several where "he said" splits them."""

    kind: QuotationKind
    contents: tuple[Span, ...]
    cue: Span | None
    speaker: SpeakerMention | None

    @property
    def span(self) -> Span:
        return hull(self.contents)


class CitationScope(StrEnum):
    """How much of an article a cited source vouches for."""

    ARTICLE = "article"  # a byline credit: everything
    NEARBY = "nearby"  # the sentence, and a block quotation it introduces


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSource:
    """An outlet, document or event the text names as its origin; `span` is the name, `reach` what it covers."""

    name: str
    span: Span
    scope: CitationScope
    reach: Span
