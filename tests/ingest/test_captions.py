"""Captions and credits of pictures."""

import pytest

from app.ingest.captions import is_caption


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
    ],
)
def test_a_sentence_about_pictures_is_no_caption(line: str) -> None:
    assert not is_caption(line)
