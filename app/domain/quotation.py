"""Quotations, their speakers, and the sources a text says it draws on."""

from dataclasses import dataclass
from enum import StrEnum

from msgspec import Struct

from app.domain.span import Span, hull


class QuotationKind(StrEnum):
    DIRECT = "direct"  # a clause or more between quotation marks
    MIXED = "mixed"  # a quoted segment that is part of the reporter's own sentence
    BLOCK = "block"  # paragraphs set off as somebody's words, without marks
    INDIRECT = "indirect"  # reported without quotation: "said that ..."


class SpeakerMention(Struct, frozen=True, kw_only=True):
    """Who a quotation is given to: the words as printed, and the fullest name the article has for them."""

    span: Span
    text: str
    name: str


class Quotation(Struct, frozen=True, kw_only=True):
    """`contents` are the quoted words without their marks, in order; several where "he said" splits them.

    Where `carried`, nothing is said of these words themselves: cue and speaker are those of the words before.
    """

    kind: QuotationKind
    contents: tuple[Span, ...]
    cue: Span | None
    speaker: SpeakerMention | None
    carried: bool = False

    @property
    def span(self) -> Span:
        return hull(self.contents)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedAttribution:
    """What an article prints to give words to a speaker: the evidence for it.

    `stretches` are one stretch from mention to cue where they stand close together, else the two apart, in
    the order of the text; `words` are the same as printed, each on one line.
    """

    mention: SpeakerMention
    cue: Span | None
    stretches: tuple[Span, ...]
    words: tuple[str, ...]
    carried: bool  # said of the words before these


class ApartReason(StrEnum):
    """Why words between quotation marks are taken for nobody's speech."""

    TITLE = "title"  # the name of a work, a programme, a body, a ship
    NICKNAME = "nickname"  # between somebody's names: Robert “Bob” Harlan
    TERM = "term"  # a word or name that is spoken of, not used: the word “tide”, known as “the Gap”
    SO_CALLED = "so-called"  # a few words in the reporter's own sentence, held at arm's length
    UNATTRIBUTED = "unattributed"  # nothing in the text gives them to anybody


class SetApart(Struct, frozen=True, kw_only=True):
    """Words between quotation marks that are not attributed speech, and why; `contents` as a quotation's."""

    contents: tuple[Span, ...]
    reason: ApartReason

    @property
    def span(self) -> Span:
        return hull(self.contents)


class CitationScope(StrEnum):
    """How much of an article a cited source vouches for."""

    ARTICLE = "article"  # a byline credit: everything
    NEARBY = "nearby"  # the sentence, and a block quotation it introduces
    ELSEWHERE = "elsewhere"  # of these words it says nothing, though their article names it


class CitedSource(Struct, frozen=True, kw_only=True):
    """An outlet, document or event the text names as its origin; `span` is the name, `reach` what it covers."""

    name: str
    span: Span
    scope: CitationScope
    reach: Span
