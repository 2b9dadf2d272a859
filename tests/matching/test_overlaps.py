"""Finding the spans that overlap a stretch."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span
from app.matching.overlaps import Overlaps

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(0, 15))


def test_spans_that_merely_touch_do_not_overlap() -> None:
    overlaps = Overlaps([Span(8, 12), Span(0, 4), Span(4, 6)])

    assert overlaps.of(Span(3, 8)) == [Span(0, 4), Span(4, 6)]


@given(st.lists(SPANS), SPANS)
def test_it_finds_what_looking_at_every_span_finds(spans: list[Span], stretch: Span) -> None:
    assert Overlaps(spans).of(stretch) == sorted(span for span in spans if span.overlaps(stretch))
