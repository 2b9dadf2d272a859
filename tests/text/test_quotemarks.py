import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span
from app.text.quotemarks import marked


def paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(Span(found.start(), found.end()) for found in re.finditer(r"\S[^\n]*", text))


def read(text: str) -> list[list[str]]:
    return [[content.of(text) for content in one.contents] for one in marked(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('He said "no" twice.', [["no"]], id="straight"),
        pytest.param("He said “no” twice.", [["no"]], id="curly"),
        pytest.param("Er sagte „nein“ und ging.", [["nein"]], id="low and high"),
        pytest.param("Il a dit « non » hier.", [["non"]], id="guillemets with their spaces"),
        pytest.param("Er sagte »nein« und ging.", [["nein"]], id="reversed guillemets"),
        pytest.param("He said ''no'' twice.", [["no"]], id="two apostrophes"),
        pytest.param("She said ‘no’ twice.", [["no"]], id="single curly"),
        pytest.param("She said 'no' twice.", [["no"]], id="single straight"),
        pytest.param("他说「不」。", [["不"]], id="corner brackets"),
        pytest.param("“She said ‘no’ to me”", [["She said ‘no’ to me"]], id="nested"),
        pytest.param(
            "'She said \"no\" to me,' he said", [['She said "no" to me,']], id="nested the british way"
        ),
        pytest.param("„Das „innen“ bleibt.“", [["Das „innen“ bleibt."]], id="nested in its own style"),
        pytest.param("I don't know, it's the boys' ball", [], id="apostrophes"),
        pytest.param(
            "'The boys' ball is lost,' he said", [["The boys' ball is lost,"]], id="possessive inside"
        ),
        pytest.param("The board was 5'10\" long", [], id="feet and inches"),
        pytest.param('he said,"We go,"and left', [["We go,"]], id="missing spaces"),
        pytest.param("“” and “ ” hold nothing", [], id="nothing between the marks"),
    ],
)
def test_marks_are_paired_in_every_style(text: str, expected: list[list[str]]) -> None:
    assert read(text) == expected


def test_a_reopened_paragraph_belongs_to_the_same_quotation() -> None:
    assert read("“The first.\n\n“The second.\n\n“The third,” he said.") == [
        ["The first.", "The second.", "The third,"]
    ]


def test_closed_paragraphs_stay_apart() -> None:
    assert read('"The first."\n\n"The second."') == [["The first."], ["The second."]]


def test_marks_left_open_end_with_their_paragraph() -> None:
    assert read("She said: “We never knew.\n\nThey say “maybe” now.") == [["We never knew."], ["maybe"]]


@given(st.text(alphabet="aB \"'“”„«»‘’`「」\n.s", max_size=60))
def test_stretches_stand_apart_and_in_order(text: str) -> None:
    found = marked(text, paragraphs(text))

    ends = [edge for one in found for edge in (one.whole.start, one.whole.end)]
    assert ends == sorted(ends)
    assert all(one.whole.contains(content) and len(content) for one in found for content in one.contents)
