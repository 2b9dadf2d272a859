import pytest

from app.domain.quotation import CitationScope
from tests.quotations.reading import extraction


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "According to a report in the New York Times, the gate is shut.", "New York Times", id="report"
        ),
        pytest.param("The minister told Reuters the gate is shut.", "Reuters", id="told"),
        pytest.param(
            "The minister told The Harbour Light that it is shut.", "The Harbour Light", id="told a title"
        ),
        pytest.param("The gate is shut (AP) for the winter.", "Associated Press", id="agency mark"),
        pytest.param("The news was first reported by Reuters on Monday.", "Reuters", id="first reported by"),
        pytest.param("The Reuters news agency reported that it is shut.", "Reuters", id="a news agency"),
        pytest.param("Reported by Reuters on Monday, it is shut.", "Reuters", id="at the head"),
        pytest.param("Reuters reported that the gate is shut.", "Reuters", id="subject"),
        pytest.param(
            "Harbour Light's Joe Poe first reported the loss.", "Harbour Light", id="an outlet's reporter"
        ),
        pytest.param("Speaking to Reuters, the minister wept.", "Reuters", id="opening a sentence"),
        pytest.param("Reuters notes that the gate is shut.", "Reuters", id="any verb of it"),
        pytest.param(
            "In an interview with the Daily Harbour Tribune, he wept.", "Daily Harbour Tribune", id="unknown"
        ),
    ],
)
def test_an_outlet_named_as_the_origin_is_cited(text: str, name: str) -> None:
    (cited,) = extraction(text).cited_sources

    assert cited.name == name
    assert cited.scope is CitationScope.NEARBY
    assert cited.reach.of(text) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The ministry said in a statement that the gate is shut.", id="a statement is no outlet"
        ),
        pytest.param("The clerk told Lubin that the gate is shut.", id="a person is no outlet"),
        pytest.param("She bought Reuters shares for her mother in May.", id="nothing is taken from it"),
    ],
)
def test_what_is_not_the_origin_is_not_cited(text: str) -> None:
    assert extraction(text).cited_sources == ()


def test_a_sentence_cites_nothing_of_the_next() -> None:
    text = "Reuters reported the loss. The gate is shut."

    (cited,) = extraction(text).cited_sources

    assert cited.reach.of(text) == "Reuters reported the loss."
