"""The compiled scanners read what the patterns read: the same words and sentences, of whatever text."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings

from app.domain.span import Span
from app.text.scanned import scanned, scanned_values
from app.text.sentences import sentences
from app.text.stopwords import content_words
from app.text.token_scanner import token_values
from app.text.tokens import tokenise
from tests.text.scanning import ANY, plain, sentences_scanned, stretches, words_scanned

_CORPORA = ("corpora/helsinki-2018.jsonl", "gold/quotations-en.jsonl", "gold/quotations-de.jsonl")
SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles
_CHARACTERS = (  # of the long stretches where all are of a kind, some
    *(*range(0x3400), *range(0x3400, 0xA000, 16), *range(0xA000, 0xAC00), *range(0xAC00, 0xD7A4, 16)),
    *(*range(0xE000, 0xF900, 16), *range(0xF900, 0x10000), *range(0x1F000, 0x1FB00)),
)


@SLOW_AT_FIRST
@given(stretches())
@example(("U.S.AB", Span(0, 5)))
def test_words_are_those_the_pattern_finds(place: tuple[str, Span]) -> None:
    text, span = place
    assume(plain(text))

    tokens, scanned = tokenise(text, span), words_scanned(text, span)

    assert (scanned.words, scanned.spans) == (tokens.words, tokens.spans)


@SLOW_AT_FIRST
@given(stretches())
def test_sentences_are_those_the_pattern_finds(place: tuple[str, Span]) -> None:
    text, span = place
    assume(plain(text))

    assert sentences_scanned(text, span) == sentences(text, span)


@SLOW_AT_FIRST
@given(ANY)
def test_a_word_has_one_value_scanned_or_normalised(text: str) -> None:
    assume(plain(text))

    scanned = words_scanned(text, Span(0, len(text)))

    assert token_values(" ".join(scanned.words)).tolist() == scanned.values


@SLOW_AT_FIRST
@given(ANY)
def test_the_lowest_bit_of_a_value_says_whether_the_word_carries_content(text: str) -> None:
    words = tokenise(text).words

    assert [value & 1 for value in token_values(" ".join(words)).tolist()] == [
        content_words((w,)) for w in words
    ]


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("a{0}b {0}c 1{0}2 d{0}", id="in words"),
        pytest.param("{0}.{0}. {0}.b.{0}x", id="in initials"),
        pytest.param("1.{0} {0}.1 [{0}] {0}", id="in numbers"),
        pytest.param("a{0} A. b.{0} C. {0} d.{0}E", id="at stops"),
        pytest.param("No. {0} A. {0}. {0} Inc. {0}a", id="after abbreviations"),
    ],
)
def test_no_character_is_read_otherwise(around: str) -> None:
    differing = [
        hex(code) for code in _CHARACTERS if plain(text := around.format(chr(code))) and not _read_alike(text)
    ]

    assert differing == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("cafe\u0301", id="an accent apart"),
        pytest.param("か\u3099", id="a voicing mark apart"),
        pytest.param("हिन्दी", id="vowel signs"),
        pytest.param("كَتَبَ", id="Arabic vowels"),
        pytest.param("\u1112\u1161\u11ab", id="Korean by its letters"),
        pytest.param("\U0001d400", id="a letter of mathematics"),
        pytest.param("\U00020000", id="a rare Han character"),
        pytest.param("\U0001f100", id="a digit among the emoji"),
        pytest.param("ﷺ", id="a ligature of four words"),
    ],
)
def test_what_composes_is_left_to_the_patterns(text: str) -> None:
    assert not plain(text)


@pytest.mark.parametrize(
    "text",
    ["Straße", "ΟΔΟΣ", "Ёлка", "مدينة", "鐘が鳴る", "한글", "don’t", "😀 👍🏽", "ﬁne", "mo\u00adther", ""],
)
def test_what_news_is_written_in_is_read_by_the_scanners(text: str) -> None:
    assert plain(text)


@pytest.mark.shared
@pytest.mark.parametrize("corpus", _CORPORA)
def test_real_articles_are_read_alike(corpus: str, shared: Path) -> None:
    differing = [text[:60] for text in _texts(shared / corpus) if plain(text) and not _read_alike(text)]

    assert differing == []


def _texts(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def _read_alike(text: str) -> bool:
    whole = Span(0, len(text))
    tokens, scanned = tokenise(text, whole), words_scanned(text, whole)
    alike = (scanned.words, scanned.spans) == (tokens.words, tokens.spans)
    return alike and sentences_scanned(text, whole) == sentences(text, whole)


@SLOW_AT_FIRST
@given(ANY)
@example("\u201cIt's 7 o\u2019clock,\u201d the U.S. said \u2013 caf\u00e9, \u9418\u5854, \u0e01\u0e33.")
def test_the_values_of_a_text_s_words_are_those_of_the_words(text: str) -> None:
    assert scanned_values(text).tolist() == token_values(" ".join(scanned(text).words)).tolist()
