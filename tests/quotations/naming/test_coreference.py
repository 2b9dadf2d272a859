import pytest

from tests.quotations.reading import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Bernard Alvarez came. “We are glad it is over,” Alvarez said.", "Bernard Alvarez", id="surname"
        ),
        pytest.param("“We are glad it is over,” said Mayor Ilse Brandt.", "Ilse Brandt", id="title"),
        pytest.param(
            "“We are glad it is over,” said Dutch Ambassador Ilse Brandt.", "Ilse Brandt", id="nationality"
        ),
        pytest.param("“We are glad it is over,” the White Star's Joe Poe said.", "Joe Poe", id="employer"),
        pytest.param(
            "“We are glad it is over,” said a senior Dutch official.", "senior Dutch official", id="role"
        ),
    ],
)
def test_a_mention_is_resolved_to_the_fullest_name(text: str, name: str) -> None:
    assert names(text) == [name]


def test_a_full_name_further_down_serves_the_mention_above() -> None:
    text = "“We are glad it is over,” Alvarez said.\n\nBernard Alvarez has run the harbour since May."

    assert names(text) == ["Bernard Alvarez"]


def test_a_bare_role_takes_the_fullest_description_before_it() -> None:
    text = (
        "A senior harbour official said on Monday that the gate was shut. "
        "“There are no plans to open it,” the official said."
    )

    assert names(text) == ["senior harbour official"]


def test_the_nearer_of_two_officials_is_meant() -> None:
    text = (
        "“We need the gate,” said a senior fishery official.\n\n"
        "A retired harbour official told the council that it was shut. “It stays shut,” the official said."
    )

    assert names(text) == ["senior fishery official", "retired harbour official"]


def test_a_pronoun_means_the_subject_of_the_sentence_before() -> None:
    text = (
        "“The gate stays shut for the winter,” Joan Marsh said.\n\n"
        "Peter Vane declined to discuss the gate. But he did say, “We asked for a key.”"
    )

    assert names(text) == ["Joan Marsh", "Peter Vane"]


def test_a_pronoun_means_whoever_spoke_last() -> None:
    text = "“The gate stays shut,” Joan Marsh said. The wind rose. “It is for the best this year,” she said."

    assert names(text) == ["Joan Marsh", "Joan Marsh"]


def test_a_surname_and_a_name_without_its_initial_mean_one_fullest_name() -> None:
    text = (
        "Joan R. Marsh opened the hall. Joan Marsh said it was “high time.” Joan Marsh left.\n"
        "Marsh had called it “a ruin.”"
    )
    assert names(text) == ["Joan R. Marsh", "Joan R. Marsh"]


def test_it_is_a_body_that_spoke_and_no_person() -> None:
    text = (
        "The Harbour Board said the gate was “unsafe.” Ada Quill disagreed.\n"
        "It called for “a new gate.” It is cold, Quill said."
    )
    assert names(text)[:2] == ["Harbour Board", "Harbour Board"]
    assert names("Ada Quill said the gate was “unsafe.” It called for “a new gate.”") == ["Ada Quill", "It"]


def test_they_are_several_who_spoke_and_no_person() -> None:
    text = "Two officials called the gate “unsafe.” Ada Quill was there. They asked for “a new gate.”"
    assert names(text) == ["officials", "officials"]
    assert names("Ada Quill called the gate “unsafe.” They asked for “a new gate.”")[-1] == "They"


def test_a_german_office_is_whose_compound_ends_in_it() -> None:
    text = "Bundeskanzlerin Edda Roth reiste ab. Die Kanzlerin nannte die Gespräche „sehr offen“."

    assert names(text, "de") == ["Edda Roth"]


def test_a_german_council_is_not_the_councillor() -> None:
    text = "Staatsrat Edgar Roth reiste ab. Der Rat nannte die Gespräche „sehr offen“."

    assert names(text, "de") == ["Rat"]


def test_he_is_not_another_who_was_named_before() -> None:
    text = (
        "“Nobody asked us about any of it,” says another.\n\n"
        "The walls had been painted overnight, and at noon he wrote that “much of this is wrong.”"
    )

    assert names(text) == ["another", "he"]
