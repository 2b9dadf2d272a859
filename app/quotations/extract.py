"""Everything an article's body says about others' words: the one way into this folder."""

from dataclasses import dataclass

from app.domain.quotation import CitedSource, Quotation, QuotationKind
from app.domain.span import Span
from app.quotations.coreference import people
from app.quotations.cues import cues_of
from app.quotations.direct import marked_quotations
from app.quotations.words import read
from app.text.quotemarks import Marked, marked

_LONG = 5  # words from which a stretch in a language without cues is taken for speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """In the order of the text."""

    quotations: tuple[Quotation, ...]
    cited_sources: tuple[CitedSource, ...]


def extract(text: str, body: tuple[Span, ...], language: str) -> Extraction:
    """What the paragraphs `body` of `text` quote and cite; `language` is an ISO 639-1 code."""
    stretches = marked(text, body)
    cues = cues_of(language)
    if cues is None:
        return Extraction(quotations=_without_cues(text, stretches), cited_sources=())
    lines = read(text, body, stretches)
    known = people(text, body, cues)
    return Extraction(quotations=marked_quotations(stretches, lines, known, cues), cited_sources=())


def _without_cues(text: str, stretches: tuple[Marked, ...]) -> tuple[Quotation, ...]:
    """In a language whose cues are not known: whatever is long enough to be more than a title."""
    return tuple(
        Quotation(kind=QuotationKind.DIRECT, contents=stretch.contents, cue=None, speaker=None)
        for stretch in stretches
        if sum(len(content.of(text).split()) for content in stretch.contents) >= _LONG
    )
