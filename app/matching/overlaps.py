"""Finding, among many stretches of a text, those that overlap one, without looking at all the others."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from app.domain.span import Span


class Overlaps:
    """Spans in the order of the text. A long article has thousands, and every sentence asks."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._reaches = list(accumulate((span.end for span in self._spans), max))

    def of(self, stretch: Span) -> list[Span]:
        """Those that overlap `stretch`, in the order of the text."""
        first = bisect_right(self._reaches, stretch.start)
        last = bisect_left(self._starts, stretch.end)
        return [span for span in self._spans[first:last] if span.overlaps(stretch)]
