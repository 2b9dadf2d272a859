import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Ada Quill said so in her memoir, “Gifted Tides,” and in a letter.", id="its kind, a comma"
        ),
        pytest.param("Ada Quill, the author of “Low Water,” said that it rained.", id="its maker"),
        pytest.param("Ada Quill told the program “Tidewater” that it rained.", id="its kind, one word"),
    ],
)
def test_a_title_that_is_announced_is_no_speech(text: str) -> None:
    assert marked(text) == []


def test_words_that_stand_behind_a_kind_of_work_and_are_no_title_are_speech() -> None:
    (quotation,) = marked("Ada Quill called the film “slow and rather long.”")

    assert quotation.contents == ["slow and rather long."]
