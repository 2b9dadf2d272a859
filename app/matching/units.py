"""Cutting an article into the units that can be shared: its quotations and the sentences around them.

What the units are depends on the article's own text alone, so their addresses never change with what else is held.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from app.domain.quotation import Quotation, QuotationKind
from app.domain.span import Span, hull
from app.domain.wording import Occurrence, UnitKind, Wording
from app.matching.founding import can_found
from app.matching.overlaps import Overlaps
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
    marked = Overlaps(span for unit in quoted for span in unit.contents)
    apart = Overlaps(
        span for unit in quoted if can_found(unit.wording.words, quoted=True) for span in unit.contents
    )
    governor = _governor(quotations)
    segments = (
        _segment(text, _without(text, sentence, apart), governor)
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


def _segment(text: str, contents: tuple[Span, ...], governor: Callable[[Span], int | None]) -> Occurrence:
    return Occurrence(
        kind=UnitKind.SEGMENT,
        wording=wording_of(tokenise(text, *contents)),
        contents=contents,
        quotation=governor(hull(contents)),
    )


def _without(text: str, sentence: Span, quoted: Overlaps) -> tuple[Span, ...]:
    """The sentence less the quotations in it: what stands before, between and after them."""
    inside = quoted.of(sentence)
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


def _governor(quotations: Sequence[Quotation]) -> Callable[[Span], int | None]:
    """What tells, of a segment, the first unmarked quotation whose content most of it is."""
    owners: dict[Span, list[int]] = {}
    for index, quotation in enumerate(quotations):
        if quotation.kind not in _MARKED:
            for content in quotation.contents:
                owners.setdefault(content, []).append(index)
    contents = Overlaps(owners)

    def govern(segment: Span) -> int | None:
        covered: Counter[int] = Counter()
        for content in contents.of(segment):
            covered.update(dict.fromkeys(owners[content], content.shared_with(segment)))
        return min((i for i, length in covered.items() if length > len(segment) * _MOSTLY), default=None)

    return govern


def _sentences(text: str, body: Sequence[Span], marked: Overlaps) -> Iterable[Span]:
    for paragraph in body:
        for sentence in sentences(text, paragraph):
            signed = _SIGNATURE.match(text, sentence.start, sentence.end)
            if not signed and not _mostly_quoted(text, sentence, marked.of(sentence)):
                yield sentence


def _mostly_quoted(text: str, sentence: Span, inside: Sequence[Span]) -> bool:
    shared = [Span(max(span.start, sentence.start), min(span.end, sentence.end)) for span in inside]
    return bool(shared) and len(tokenise(text, *shared)) >= _MOSTLY * len(tokenise(text, sentence))


def _place(unit: Occurrence) -> tuple[int, int, str]:
    return unit.span.start, unit.span.end, unit.kind
