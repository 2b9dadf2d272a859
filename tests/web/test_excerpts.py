from dataclasses import replace

from app.domain.span import Span
from app.web.excerpts import excerpt
from tests.web import samples

ONE = samples.attestations()[0]


def test_a16_an_excerpt_stops_where_too_much_of_the_article_would_be_shown() -> None:
    sentence = "The harbour is older than the town. " * 4
    many = replace(
        ONE,
        contents=(Span(0, len(sentence) * 9),),
        context=tuple(Span(len(sentence) * i, len(sentence) * (i + 1)) for i in range(9)),
        context_texts=(sentence,) * 9,
    )

    shown, left = excerpt(many)

    assert (len(shown), left) == (3, 6)


def test_one_long_sentence_is_shown_whole() -> None:
    sentence = "The harbour is older than the town " * 40
    long = replace(ONE, contents=(Span(0, 11),), context=(Span(0, len(sentence)),), context_texts=(sentence,))

    shown, left = excerpt(long)

    assert "".join(piece.text for piece in shown[0]) == sentence
    assert left == 0


def test_without_its_sentences_the_words_stand_alone() -> None:
    shown, left = excerpt(replace(ONE, context=(), context_texts=()))

    assert [piece.text for piece in shown[0] if piece.mark] == [samples.WORDS]
    assert left == 0


def test_what_names_a_speaker_is_marked_where_the_words_are_of_somebody() -> None:
    def labels(*, of_somebody: bool) -> set[str]:
        shown, _ = excerpt(ONE, of_somebody=of_somebody)
        return {piece.mark.label for sentence in shown for piece in sentence if piece.mark}

    assert labels(of_somebody=True) == {"words", "attribution"}
    assert labels(of_somebody=False) == {"words"}
