import pytest

from app.lineage.speaker import by_name, disagree, is_proper, lineage_speaker, told_apart


def test_the_name_most_articles_give_is_the_speaker() -> None:
    assert lineage_speaker(["Ada Lindqvist", "Jonas Weil", None, "Ada Lindqvist"]) == "Ada Lindqvist"


def test_a_surname_counts_for_the_fuller_name() -> None:
    assert lineage_speaker(["Lindqvist", "Lindqvist", "Ada Lindqvist"]) == "Ada Lindqvist"


def test_a_name_is_preferred_to_a_role() -> None:
    assert lineage_speaker(["a senior official", "a senior official", "Ada Lindqvist"]) == "Ada Lindqvist"


def test_where_nobody_is_named_there_is_no_speaker() -> None:
    assert lineage_speaker([None, None]) is None


def test_equal_votes_go_to_the_fuller_name_then_to_the_alphabet() -> None:
    assert lineage_speaker(["Weil", "Ada Lindqvist"]) == "Ada Lindqvist"
    assert lineage_speaker(["Jonas Weil", "Ada Lindqvist"]) == "Ada Lindqvist"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ada Lindqvist", "Lindqvist", id="the surname alone"),
        pytest.param("Ada Lindqvist", "he", id="a pronoun"),
        pytest.param("Ada Lindqvist", "a senior Danish official", id="a role"),
        pytest.param("Ada Lindqvist", "the Harbour Office", id="a body"),
        pytest.param("Ada Lindqvist", "Norway", id="a country"),
        pytest.param("President Lindqvist", "Ada M. Lindqvist", id="a title and an initial"),
    ],
)
def test_these_do_not_disagree(one: str, other: str) -> None:
    assert not disagree(one, other)


def test_two_people_disagree() -> None:
    assert disagree("Ada Lindqvist", "Jonas Weil")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ada Lindqvist", "Jonas Lindqvist", id="one surname, two first names"),
        pytest.param("Otto Lindqvist", "Otto Lindqvist Jr.", id="father and son"),
    ],
)
def test_these_disagree_though_they_share_a_surname(one: str, other: str) -> None:
    assert disagree(one, other)


def test_two_spellings_of_a_first_name_do_not_disagree_over_the_same_words() -> None:
    assert not disagree("Sergei Lindqvist", "Sergey Lindqvist")


@pytest.mark.parametrize(
    ("mention", "apart"),
    [
        pytest.param("first lady Mia Weil", True, id="named in full"),
        pytest.param("Weil", False, id="a surname that both bear"),
        pytest.param("she", False, id="a pronoun"),
    ],
)
def test_a_mention_says_who_is_meant_only_where_it_names_them(mention: str, apart: bool) -> None:
    assert told_apart("Jonas Weil", "Mia Weil", mention) == apart


def test_a_surname_alone_tells_two_people_of_different_surnames_apart() -> None:
    assert told_apart("Jonas Weil", "Ada Lindqvist", "Ms. Lindqvist’s")
    assert not told_apart("Jonas Weil", "Ada Lindqvist", "the minister")


def test_a_surname_counts_for_neither_of_two_people() -> None:
    names = ["Weil", "Weil", "Weil", "Ada Weil", "Jonas Weil", "Jonas Weil"]

    assert lineage_speaker(names) == "Jonas Weil"


def test_a_name_with_and_without_its_initial_is_counted_once() -> None:
    names = ["Ada Weil", "Ada M. Weil", "Ada Weil", "Jonas Brandt", "Jonas Brandt"]

    assert lineage_speaker(names) == "Ada Weil"


def test_a_pronoun_is_no_proper_name() -> None:
    assert not is_proper("She")


@pytest.mark.parametrize(
    ("mention", "named"),
    [
        pytest.param("Ms. Lindqvist", True, id="a surname"),
        pytest.param("Lindqvist’s", True, id="an ending"),
        pytest.param("she", False, id="a pronoun"),
        pytest.param("the minister", False, id="a role"),
    ],
)
def test_who_is_named_is_told_from_who_is_pointed_at(mention: str, named: bool) -> None:
    assert by_name("Ada Lindqvist", mention) is named
