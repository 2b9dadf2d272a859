import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lineage.alterations import alterations

LONG = "We are not going to discuss the plan, but the council has made clear that it welcomes our help"


def found(before: str, after: str, *, quoted: bool = True) -> list[tuple[str, str, str]]:
    return [(a.kind.value, a.before, a.after) for a in alterations((before,), (after,), quoted=quoted)]


def test_the_same_words_are_not_altered() -> None:
    assert found(LONG, LONG) == []


def test_the_style_of_quotation_marks_and_dashes_is_no_alteration() -> None:
    assert found("He’s “ready” – we think so", "He's 'ready' — we think so") == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            "We did not ask for the ships to return",
            "We did ask for the ships to return",
            ("negation_changed", "not", ""),
            id="a lost not",
        ),
        pytest.param(
            "I see no reason why it would be them",
            "I see no reason why it wouldn’t be them",
            ("negation_changed", "would", "wouldn’t"),
            id="a contracted not gained",
        ),
        pytest.param(
            "Das werden wir nicht vor dem Sommer beschließen",
            "Das werden wir vor dem Sommer beschließen",
            ("negation_changed", "nicht", ""),
            id="a lost nicht",
        ),
        pytest.param(
            "Some 300 people lost their homes that night",
            "Some 3,000 people lost their homes that night",
            ("number_changed", "300", "3,000"),
            id="a figure",
        ),
        pytest.param(
            "It will cost three million crowns a year",
            "It will cost four million crowns a year",
            ("number_changed", "three", "four"),
            id="a number in words",
        ),
        pytest.param(
            "It will cost 3 million crowns every year",
            "It will cost 3 crowns every year",
            ("number_changed", "million", ""),
            id="a lost million",
        ),
        pytest.param(
            "The danger grew last month, officials from the capital said",
            "The danger grew in May, officials from the capital said",
            ("substitution", "last month", "in May"),
            id="other words",
        ),
        pytest.param(
            "according to Iraqi and American officials who asked",
            "according to Iraqi and U.S. officials who asked",
            ("house_style", "American", "U.S."),
            id="the name of a country",
        ),
        pytest.param(
            "Prime Minister Nuri Kamal al-Maliki secretly asked for help",
            "Prime Minister Nouri al-Maliki secretly asked for help",
            ("house_style", "Nuri Kamal", "Nouri"),
            id="the form of a name",
        ),
        pytest.param(
            "The colour of the harbour walls has changed",
            "The color of the harbour walls has changed",
            ("house_style", "colour", "color"),
            id="British and American spelling",
        ),
        pytest.param(
            "Die Behörden öffnen den Hafen nicht vor dem Sommer",
            "Die Behoerden öffnen den Hafen nicht vor dem Sommer",
            ("house_style", "Behörden", "Behoerden"),
            id="an umlaut written out",
        ),
        pytest.param(
            "Die Schiffe müssen die große Schleuse meiden",
            "Die Schiffe müssen die grosse Schleuse meiden",
            ("house_style", "große", "grosse"),
            id="Swiss spelling",
        ),
        pytest.param(
            "Nur fünfzehn der Boote kamen am Abend zurück",
            "Nur 15 der Boote kamen am Abend zurück",
            ("house_style", "fünfzehn", "15"),
            id="a German numeral",
        ),
        pytest.param(
            "Only two of the five boats came home",
            "Only 2 of the five boats came home",
            ("house_style", "two", "2"),
            id="a numeral",
        ),
        pytest.param(
            "We think 40 per cent of the fleet is lost",
            "We think 40% of the fleet is lost",
            ("house_style", "per cent", "%"),
            id="per cent",
        ),
        pytest.param(
            "We told Mr. Orlov that the harbour is closed",
            "We told Orlov that the harbour is closed",
            ("house_style", "Mr", ""),
            id="a title",
        ),
        pytest.param(
            "The European Union has never been our friend here",
            "The EU has never been our friend here",
            ("house_style", "European Union", "EU"),
            id="initials",
        ),
        pytest.param(
            "The militry council asked for the ships",
            "The military council asked for the ships",
            ("spelling", "militry", "military"),
            id="a slip",
        ),
        pytest.param(
            "They welcome our help against them in the north",
            "They welcome our help against [the rebels] in the north",
            ("bracketed", "them", "[the rebels]"),
            id="an editor's words",
        ),
        pytest.param(
            "We sent the ships on Monday, against all advice, and they came home safely",
            "We sent the ships on Monday ... and they came home safely",
            ("marked_ellipsis", "against all advice", "..."),
            id="a marked gap",
        ),
        pytest.param(
            "We sent the ships on Monday, against all advice, and they came home safely",
            "We sent the ships on Monday, and they came home safely",
            ("silent_ellipsis", "against all advice", ""),
            id="an unmarked gap",
        ),
        pytest.param(
            "We sent the old ships home on Monday",
            "We sent the ships home on Monday",
            ("omission", "old", ""),
            id="one word left out",
        ),
        pytest.param(
            "We sent the ships home on Monday",
            "We sent the grey ships home on Monday",
            ("addition", "", "grey"),
            id="a word added",
        ),
        pytest.param(
            LONG,
            "the council has made clear that it welcomes our help",
            ("truncated_start", "We are not going to discuss the plan, but", ""),
            id="a cut beginning",
        ),
        pytest.param(
            LONG,
            "We are not going to discuss the plan",
            ("truncated_end", "but the council has made clear that it welcomes our help", ""),
            id="a cut end",
        ),
        pytest.param(
            "Yes, the harbour will close",
            "Yes the harbour will close",
            ("punctuation", "Yes, the", "Yes the"),
            id="a comma",
        ),
    ],
)
def test_a_change_is_classed(before: str, after: str, expected: tuple[str, str, str]) -> None:
    assert found(before, after) == [expected]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("Shaundsen", "Showndsen", id="au and ow"),
        pytest.param("Wolkov", "Wolkoff", id="ov and off"),
        pytest.param("Tchalenko", "Chalenko", id="tch and ch"),
        pytest.param("Khaliq", "Chalik", id="kh and ch"),
        pytest.param("Mohamed", "Muhammad", id="doubled letters"),
    ],
)
def test_a_foreign_name_is_spelled_as_each_paper_does(before: str, after: str) -> None:
    text = "It was {} who told the harbour master of the leak"

    assert found(text.format(before), text.format(after)) == [("house_style", before, after)]


def test_what_differs_in_style_alone_stands_apart_from_what_was_changed_beside_it() -> None:
    before = "The toll rose by seven percent and the fishermen of the outer islands paid it"
    after = "The toll rose by 7 per cent yesterday and the fishermen of the outer islands paid it"

    assert found(before, after) == [
        ("addition", "", "yesterday"),
        ("house_style", "seven", "7"),
        ("house_style", "percent", "per cent"),
    ]


def test_a_spelling_beside_another_word_is_still_house_style() -> None:
    before = "The council asked for defense workers at the northern gate"
    after = "The council asked for defence volunteers at the northern gate"

    assert found(before, after) == [
        ("substitution", "workers", "volunteers"),
        ("house_style", "defense", "defence"),
    ]


def test_figures_in_other_words_around_them_do_not_stand_for_one_another() -> None:
    before = "In 1992, the town's barn builder insisted on the new museum keeper without a song"
    after = "1,300 boatmen mislaid builder insisted on the new museum keeper without a song"

    assert [kind for kind, _, _ in found(before, after)] == ["substitution"]


def test_a_number_and_a_negation_beside_it_are_two_changes() -> None:
    before = "The council would have closed the harbour without 540 votes from the islands"
    after = "The council would have closed the harbour 545 votes from the islands"

    assert found(before, after) == [("number_changed", "540", "545"), ("negation_changed", "without", "")]


def test_a_word_with_a_hyphen_is_one_word_left_out() -> None:
    before = "The council has closed the twelve-month inquiry into the ferry"

    assert found(before, "The council has closed the inquiry into the ferry") == [
        ("omission", "twelve-month", "")
    ]


def test_what_is_cut_may_have_the_reporters_words_in_its_place() -> None:
    before = "If the council does not pay for the quay by then, we will leave this harbour for another one"
    after = "The mayor said we will leave this harbour for another one"

    assert [kind for kind, _, _ in found(before, after, quoted=False)] == ["truncated_start"]


def test_a_nor_goes_on_with_a_negation_and_is_none_of_its_own() -> None:
    before = "Neither the ferry nor the tug could leave the harbour before noon"
    after = "Neither the ferry and the tug could leave the harbour before noon"

    assert found(before, after) == [("substitution", "nor", "and")]


def test_other_names_are_not_taken_for_two_forms_of_one() -> None:
    assert found("We told Iran to leave the strait", "We told Iraq to leave the strait") == [
        ("substitution", "Iran", "Iraq")
    ]


def test_running_text_may_leave_words_out_without_a_mark() -> None:
    before = "The ships sailed on Monday, against all advice, and came home"

    assert found(before, "The ships sailed on Monday and came home", quoted=False)[0][0] == "omission"


def test_words_left_out_where_the_article_breaks_the_quotation_are_no_silent_ellipsis() -> None:
    before = ("We sent the ships on Monday, against all advice, and they came home safely",)
    after = ("We sent the ships on Monday,", "and they came home safely")

    assert [a.kind.value for a in alterations(before, after, quoted=True)] == ["omission"]


def test_parts_put_together_in_another_order_are_a_splice() -> None:
    before = "We will close the old harbour. The ships are not going to sail again before the summer."
    after = "The ships are not going to sail again before the summer. We will close the old harbour."

    assert "splice" in [kind for kind, _, _ in found(before, after)]


def test_words_set_in_another_place_are_neither_cut_nor_added_whatever_their_style() -> None:
    before = (
        "The ships are not going to sail again before the summer. We will close the old harbour in 12 weeks."
    )
    after = "We will close the old harbour in twelve weeks. The ships are not going to sail again before the summer."

    assert [kind for kind, _, _ in found(before, after)] == ["splice"]


def test_what_changes_the_meaning_comes_first() -> None:
    before = "The old council did not ask 300 people, it said"
    after = "The council did ask 400 people it said"

    assert [kind for kind, _, _ in found(before, after)] == [
        "number_changed",
        "negation_changed",
        "omission",
        "punctuation",
    ]


PIECES = st.lists(st.text(max_size=40) | st.just("We will not close [it] … ever"), max_size=3).map(tuple)


@given(PIECES, PIECES, st.booleans())
def test_any_text_can_be_compared(before: tuple[str, ...], after: tuple[str, ...], quoted: bool) -> None:
    for alteration in alterations(before, after, quoted=quoted):
        assert alteration.before or alteration.after


@given(PIECES)
def test_nothing_is_altered_between_a_text_and_itself(pieces: tuple[str, ...]) -> None:
    assert alterations(pieces, pieces, quoted=True) == ()


def test_an_editor_s_sic_is_no_word_that_is_left_out() -> None:
    assert found("The harber is ours (sic)", "The harber is ours") == []
    assert found("The harber [sic] is ours", "The harber is ours") == []


def test_a_space_before_a_possessive_ending_changes_nothing() -> None:
    assert found("The council ’s plan for the quay", "The council’s plan for the quay") == []
