import pytest

from app.domain.outlets import OUTLETS
from app.domain.span import Span
from app.quotations.sources.mastheads import mastheads


def names(text: str) -> list[str]:
    return [name for name, _ in mastheads(text, Span(0, len(text)), OUTLETS)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("in the New York Times Prime Minister Brandt", "New York Times", id="runs into a title"),
        pytest.param("As Reuters wrote", "Reuters", id="behind an opener"),
        pytest.param("from the Ostend Daily Tribune", "Ostend Daily Tribune", id="in no registry"),
        pytest.param("heard on Ostend Radio 4 today", "Ostend Radio 4", id="with its station's number"),
        pytest.param("as the Nation put it", "The Nation", id="an ordinary word behind its article"),
    ],
)
def test_an_outlet_is_known_by_its_name(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize("text", ["Mayor Ilse Brandt", "News from Ostend", "Time is short"])
def test_other_capitals_are_no_outlets(text: str) -> None:
    assert names(text) == []
