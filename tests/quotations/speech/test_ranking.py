"""Weighing who of all that are mentioned around a stretch speaks."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.quotations.cues.en import ENGLISH
from app.quotations.grammar.words import read
from app.quotations.speech.direct import speech
from app.quotations.speech.ranking import Option, is_told, likeliest, options, ranking
from app.quotations.speech.weights import WEIGHTS
from app.text.quotemarks import marked
from tests.quotations.reading import names, paragraphs


def all_options(text: str) -> list[Sequence[Option]]:
    body = paragraphs(text)
    stretches = marked(text, body)
    lines = read(text, body, stretches)
    found = speech(text, stretches, lines, ENGLISH)
    within = ranking(text, lines, found, ENGLISH)
    return [options(within, index) for index, one in enumerate(found) if not is_told(one)]


def test_an_object_between_subject_and_words_does_not_speak() -> None:
    text = "Joan Marsh announced the plan with the harbour board, calling it “a long overdue repair of the wall.”"
    assert names(text) == ["Joan Marsh"]


def test_words_that_stand_alone_go_on_with_who_spoke_before() -> None:
    text = (
        "“The wall will hold for another winter,” Joan Marsh said at the harbour.\n"
        "“We have the stones, and we have the people who can lay them.”"
    )
    assert names(text) == ["Joan Marsh", "Joan Marsh"]


def test_a_following_line_may_name_who_spoke() -> None:
    text = (
        "Peter Hale listened to the report.\n"
        "“Nobody has asked the fishermen what they think of it.” Joan Marsh was not pleased, she said."
    )
    assert names(text) != ["Peter Hale"]


def test_where_a_cue_tells_nobody_else_is_asked_for() -> None:
    assert all_options("“The wall will hold for another winter,” said Joan Marsh.") == []


def test_nobody_is_always_an_option() -> None:
    (chances,) = all_options("The morning brought “no more stones for the rich” again.")
    assert chances[0].mention is None
    assert chances[0].facts[0] == "nobody"


def test_the_first_of_equals_is_chosen() -> None:
    same = Option(None, None, False, ["x"])
    assert likeliest([same, Option(None, None, True, ["x"])], {"x": 1.0}) is same


def test_every_language_with_weights_weighs_nobody_and_the_choice_of_the_rules() -> None:
    for weights in WEIGHTS.values():
        assert "nobody" in weights
        assert "the rules' choice" in weights


@given(
    st.lists(
        st.sampled_from(["Marsh", "said", ",", "“", "”", ".", "he", "the mayor", "\n", ":", "According to"]),
        max_size=40,
    )
)
def test_options_stand_in_the_text_and_are_few(parts: list[str]) -> None:
    text = " ".join(parts)
    for chances in all_options(text):
        assert len(chances) < 150
        for option in chances:
            assert option.mention is None or 0 <= option.mention.start < option.mention.end <= len(text)
