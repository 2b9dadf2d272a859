import pytest

from app.domain.span import Span
from app.text.prose import is_prose


def whole(text: str) -> Span:
    return Span(0, len(text))


def test_a_very_long_paragraph_of_speech_is_prose() -> None:
    text = "“We know,” she said. “We don’t,” he said. " * 500

    assert is_prose(text, whole(text))


@pytest.mark.parametrize("unit", ["“ ”", '"a" ', "' ", "A. ", "... ", "„“", "(", "a:", "{[x],"])
def test_a_flood_of_marks_is_no_prose(unit: str) -> None:
    text = unit * 5_000

    assert not is_prose(text, whole(text))


def test_a_short_paragraph_is_read_whatever_it_holds() -> None:
    text = "“Why?” “No.” “Oh!” " * 20

    assert is_prose(text, whole(text))
