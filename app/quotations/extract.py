"""Everything an article's body says about others' words: the one way into this folder."""

from dataclasses import dataclass

from app.domain.quotation import CitedSource, Quotation, QuotationKind
from app.domain.span import Span
from app.text.quotemarks import marked


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """In the order of the text."""

    quotations: tuple[Quotation, ...]
    cited_sources: tuple[CitedSource, ...]


def extract(text: str, body: tuple[Span, ...], language: str) -> Extraction:
    """The quotations and cited sources in the paragraphs `body` of `text`; `language` is an ISO 639-1 code."""
    quotations = tuple(
        Quotation(kind=QuotationKind.DIRECT, contents=stretch.contents, cue=None, speaker=None)
        for stretch in marked(text, body)
        if language and sum(len(content.of(text).split()) for content in stretch.contents) >= 5
    )
    return Extraction(quotations=quotations, cited_sources=())
