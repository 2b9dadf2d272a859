"""Whom "he" and "she" cannot mean."""

import pytest

from tests.quotations.reading import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Mr. Peter Hale met the council. Ms. Ada Marsh spoke first. He called it “a beginning.”",
            "Peter Hale",
            id="he is not Ms. Marsh",
        ),
        pytest.param(
            "Ms. Ada Marsh met the council. Mr. Peter Hale spoke first. She called it “a beginning.”",
            "Ada Marsh",
            id="she is not Mr. Hale",
        ),
        pytest.param(
            "Peter Hale met the council. Ada Marsh spoke first. He called it “a beginning.”",
            "Ada Marsh",
            id="nothing known: whoever stands nearer",
        ),
    ],
)
def test_a_pronoun_means_nobody_whose_titles_show_the_other_gender(text: str, name: str) -> None:
    assert names(text) == [name]


def test_german_offices_show_a_gender_too() -> None:
    text = "Ilse Brandt kam. Sprecherin Ilse Brandt ging. Jonas Reth blieb. Herr Reth schwieg. Sie sprach von „Zeit“."
    assert names(text, "de") == ["Ilse Brandt"]


def test_two_bearers_of_one_surname_exclude_nobody() -> None:
    text = "Mr. Hale came. Mrs. Hale left. Ada Hale stayed. She called it “a beginning.”"
    assert names(text) == ["Ada Hale"]
