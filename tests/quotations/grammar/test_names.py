import pytest

from app.domain.span import Span
from app.quotations.cues.en import ENGLISH
from app.quotations.grammar.names import name_in, name_runs


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        pytest.param("Bernard Alvarez", "Bernard Alvarez", id="plain"),
        pytest.param("Mayor Ilse Brandt", "Ilse Brandt", id="title"),
        pytest.param("Dutch Ambassador Ilse Brandt", "Ilse Brandt", id="nationality and title"),
        pytest.param("the Harbour Light's Joe Poe", "Joe Poe", id="employer"),
        pytest.param("U.S. Ambassador to Norway Ilse Brandt", "Ilse Brandt", id="office with a place"),
        pytest.param("Ilse Brandt, the mayor of Ostend", "Ilse Brandt", id="apposition"),
        pytest.param("Prime Minister Omar al-Karim", "Omar al-Karim", id="article inside the name"),
        pytest.param("the White House", "White House", id="a body"),
        pytest.param("a senior U.S. official", None, id="description"),
        pytest.param("Senior European politicians", None, id="capitals of a description"),
    ],
)
def test_a_mention_holds_a_name_or_only_describes(mention: str, name: str | None) -> None:
    found = name_in(mention, ENGLISH)

    assert (" ".join(found) if found else None) == name


def test_a_run_is_parted_into_title_and_name() -> None:
    text = "Yesterday President Ilse Brandt met Omar Karim."

    found = list(name_runs(text, Span(10, len(text)), ENGLISH))

    assert found == [(("President",), ("Ilse", "Brandt")), ((), ("Omar", "Karim"))]


@pytest.mark.parametrize(
    ("run", "name"),
    [
        pytest.param("Secretary of State Ilse Brandt", ("Ilse", "Brandt"), id="of a noun"),
        pytest.param("Secretary of State Ilse N. Brandt", ("Ilse", "N.", "Brandt"), id="with an initial"),
        pytest.param("Secretary of Labor Omar Brandt Jr.", ("Omar", "Brandt", "Jr."), id="the son"),
    ],
)
def test_an_office_with_a_capital_of_its_own_is_no_first_name(run: str, name: tuple[str, ...]) -> None:
    assert [found for _, found in name_runs(run, Span(0, len(run)), ENGLISH)] == [name]


@pytest.mark.parametrize("name", ["Jean de la Tour", "Ada del Mar", "Ursel von der Heide", "Bill de Wit"])
def test_a_particle_behind_a_given_name_alone_belongs_to_the_name(name: str) -> None:
    assert name_in(name, ENGLISH) == tuple(name.split())


def test_whom_a_talk_was_about_is_not_who_gave_it() -> None:
    assert name_in("President Ada Quill on her meeting with Jonas Reth", ENGLISH) == ("Ada", "Quill")
