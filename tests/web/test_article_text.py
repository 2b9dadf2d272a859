from dataclasses import replace

from app.web.article_text import marked, paragraphs
from tests.web import sample_articles


def test_lines_carry_what_they_were_recognised_as() -> None:
    lines = paragraphs(sample_articles.held_article())

    assert [line.part for line in lines] == ["headline", "byline", "body", "body"]


def test_lines_are_the_text_as_read() -> None:
    lines = paragraphs(sample_articles.held_article())

    shown = "\n\n".join("".join(piece.text for piece in line.pieces) for line in lines)
    assert shown == sample_articles.ARTICLE_TEXT


def test_a_quotation_that_stands_only_here_is_marked_without_a_link() -> None:
    last = paragraphs(sample_articles.held_article())[-1]

    marked = [(piece.text, piece.mark.url) for piece in last.pieces if piece.mark]
    assert marked[0] == ("a line in the <b>sand</b>", None)


def test_what_is_nobodys_speech_is_marked_with_its_reason() -> None:
    last = paragraphs(sample_articles.held_article())[-1]

    noted = [(piece.text, piece.mark.note) for piece in last.pieces if piece.mark and piece.mark.note]
    assert noted == [("Quay <i>Nights</i>", "Title or name")]


def test_the_legend_has_only_marks_that_show() -> None:
    held = sample_articles.held_article()

    assert marked(paragraphs(held)) == {"quotation", "quotation-alone", "set-apart"}
    assert marked(paragraphs(replace(held, quotations=(), set_apart=()))) == {"quotation"}
