"""Descriptions with the name behind them."""

import pytest

from tests.quotations.reading import names


@pytest.mark.parametrize(
    "text",
    [
        "Am Rande betonte der Sprecher der Bauern, Uwe Hansen, die Ernte sei „katastrophal“.",
        "„Die Ernte ist dahin“, sagte der Sprecher der Bauern in Kiel, Uwe Hansen, am Dienstag.",
        "Nach Auffassung des Sprechers der Bauern, Uwe Hansen, ist die Ernte „katastrophal“.",
        "Laut dem Sprecher der Bauern, Uwe Hansen, ist die Ernte „katastrophal“.",
    ],
)
def test_the_name_behind_a_description_is_its_name(text: str) -> None:
    assert names(text, "de") == ["Uwe Hansen"]


def test_a_name_that_goes_on_as_a_subject_belongs_to_another_clause() -> None:
    text = "„Das stimmt“, sagte die Sprecherin der Bauern, Uwe Hansen habe gelogen."

    assert "Uwe Hansen" not in names(text, "de")


def test_an_age_is_no_name() -> None:
    assert names("„So etwas habe ich noch nie erlebt“, sagt der 52-Jährige.", "de") == ["52-Jährige"]


def test_a_possessive_is_whoever_bears_the_office_in_the_line_before() -> None:
    text = "Die Abgeordnete Petra Simm stimmte dagegen. Ihrer Ansicht nach ist die Reform „ganz überflüssig“."

    assert names(text, "de") == ["Petra Simm"]
