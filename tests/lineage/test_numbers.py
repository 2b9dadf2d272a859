from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lineage.numbers import numbers, only_scales


@pytest.mark.parametrize(
    ("words", "values"),
    [
        pytest.param("some 3,000 people", [3000], id="a grouped figure"),
        pytest.param("twenty five thousand", [25000], id="a number in words"),
        pytest.param("3.5 million", [3500000], id="a figure and a scale"),
        pytest.param("zwölf millionen", [12000000], id="German"),
        pytest.param("siebzehn boote und dreiundzwanzig kähne", [17, 23], id="German beyond twelve"),
        pytest.param("einundzwanzig tausend", [21000], id="German and a scale"),
        pytest.param("1.000 menschen", [1000], id="German grouping"),
        pytest.param("the third of 7", [3, 7], id="an ordinal"),
        pytest.param("nobody", [], id="none"),
    ],
)
def test_the_numbers_stated_are_read(words: str, values: list[int]) -> None:
    assert list(numbers(words.split())) == [Fraction(value) for value in values]


def test_a_scale_alone_multiplies() -> None:
    assert only_scales(["million"])
    assert not only_scales(["three", "million"])


@given(
    st.lists(
        st.text(max_size=12) | st.sampled_from(["9", "million", "²", "①", "٣", "1,000,000", "five"]),
        max_size=12,
    )
)
def test_any_words_can_be_read(words: list[str]) -> None:
    assert len(numbers(words)) <= len(words)
