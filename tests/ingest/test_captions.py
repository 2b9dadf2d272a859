"""Captions and credits of pictures."""

import pytest

from app.ingest.captions import is_caption, is_captioned


@pytest.mark.parametrize(
    "line",
    [
        "The bridge at dawn. (AP Photo/Jo Marsh)",
        "The bridge at dawn. (Photo: Jo Marsh, AP)",
        "The bridge at dawn. (Jo Marsh / AFP/Getty Images)",
        "Photograph by Jo Marsh / AFP / Getty",
        "Image caption The bridge at dawn",
        "FILE PHOTO: The bridge at dawn.",
        "Jo Marsh/Getty Images for the Council",
        "The mayor called the bridge “a gift” to the town. less",
        "The mayor called the bridge ... more",
    ],
)
def test_a_caption_is_told_by_its_opening_or_its_credit(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The agency (AP) reported it first.",
        "He files pictures for Getty.",
        "Photographs were taken of the bridge.",
        "The senator (D, PA) said so.",
        "They wanted more, or less",
    ],
)
def test_a_sentence_about_pictures_is_no_caption(line: str) -> None:
    assert not is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Mayor Ada Brandt opens the bridge in Northport, Sunday, May 1, 2016 on the eve of the regatta.",
        "Mayor Ada Brandt, second left, and the engineers walk across the bridge.",
        "(L-R) Ada Brandt, Sam Ito and Jo Marsh on the bridge.",
    ],
)
def test_what_shows_who_stands_where_or_on_which_day_is_a_caption_above_a_credit(line: str) -> None:
    assert is_captioned(line, "(Jo Marsh/Reuters)")
    assert not is_captioned(line, "The regatta begins on Monday.")


@pytest.mark.parametrize(
    "line",
    [
        "The mayor opened the bridge on Sunday, on the eve of the regatta.",
        "“It opened on May 1, 2016,” the mayor said, “and it stands.”",
    ],
)
def test_the_storys_own_words_above_a_credit_are_no_caption(line: str) -> None:
    assert not is_captioned(line, "(Jo Marsh/Reuters)")
