"""Whom names mean across articles."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.person import Naming, Person
from app.domain.source import slug
from app.lineage.first_names import is_short_for
from app.lineage.names import personal_name
from app.lineage.people import people, person_called
from app.lineage.speaker import is_proper


def naming(name: str, *printed: str, articles: int = 1) -> Naming:
    """A name, the mentions it was printed as, and how many articles have it."""
    return Naming(
        slug=slug(name), name=name, articles=articles, printed=tuple((mention, 1) for mention in printed)
    )


def groups(*namings: Naming) -> set[frozenset[str]]:
    """The slugs that are one person's, together."""
    return {frozenset(person.slugs) for person in people(namings)}


def meant(name: str, *namings: Naming) -> Person:
    found = person_called(slug(name), people(namings))
    assert found is not None
    return found


def test_a_name_in_full_with_a_role_and_with_an_honorific_is_one_person() -> None:
    (person,) = people(
        [
            naming("Bernadette Meehan", "NSC spokeswoman Bernadette Meehan", "Bernadette Meehan", articles=2),
            naming("Meehan", "Ms. Meehan"),
        ]
    )

    assert person.name == "Bernadette Meehan"
    assert [alias.reason for alias in person.aliases] == [
        "“Ms. Meehan” – the only Meehan whom any article here names in full."
    ]
    assert person.roles == (("NSC spokeswoman", 1),)


def test_two_people_of_one_surname_stay_two_and_the_surname_alone_is_neither() -> None:
    namings = naming("Ada Smith"), naming("Jonas Smith"), naming("Smith", "Smith", articles=5)

    assert len(people(namings)) == 3
    assert meant("Smith", *namings).candidates == ("Ada Smith", "Jonas Smith")


def test_an_honorific_says_which_of_two_a_surname_means() -> None:
    namings = (
        naming("Ada Smith", "spokeswoman Ada Smith"),
        naming("Jonas Smith", "Mr. Jonas Smith"),
        naming("Smith", "Mr. Smith"),
    )
    person = meant("Smith", *namings)

    assert person.name == "Jonas Smith"
    assert person.aliases[0].reason == "“Mr. Smith” – no other Smith named in full here may be a “Mr.”."


def test_mr_is_not_a_spokeswoman_of_that_surname() -> None:
    assert groups(naming("Ada Smith", "spokeswoman Ada Smith"), naming("Smith", "Mr. Smith")) == {
        frozenset({"ada-smith"}),
        frozenset({"smith"}),
    }


def test_a_surname_printed_with_mr_and_with_ms_is_nobody_in_particular() -> None:
    namings = naming("Ada Smith"), naming("Smith", "Mr. Smith", "Ms. Smith")

    assert meant("Smith", *namings).candidates == ("Ada Smith",)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        pytest.param(
            "Donald Brandt",
            "Donald J. Brandt",
            "“Donald J. Brandt” is “Donald Brandt” with a middle initial.",
            id="initial",
        ),
        pytest.param(
            "Ada Marie Brandt",
            "Ada Brandt",
            "“Ada Brandt” is “Ada Marie Brandt” without a middle name.",
            id="middle name left out",
        ),
        pytest.param(
            "Ada Brandt",
            "A. Brandt",
            "“A. Brandt” has the first name as an initial, and nobody else here fits it.",
            id="first initial",
        ),
        pytest.param(
            "Joseph Brandt", "Joe Brandt", "“Joe Brandt”: Joe is short for Joseph.", id="short form"
        ),
        pytest.param(
            "Sauli Åström",
            "Sauli Astrom",
            "“Sauli Astrom” is the same name: only capitals, accents or an ending differ.",
            id="accents",
        ),
        pytest.param(
            "Ada Brandt",
            "Brandt’s",
            "“Brandt’s” – the only Brandt whom any article here names in full.",
            id="genitive",
        ),
        pytest.param(
            "Ursula von der Heide",
            "Heide",
            "“Heide” – the only Heide whom any article here names in full.",
            id="particles left out",
        ),
        pytest.param(
            "Anna Kramp-Müller",
            "Kramp-Müller",
            "“Kramp-Müller” – the only Kramp-Müller whom any article here names in full.",
            id="double surname",
        ),
    ],
)
def test_these_are_one_person(one: str, other: str, reason: str) -> None:
    (person,) = people([naming(one, articles=2), naming(other)])

    assert person.name == one
    assert [alias.reason for alias in person.aliases] == [reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Donald Brandt", "Melania Brandt", id="two first names"),
        pytest.param("Donald Brandt", "Donald Brandt Jr.", id="father and son"),
        pytest.param("Otto Brandt Jr.", "Otto Brandt III", id="son and grandson"),
        pytest.param("George H. W. Brandt", "George W. Brandt", id="middle initials that differ"),
        pytest.param("J.J. Brandt", "John Brandt", id="two initials and one name"),
        pytest.param("Ada Norway", "Norway", id="a country"),
        pytest.param("Jon Brandt", "John Brandt", id="two spellings and nothing that joins them"),
        pytest.param("Hans Brandt", "Hans-Peter Brandt", id="a double first name"),
        pytest.param("Van Brandt", "Alex Brandt", id="a first name like a particle"),
        pytest.param("Justice Department", "State Department", id="two bodies"),
        pytest.param("White House", "House", id="a body's last word"),
        pytest.param("Robert Mueller", "Robert Müller", id="an umlaut written out"),
    ],
)
def test_these_stay_apart(one: str, other: str) -> None:
    assert len(people([naming(one), naming(other)])) == 2


def test_a_name_that_two_fuller_ones_share_is_neither_of_them() -> None:
    namings = naming("George Brandt"), naming("George H. Brandt"), naming("George W. Brandt")

    assert len(people(namings)) == 3
    assert meant("George Brandt", *namings).candidates == ("George H. Brandt", "George W. Brandt")


def test_the_son_is_known_by_his_suffix() -> None:
    namings = naming("Otto Brandt"), naming("Otto Brandt Jr."), naming("Brandt Jr.")

    assert meant("Brandt Jr.", *namings).name == "Otto Brandt Jr."


def test_two_spellings_of_a_first_name_are_one_where_articles_give_the_same_words_to_both() -> None:
    namings = naming("Sergei Brandt", articles=2), naming("Sergey Brandt"), naming("Brandt")
    pair = frozenset({frozenset({"sergei-brandt", "sergey-brandt"})})
    (person,) = people(namings, pair)

    assert [alias.name for alias in person.aliases] == ["Brandt", "Sergey Brandt"]
    assert person.aliases[1].reason == (
        "“Sergey Brandt” is spelt like “Sergei Brandt”, and articles give the same words to both."
    )


def test_german_honorifics_and_titles_count_too() -> None:
    namings = (
        naming("Ilse Vogt", "die Sprecherin Ilse Vogt"),
        naming("Uwe Vogt", "Herr Uwe Vogt"),
        naming("Vogt", "Frau Vogt"),
    )

    assert meant("Vogt", *namings).name == "Ilse Vogt"
    assert meant("Vogt", *namings).roles == (("Sprecherin", 1),)


def test_a_german_office_before_a_name_is_no_first_name() -> None:
    (person,) = people([naming("Bayerns Umweltminister Uwe Vogt"), naming("Uwe Vogt", articles=2)])

    assert person.slugs == ("uwe-vogt", "bayerns-umweltminister-uwe-vogt")


def test_a_word_that_is_printed_with_an_article_is_nobody_s_surname() -> None:
    found = people([naming("Ada Brandung", articles=2), naming("Brandung", "die Brandung")])

    assert {person.slug for person in found} == {"ada-brandung", "brandung"}


def test_a_surname_like_a_country_s_is_one_where_an_honorific_says_so() -> None:
    assert len(people([naming("Ada Jordan"), naming("Jordan", "Ms. Jordan")])) == 1


def test_a_word_that_hardly_anybody_bears_as_a_surname_is_nobody_s() -> None:
    found = people([naming("Brandtland", articles=12), naming("Old Brandtland", articles=2)])

    assert {person.slug: person.candidates for person in found} == {"brandtland": (), "old-brandtland": ()}


def test_a_reason_prints_the_honorific_that_articles_print() -> None:
    (person,) = people([naming("Ilse Vogt"), naming("Vogt", "Frau Vogt")])

    assert person.aliases[0].reason == "“Frau Vogt” – the only Vogt whom any article here names in full."


def test_an_outlet_is_one_under_any_of_its_names() -> None:
    assert groups(naming("New York Times"), naming("The New York Times")) == {
        frozenset({"new-york-times", "the-new-york-times"})
    }


@pytest.mark.parametrize(
    "body",
    ["Justice Department", "Department of Justice", "Bundesministerium", "The Prime Minister’s Office"],
)
def test_a_body_is_no_person_and_somebody_all_the_same(body: str) -> None:
    assert personal_name(body) is None
    assert is_proper(body)


@pytest.mark.parametrize(
    "role",
    [
        "a senior official",
        "She",
        "It’s",
        "U.S. officials",
        "the White House official",
        "Attorney General",
        "Sprecher der Regierung",
        "Spotify’s CEO",
        "Whoever",
        "Angaben der Behörde",
        "Laut Studie",
        "Ansicht von Augenzeugen",
        "Innere der Sterne",
        "Regierungssprecherin",
    ],
)
def test_roles_and_pronouns_name_nobody(role: str) -> None:
    assert not is_proper(role)


FIRST = ("Ada", "A.", "Adam", "Joe", "Joseph", "J.", "Ada M.", "Ada Marie", "Ada K.", "Jon", "John")
LAST = ("Smith", "von Smith", "Smith Jr.", "SMITH", "Weil")
NAMES = st.builds(" ".join, st.tuples(st.sampled_from(("", *FIRST)), st.sampled_from(LAST))).map(str.strip)
MENTIONS = st.sampled_from(("Mr. Smith", "Ms. Smith", "spokeswoman Ada Smith", "he"))
NAMINGS = st.lists(
    st.builds(
        lambda name, printed, articles: naming(name, *printed, articles=articles),
        NAMES,
        st.lists(MENTIONS, max_size=1),
        st.integers(1, 3),
    ),
    max_size=9,
    unique_by=lambda one: one.slug,
)


@given(NAMINGS, st.randoms(use_true_random=False))
def test_the_order_of_the_names_does_not_matter(held: list[Naming], chance: object) -> None:
    assert people(reversed(held)) == people(held) == people(sorted(held, key=lambda one: one.name))


@given(NAMINGS)
def test_every_name_means_one_person(held: list[Naming]) -> None:
    addresses = [address for person in people(held) for address in person.slugs]

    assert sorted(addresses) == sorted(one.slug for one in held)


@given(NAMINGS)
def test_two_first_names_are_never_one_person(held: list[Naming]) -> None:
    for person in people(held):
        first = first_names([person.name, *(alias.name for alias in person.aliases)])
        for one in first:
            for other in first:
                assert one == other or 1 in (len(one), len(other)) or short(one, other)
                assert one[0] == other[0] or short(one, other)


def first_names(names: Sequence[str]) -> list[str]:
    read = [personal_name(name) for name in names]
    return [parts.given[0] for parts in read if parts and parts.given]


def short(one: str, other: str) -> bool:
    return is_short_for(one, other) or is_short_for(other, one)
