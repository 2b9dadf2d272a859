"""Lines as paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from app.ingest.lines import paragraphs


def test_every_kind_of_line_end_ends_a_line() -> None:
    text = "one\r\ntwo\rthree\nfour\u2028five"

    assert [line.words for line in paragraphs(text)] == ["one", "two", "three", "four", "five"]


def test_the_gap_counts_empty_lines() -> None:
    assert [line.gap for line in paragraphs("one\n\n\ntwo\nthree\n  \nfour")] == [0, 2, 0, 1]


def test_spans_are_trimmed_and_point_at_the_words() -> None:
    text = "  one \n\u00a0two\t"

    assert [line.span.of(text) for line in paragraphs(text)] == ["one", "two"]


def test_short_lines_that_stand_together_are_not_one_paragraph() -> None:
    assert len(paragraphs("Great match.\nWhich team do you\nplay for?")) == 3


@given(st.text(max_size=200))
def test_no_word_of_a_text_is_left_out(text: str) -> None:
    words = "".join(line.words for line in paragraphs(text))

    assert "".join(words.split()) == "".join(text.split())
