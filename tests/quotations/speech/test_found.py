"""Marked stretches and where among the lines they stand."""

from app.quotations.grammar.words import read
from app.quotations.speech.found import Found, found_in
from app.text.quotemarks import marked
from tests.quotations.reading import paragraphs


def found(text: str) -> list[Found]:
    body = paragraphs(text)
    stretches = marked(text, body)
    return found_in(text, stretches, read(text, body, stretches))


def test_a_stretch_has_its_line_and_place() -> None:
    first, second = found("It rained. Marsh said “no” and “never.”")
    assert (first.line, first.place) == (1, 2)
    assert (second.line, second.place) == (1, 4)
    assert (first.set_off, second.set_off) == (False, True)


def test_a_stretch_over_paragraphs_ends_in_another_line_than_it_begins() -> None:
    (one,) = found("Marsh wrote: “The wall holds.\n“It will hold,” on Monday.")
    assert (one.line, one.last_line) == (0, 1)
    assert one.last_place == 0


def test_marks_nested_at_the_end_do_not_hide_its_punctuation() -> None:
    (one,) = found("Marsh said “they shouted ‘never!’”")
    assert one.set_off
