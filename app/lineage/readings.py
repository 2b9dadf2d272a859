"""Words as printed, cut into what is compared: words, editors' brackets, ellipses; each with its place."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.span import Span
from app.text.tokens import EditingMark, Tokens, tokenise

ELLIPSIS = "…"
SIC = "[sic]"
_SIC = re.compile(r"\(\s?(sic)\s?\)", re.IGNORECASE)
_LOOSE = re.compile(r"(?<=\w) (?=[’']s\b)")  # "the council ’s": a link's end made a space of it
_PERCENT = re.compile(r"(?<=\d)\s?%")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """`keys[i]` is compared, `spans[i]` of `text` is printed; `breaks` are the items that begin a piece."""

    text: str
    keys: tuple[str, ...]
    spans: tuple[Span, ...]
    breaks: frozenset[int]

    def printed(self, first: int, end: int) -> str:
        """The characters from item `first` up to, not including, item `end`."""
        if first >= end:
            return ""
        return self.text[self.spans[first].start : self.spans[end - 1].end]


@lru_cache(maxsize=4096)
def read(pieces: tuple[str, ...]) -> Reading:
    """The reading these pieces are, one after the other, white space collapsed."""
    collapsed = [_LOOSE.sub("", " ".join(piece.split())) for piece in pieces]
    text = " ".join(collapsed)
    items = _items(text, tokenise(text))
    starts = [span.start for span, _ in items]
    return Reading(
        text=text,
        keys=tuple(key for _, key in items),
        spans=tuple(span for span, _ in items),
        breaks=frozenset(bisect_left(starts, offset) for offset in _offsets(collapsed)),
    )


def _items(text: str, tokens: Tokens) -> list[tuple[Span, str]]:
    remarks = {found.span(1) for found in _SIC.finditer(text)}
    words = [
        (span, SIC if (span.start, span.end) in remarks else word)
        for span, word in zip(tokens.spans, tokens.words, strict=True)
    ]
    marks = [
        (editing.span, ELLIPSIS if editing.mark is EditingMark.ELLIPSIS else _bracket(text, editing.span))
        for editing in tokens.editing
    ]
    percents = [(Span(found.end() - 1, found.end()), "percent") for found in _PERCENT.finditer(text)]
    return sorted([*words, *marks, *percents])


def _bracket(text: str, span: Span) -> str:
    return "[" + " ".join(tokenise(text, Span(span.start + 1, span.end - 1)).words) + "]"


def _offsets(pieces: Sequence[str]) -> list[int]:
    """Where each piece after the first begins in the joined text."""
    offsets, at = [], 0
    for piece in pieces[:-1]:
        at += len(piece) + 1
        offsets.append(at)
    return offsets
