"""Reading an example the way the tests assert it: through the words that spans cover."""

import re
from typing import NamedTuple

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.quotations.extract import Extraction, extract

DIRECT, MIXED = QuotationKind.DIRECT, QuotationKind.MIXED
BLOCK, INDIRECT = QuotationKind.BLOCK, QuotationKind.INDIRECT


class Read(NamedTuple):
    """A quotation as words: its contents, its cue, its mention, and the name it resolves to."""

    kind: QuotationKind
    contents: list[str]
    cue: str | None
    mention: str | None
    name: str | None


def paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(Span(found.start(), found.end()) for found in re.finditer(r"\S[^\n]*", text))


def extraction(text: str, language: str = "en") -> Extraction:
    return extract(text, paragraphs(text), language)


def everything(text: str, language: str = "en") -> list[Read]:
    return [
        Read(
            quotation.kind,
            [content.of(text) for content in quotation.contents],
            quotation.cue.of(text) if quotation.cue else None,
            quotation.speaker.span.of(text) if quotation.speaker else None,
            quotation.speaker.name if quotation.speaker else None,
        )
        for quotation in extraction(text, language).quotations
    ]


def marked(text: str, language: str = "en") -> list[Read]:
    return [one for one in everything(text, language) if one.kind in (DIRECT, MIXED)]


def names(text: str, language: str = "en") -> list[str | None]:
    return [one.name for one in marked(text, language)]
