"""Cutting an article into the units that can be shared: its quotations and the sentences around them.

What the units are depends on the article's own text alone, so their addresses never change with what else is held.
"""

import re
from collections.abc import Iterable, Sequence

from app.domain.quotation import Quotation, QuotationKind
from app.domain.span import Span, hull
from app.domain.wording import Occurrence, UnitKind, Wording
from app.matching.founding import can_found
from app.text.sentences import sentences
from app.text.tokens import Tokens, tokenise, wording_id

_MARKED = (QuotationKind.DIRECT, QuotationKind.MIXED)
_SIGNATURE = re.compile(r"[—–―-]{1,3}\s?[^()\n]{1,60}\(@\w{1,30}\)")  # what an embedded post is signed with
_MOSTLY = 0.6  # a sentence with this share of its words inside a quotation is represented by the quotation


def units(text: str, body: Sequence[Span], quotations: Sequence[Quotation]) -> tuple[Occurrence, ...]:
    """Every quotation and segment of the body, in the order of the text.

    A segment leaves the words of a quotation it holds to that quotation, unless they are too few to be
    traced. One that stands in a block quotation or in indirect speech points to it: its speaker governs
    the segment. Units without a single word are left out.
    """
    quoted = [_quotation(text, index, q) for index, q in enumerate(quotations) if q.kind in _MARKED]
    marked = sorted(span for unit in quoted for span in unit.contents)
    apart = sorted(span for unit in quoted if can_found(unit.wording.words) for span in unit.contents)
    governing = [(index, q) for index, q in enumerate(quotations) if q.kind not in _MARKED]
    segments = (
        _segment(text, _without(text, sentence, apart), governing)
        for sentence in _sentences(text, body, marked)
    )
    return tuple(sorted((unit for unit in (*quoted, *segments) if unit.wording.words), key=_place))


def _quotation(text: str, index: int, quotation: Quotation) -> Occurrence:
    return Occurrence(
        kind=UnitKind.QUOTATION,
        wording=wording_of(tokenise(text, *quotation.contents)),
        contents=quotation.contents,
        quotation=index,
        marked=True,
    )


def wording_of(tokens: Tokens) -> Wording:
    """The wording these tokens are."""
    return Wording(id=wording_id(tokens.words), words=tokens.words)


def _segment(text: str, contents: tuple[Span, ...], governing: Sequence[tuple[int, Quotation]]) -> Occurrence:
    whole = hull(contents)
    return Occurrence(
        kind=UnitKind.SEGMENT,
        wording=wording_of(tokenise(text, *contents)),
        contents=contents,
        quotation=next((index for index, q in governing if _governs(q, whole)), None),
    )


def _without(text: str, sentence: Span, quoted: Sequence[Span]) -> tuple[Span, ...]:
    """The sentence less the quotations in it: what stands before, between and after them."""
    inside = [span for span in quoted if span.overlaps(sentence)]
    starts = [sentence.start, *(min(span.end, sentence.end) for span in inside)]
    ends = [*(max(span.start, sentence.start) for span in inside), sentence.end]
    parts = [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]
    kept = [_worded(text, part, sentence) for part in parts]
    return tuple(span for span in kept if span) or (sentence,)


def _worded(text: str, part: Span, sentence: Span) -> Span | None:
    """The part without the marks at its cut ends; None when it has no words."""
    tokens = tokenise(text, part)
    if not len(tokens):
        return None
    words = tokens.within(0, len(tokens) - 1)
    start = part.start if part.start == sentence.start else words.start
    return Span(start, part.end if part.end == sentence.end else words.end)


def _governs(quotation: Quotation, segment: Span) -> bool:
    """Most of the segment is this quotation's content."""
    covered = sum(content.shared_with(segment) for content in quotation.contents)
    return covered > len(segment) * _MOSTLY


def _sentences(text: str, body: Sequence[Span], marked: Sequence[Span]) -> Iterable[Span]:
    for paragraph in body:
        inside = [span for span in marked if span.overlaps(paragraph)]
        for sentence in sentences(text, paragraph):
            signed = _SIGNATURE.match(text, sentence.start, sentence.end)
            if not signed and not _mostly_quoted(text, sentence, inside):
                yield sentence


def _mostly_quoted(text: str, sentence: Span, marked: Sequence[Span]) -> bool:
    shared = [
        Span(max(span.start, sentence.start), min(span.end, sentence.end))
        for span in marked
        if span.overlaps(sentence)
    ]
    return bool(shared) and len(tokenise(text, *shared)) >= _MOSTLY * len(tokenise(text, sentence))


def _place(unit: Occurrence) -> tuple[int, int, str]:
    return unit.span.start, unit.span.end, unit.kind
