"""One word in two spellings is one word when texts are compared, and two words remain two."""

import pytest

from app.text.styles import SPELLED
from app.text.token_scanner import token_values
from app.text.tokens import tokenise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("7 ships", "seven ships", id="a figure and its name"),
        pytest.param("sieben", "7", id="in German"),
        pytest.param("a reorganised harbour", "a reorganized harbor", id="British and American"),
        pytest.param(
            "the theatre programme was cancelled", "the theater program was canceled", id="other endings"
        ),
    ],
)
def test_two_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert _values(one) == _values(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("7", "8", id="figures"),
        pytest.param("seven", "eight", id="their names"),
        pytest.param("one of us", "1 of us", id="a pronoun is no number"),
        pytest.param("four", "for", id="words that sound alike"),
        pytest.param("our", "or", id="what only ends as spellings do"),
    ],
)
def test_two_words_are_two(one: str, other: str) -> None:
    assert _values(one) != _values(other)


def test_no_spelling_is_taken_for_one_that_is_taken_for_a_third() -> None:
    assert SPELLED.keys().isdisjoint(SPELLED.values())


def _values(text: str) -> list[int]:
    values: list[int] = token_values(" ".join(tokenise(text).words)).tolist()
    return values
