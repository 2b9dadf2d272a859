"""What an article says only to give quoted words to their speaker: nobody takes that for its own sake."""

import re
from collections.abc import Iterable, Iterator, Sequence

from app.domain.quotation import Quotation, QuotationKind
from app.domain.span import Span

_MARKED = (QuotationKind.DIRECT, QuotationKind.MIXED)
_REACH = 160  # characters from the one to the other, or of what is said of the speaker
_ADVERBS = 3  # words between name and cue: "Moss has also said"
_APART = re.compile(r"[\n“”„«»\"]")  # a paragraph's end, or somebody's words
_APPOSED = re.compile(rf",[^,;:.!?()\n“”„«»\"]{{1,{_REACH}}}")


def attributed(text: str, quotations: Iterable[Quotation]) -> tuple[Span, ...]:
    """The stretches in which `text` names the speakers of words between marks, in its order, none in another.

    From mention to cue, what is said of the speaker between them included: "Ana Moss, the head of the island's
    council, said". Behind a speaker who is named last it includes what is said of her up to the next mark:
    "said Ana Moss, the head of the island's council".
    """
    found = (
        one for quotation in quotations if quotation.kind in _MARKED for one in _stretches(text, quotation)
    )
    return _merged(sorted(found))


def _stretches(text: str, quotation: Quotation) -> Iterator[Span]:
    cue, mention = quotation.cue, quotation.speaker.span if quotation.speaker else None
    if mention is None:
        if cue is not None:
            yield cue
        return
    if cue is None or not _close(text, mention, cue):
        yield from filter(None, (cue, _apposed(text, mention)))
    elif cue < mention:
        yield Span(cue.start, _apposed(text, mention).end)
    else:
        yield Span(mention.start, max(cue.end, mention.end))


def _close(text: str, one: Span, other: Span) -> bool:
    """Whether nothing stands between the two but what is said of the speaker, or a word or two."""
    first, second = sorted((one, other))
    between = text[first.end : max(first.end, second.start)]
    if len(between) > _REACH or _APART.search(between):
        return False
    return between.startswith((",", " (")) or len(between.split()) <= _ADVERBS


def _apposed(text: str, mention: Span) -> Span:
    """The speaker with what is said of her behind the name."""
    behind = _APPOSED.match(text, mention.end)
    return Span(mention.start, behind.end() if behind else mention.end)


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
