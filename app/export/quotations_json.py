"""What one article quotes and cites, as JSON: the contract that `whence extract` keeps."""

from collections.abc import Iterable

from app.domain.quotation import CitedSource, Quotation, SpeakerMention
from app.export.values import json_line, span_pairs


def quotations_line(
    identity: str, quotations: Iterable[Quotation], cited_sources: Iterable[CitedSource]
) -> bytes:
    """One article's quotations and cited sources on one line; `identity` is the id it was given."""
    return json_line({"id": identity, **extraction_record(quotations, cited_sources)})


def extraction_record(
    quotations: Iterable[Quotation], cited_sources: Iterable[CitedSource]
) -> dict[str, object]:
    """Quotations and cited sources, every offset a code point of the article's text."""
    return {
        "quotations": [_quotation(quotation) for quotation in quotations],
        "cited_sources": [
            {"name": cited.name, "start": cited.span.start, "end": cited.span.end} for cited in cited_sources
        ],
    }


def _quotation(quotation: Quotation) -> dict[str, object]:
    whole, cue = quotation.span, quotation.cue
    return {
        "start": whole.start,
        "end": whole.end,
        "kind": quotation.kind.value,
        "contents": span_pairs(quotation.contents),
        "cue": [cue.start, cue.end] if cue else None,
        "speaker": speaker_record(quotation.speaker) if quotation.speaker else None,
    }


def speaker_record(mention: SpeakerMention) -> dict[str, object]:
    """Where a speaker stands, as printed, and under which name."""
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "name": mention.name,
    }
