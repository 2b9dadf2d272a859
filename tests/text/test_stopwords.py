"""Which words carry content."""

import pytest

from app.text.stopwords import content_words


@pytest.mark.parametrize(
    ("words", "count"),
    [
        pytest.param("we will not be there", 0, id="function words of English"),
        pytest.param("die brücke bleibt gesperrt", 3, id="German"),
        pytest.param("le pont est fermé", 2, id="French"),
        pytest.param("el puente de la ciudad", 2, id="Spanish"),
        pytest.param("b c", 0, id="single letters"),
        pytest.param("5", 1, id="a figure is a number"),
        pytest.param("鐘 塔", 2, id="single characters of an unspaced script"),
        pytest.param("14 ships", 2, id="a number counts"),
    ],
)
def test_words_that_hold_sentences_together_say_nothing(words: str, count: int) -> None:
    assert content_words(tuple(words.split())) == count
