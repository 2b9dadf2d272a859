"""What one article quotes and cites, as JSON: the contract that `whence extract` keeps."""

from collections.abc import Iterable

from app.domain.quotation import CitedSource, Quotation, SetApart, SpeakerMention
from app.export.values import json_line, span_pairs


def quotations_line(
    identity: str,
    quotations: Iterable[Quotation],
    cited_sources: Iterable[CitedSource],
    set_apart: Iterable[SetApart],
) -> bytes:
    """What one article quotes, cites and sets apart, on one line; `identity` is the id it was given."""
    record = {**extraction_record(quotations, cited_sources), **apart_record(set_apart)}
    return json_line({"id": identity, **record})


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


def apart_record(set_apart: Iterable[SetApart]) -> dict[str, object]:
    """What stands between marks and is nobody's speech, apart so that it can go to an object's end."""
    return {"set_apart": [_set_apart(words) for words in set_apart]}


def _set_apart(words: SetApart) -> dict[str, object]:
    whole = words.span
    return {
        "start": whole.start,
        "end": whole.end,
        "contents": span_pairs(words.contents),
        "reason": words.reason.value,
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
