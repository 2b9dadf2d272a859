import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Nach Ansicht von Ilse Brandt ist das Tor „zu schmal“.", "Ilse Brandt", id="von"),
        pytest.param("Nach Darstellung des Verlags ist das Tor „zu schmal“.", "des Verlags", id="genitive"),
        pytest.param(
            "Nach der Ankündigung der Leiterin soll es „im Mai beginnen“.", "der Leiterin", id="article"
        ),
        pytest.param("Nach Brandts Idee soll das Tor „für alle offen“ sein.", "Brandts", id="possessor"),
        pytest.param("Nach Polizeiangaben war es „ein Versehen“.", "Polizeiangaben", id="compound"),
        pytest.param(
            "Brandt kam. Ihrer Ansicht nach ist das Tor „zu schmal“.", "Ihrer", id="behind its noun"
        ),
        pytest.param("Dem Bericht zufolge ist das Tor „zu schmal“.", "Dem Bericht", id="zufolge"),
        pytest.param("„Das Tor ist zu.“ So das Fazit der Betreiber.", "der Betreiber", id="so das Fazit"),
    ],
)
def test_a_german_noun_for_what_is_said_names_whose_it_is(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


def test_her_opinion_is_resolved_to_her_name() -> None:
    text = "Ilse Brandt kam. Ihrer Ansicht nach ist das Tor „zu schmal“."

    assert [one.name for one in marked(text, "de")] == ["Ilse Brandt"]


def test_a_demand_for_something_is_no_opinion_that_is_held() -> None:
    text = "Otto Kern nannte die Forderung nach einem Tor „recht mutig“."

    assert [one.mention for one in marked(text, "de")] == ["Otto Kern"]


def test_a_possessor_is_resolved_to_the_name_without_its_ending() -> None:
    text = "Ilse Brandt kam. Nach Brandts Idee soll das Tor „für alle offen“ sein."

    assert [one.name for one in marked(text, "de")] == ["Ilse Brandt"]
