"""Words as they are compared, and the way back to the characters they were read from."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.span import Span
from app.text.tokens import EditingMark, begun, content_id, fold, tokenise, wording_id


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The BELL rang.", ("the", "bell", "rang"), id="case and stops"),
        pytest.param("don’t, don't, donʼt", ("dont", "dont", "dont"), id="apostrophes of every style"),
        pytest.param("“so” «so» „so“ 'so'", ("so",) * 4, id="quotation marks of every style"),
        pytest.param("well-known – or well—known", ("well", "known", "or", "well", "known"), id="dashes"),
        pytest.param("mo\u00adther of\u00a0pearl", ("mother", "of", "pearl"), id="soft hyphen, hard space"),
        pytest.param("cafe\u0301 ﬁne", ("café", "fine"), id="one Unicode form"),
        pytest.param("U.S. and US and u.s.", ("us", "and", "us", "and", "us"), id="initials"),
        pytest.param("14,000 in 1.5 or 12.", ("14,000", "in", "1.5", "or", "12"), id="digits stay"),
        pytest.param("It is not so", ("it", "is", "not", "so"), id="negations stay"),
        pytest.param("鐘が鳴る", ("鐘", "が", "鳴", "る"), id="unspaced script"),
        pytest.param("が か\u3099", ("が", "が"), id="a composed and a decomposed kana"),
        pytest.param("हिन्दी में", ("हिन्दी", "में"), id="vowel signs belong to their word"),
        pytest.param("ﷺ", ("صلىاللهعليهوسلم",), id="a ligature of four words is one word"),
        pytest.param("①ﷺ", ("1صلىاللهعليهوسلم",), id="the same behind a number"),
        pytest.param("STRASSE straße", ("strasse", "strasse"), id="folding that lengthens"),
        pytest.param("", (), id="nothing"),
        pytest.param("— … ?!", (), id="no word"),
    ],
)
def test_only_what_readers_compare_counts(text: str, words: tuple[str, ...]) -> None:
    assert tokenise(text).words == words


def test_a_changed_number_is_a_changed_word() -> None:
    assert tokenise("14 million").words != tokenise("40 million").words


def test_editorial_brackets_and_ellipses_are_marks_and_not_words() -> None:
    text = "We met [the mayor] twice ... and left […] early"

    tokens = tokenise(text)

    assert tokens.words == ("we", "met", "twice", "and", "left", "early")
    assert [(mark.mark, mark.span.of(text), tokens.words[mark.before]) for mark in tokens.editing] == [
        (EditingMark.BRACKET, "[the mayor]", "twice"),
        (EditingMark.ELLIPSIS, "...", "and"),
        (EditingMark.ELLIPSIS, "[…]", "early"),
    ]


def test_several_spans_are_read_one_after_the_other() -> None:
    text = "“The bell,” she said, “is ours.”"
    spans = (Span(1, 9), Span(23, 30))

    assert tokenise(text, *spans).words == ("the", "bell", "is", "ours")


def test_the_span_of_several_words_runs_from_the_first_to_the_last() -> None:
    text = "At noon, the Bell—rang."

    assert tokenise(text).within(2, 4).of(text) == "the Bell—rang"


@given(st.text())
def test_every_word_leads_back_to_the_characters_it_was_read_from(text: str) -> None:
    tokens = tokenise(text)

    assert [fold(span.of(text)) for span in tokens.spans] == list(tokens.words)
    ends = [edge for span in tokens.spans for edge in (span.start, span.end)]
    assert ends == sorted(ends)


@given(st.text())
def test_no_letter_or_digit_is_lost(text: str) -> None:
    tokens = tokenise(text)
    covered = {
        place
        for span in (*tokens.spans, *(mark.span for mark in tokens.editing))
        for place in range(span.start, span.end)
    }
    lost = [c for place, c in enumerate(text) if place not in covered and re.match(r"[^\W_]", c)]

    assert [c for c in lost if fold(c)] == []


@given(st.text())
@example("²ﷺ")  # a digit by its compatibility form, and a ligature that stands for several words
def test_no_word_has_a_space_in_it(text: str) -> None:
    assert not any(character.isspace() for word in tokenise(text).words for character in word)


@given(st.text(alphabet="aé' ’.-[]“”1", max_size=40))
def test_normalised_words_are_the_same_when_read_again(text: str) -> None:
    words = tokenise(text).words

    assert tokenise(" ".join(words)).words == words


@given(st.text(alphabet=st.characters(categories=("Ll", "Lu", "Mn", "Zs"), max_codepoint=0x24F)))
def test_the_unicode_form_of_the_text_does_not_count(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)

    assert tokenise(composed).words == tokenise(decomposed).words


def test_a_wording_id_is_thirteen_characters_of_crockford_base32() -> None:
    assert re.fullmatch(r"[0-9a-hjkmnp-tv-z]{13}", wording_id(("the", "bell")))


def test_ids_are_the_same_on_every_machine() -> None:
    assert wording_id(("we", "will", "mend", "the", "bridge")) == "s9zx0rktngfrg"


def test_parts_of_an_id_are_kept_apart() -> None:
    assert content_id("ab", "c") != content_id("a", "bc")


@given(st.text(max_size=80))
def test_words_begin_where_they_are_found(text: str) -> None:
    tokens = tokenise(text)

    assert begun(text) == (tokens.words, tuple(span.start for span in tokens.spans))
