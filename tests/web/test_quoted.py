from dataclasses import replace

from msgspec import structs

from app.domain.quotation import QuotationKind
from app.web.article_text import paragraphs
from app.web.quoted import quoted, voices
from tests.web import sample_articles, samples


def test_every_quotation_is_listed_with_whose_words_it_is() -> None:
    named, loose = quoted(sample_articles.held_article())

    assert named.words == f"“{samples.WORDS}”"
    assert named.attributed.startswith("Attributed to Ana Lindqvist, named nearby as “Ana Lindqvist”")
    assert loose.words == "“a line in the <b>sand</b>”"
    assert loose.attributed == "This article names no speaker for these words."


def test_each_leads_to_where_its_words_stand() -> None:
    held = sample_articles.held_article()

    anchors = [name for line in paragraphs(held) for piece in line.pieces for name in piece.anchors]
    assert {each.anchor for each in quoted(held)} <= set(anchors)


def test_what_is_only_reported_is_not_listed() -> None:
    held = sample_articles.held_article()
    reported = tuple(structs.replace(one, kind=QuotationKind.INDIRECT) for one in held.quotations)

    assert quoted(replace(held, quotations=reported)) == ()


def test_those_quoted_are_counted_and_words_of_nobody_come_last() -> None:
    held = sample_articles.held_article()
    told = voices(replace(held, quotations=(*held.quotations[1:], *held.quotations[1:], held.quotations[0])))

    assert [(each.speaker, each.quotations) for each in told] == [
        ("Ana Lindqvist", "1 quotation"),
        (None, "2 quotations"),
    ]
