import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span
from app.text.sentences import sentences


def read(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained. Nobody came.", ["It rained.", "Nobody came."], id="two plain sentences"),
        pytest.param(
            "Mr. Ito met Sen. Cole. They ate.", ["Mr. Ito met Sen. Cole.", "They ate."], id="titles"
        ),
        pytest.param("The U.S. Navy left.", ["The U.S. Navy left."], id="initials before a name"),
        pytest.param("He left the U.S. The end.", ["He left the U.S.", "The end."], id="initials at an end"),
        pytest.param("J. R. Moss spoke.", ["J. R. Moss spoke."], id="spaced initials"),
        pytest.param("Up 3.5 percent. Good.", ["Up 3.5 percent.", "Good."], id="decimal"),
        pytest.param('"Why?" he said. "No."', ['"Why?" he said.', '"No."'], id="stop inside marks"),
        pytest.param("“It ends.” She left.", ["“It ends.”", "She left."], id="marks after the stop"),
        pytest.param("Am 3. Oktober, z. B. hier. Gut.", ["Am 3. Oktober, z. B. hier.", "Gut."], id="german"),
        pytest.param("他说。我们去。", ["他说。", "我们去。"], id="cjk stops without spaces"),
        pytest.param("1. Open the box. 2. Wait", ["1. Open the box.", "2. Wait"], id="numbered items"),
        pytest.param("No. 5 won. No. It lost.", ["No. 5 won.", "No.", "It lost."], id="number sign"),
        pytest.param("Wait... what?", ["Wait... what?"], id="ellipsis before lower case"),
        pytest.param("  spaced out.  Twice.\n", ["spaced out.", "Twice."], id="white space is left outside"),
        pytest.param("no stop at all", ["no stop at all"], id="no stop"),
        pytest.param(" ", [], id="nothing but space"),
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_only_the_given_paragraph_is_read() -> None:
    text = "Left out. Kept one. Kept two. Left out."

    found = sentences(text, Span(10, 29))

    assert [span.of(text) for span in found] == ["Kept one.", "Kept two."]


@given(st.text(alphabet="aB. ?!…\"'”“\n。1", max_size=80))
def test_sentences_cover_every_character_but_white_space_in_order(text: str) -> None:
    found = sentences(text, Span(0, len(text)))

    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert list(found) == sorted(found)
