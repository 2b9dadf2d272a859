"""What an article says itself around the words it quotes, in whatever marks it prints quotations."""

import pytest

from app.lineage.own_words import own_words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "The mayor spoke at noon. “",
            ",” she said. “Nobody pays,” he said. The hall was full.",
            id="double",
        ),
        pytest.param(
            "The mayor spoke at noon. ‘",
            ",’ she said. ‘Nobody pays,’ he said. The hall was full.",
            id="single",
        ),
        pytest.param(
            "The mayor spoke at noon. '",
            ",' she said. 'Nobody pays,' he said. The hall was full.",
            id="typed",
        ),
        pytest.param(
            "The mayor spoke at noon. ‘",
            ",’ she said. ‘No “toll” here,’ he said. The hall was full.",
            id="nested",
        ),
        pytest.param(
            "The mayor spoke at noon. „",
            "“, sagte sie. „Nobody pays“, he said. The hall was full.",
            id="German",
        ),
    ],
)
def test_the_words_of_others_are_left_out_whatever_the_marks(before: str, after: str) -> None:
    own = own_words(before, after, quoted=True)

    assert own.before.strip() == "The mayor spoke at noon."
    assert "The hall was full." in own.after
    assert "Nobody" not in own.after
    assert "toll" not in own.after


def test_an_apostrophe_opens_and_closes_nothing() -> None:
    own = own_words(
        "It’s the workers’ hall, she’s sure. ‘",
        ",’ she said of the workers’ hall. ‘We won’t go,’ he’d said.",
        quoted=True,
    )

    assert own.before.strip() == "It’s the workers’ hall, she’s sure."
    assert own.after.split() == ["she", "said", "of", "the", "workers’", "hall.", "he’d", "said."]


def test_marks_on_either_side_of_words_that_stand_in_none_are_read_from_the_words() -> None:
    own = own_words("‘Nobody pays,’ he said. ", " ‘We will see,’ she said.", quoted=False)

    assert own.before.split() == ["he", "said."]
    assert own.after.split() == ["she", "said."]
