"""Which words are enough to be traced."""

import pytest

from app.matching.founding import can_found


@pytest.mark.parametrize(
    ("words", "enough"),
    [
        pytest.param("the bridge holds until winter comes", True, id="a clause"),
        pytest.param("witch hunt", False, id="two words"),
        pytest.param("bridge harbour winter toll", False, id="four words with content"),
        pytest.param("it is what it is and that is that", False, id="many words, no content"),
        pytest.param("we are on the bridge now", False, id="one word with content"),
    ],
)
def test_five_words_of_which_three_carry_content_are_the_least(words: str, enough: bool) -> None:
    assert can_found(tuple(words.split())) is enough
