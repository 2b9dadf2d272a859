"""Cutting an article into what can be shared: its quotations and the sentences around them."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span
from app.domain.wording import Occurrence, UnitKind
from app.matching.units import units
from app.quotations.extract import extract


def cut(*paragraphs: str) -> tuple[str, tuple[Occurrence, ...]]:
    text = "\n\n".join(paragraphs)
    starts = accumulate((len(paragraph) + 2 for paragraph in paragraphs), initial=0)
    body = tuple(
        Span(start, start + len(paragraph)) for start, paragraph in zip(starts, paragraphs, strict=False)
    )
    return text, units(text, body, extract(text, body, "en").quotations)


def told(*paragraphs: str) -> list[tuple[str, str]]:
    text, found = cut(*paragraphs)
    return [(unit.kind.value, " ... ".join(span.of(text) for span in unit.contents)) for unit in found]


def test_every_sentence_of_running_text_is_a_segment() -> None:
    assert told("The bridge is old. It was mended twice.") == [
        ("segment", "The bridge is old."),
        ("segment", "It was mended twice."),
    ]


def test_a_sentence_that_is_mostly_quotation_is_represented_by_it() -> None:
    assert told("“We will mend the old harbour bridge before winter,” she said.") == [
        ("quotation", "We will mend the old harbour bridge before winter,")
    ]


def test_a_sentence_leaves_the_words_of_a_quotation_to_the_quotation() -> None:
    found = told(
        "The director, who has worked on this coast since he was a boy and knows every plank, said “the old harbour "
        "bridge will hold” when reporters asked him about it on Tuesday afternoon."
    )

    assert ("quotation", "the old harbour bridge will hold") in found
    (segment,) = [text for kind, text in found if kind == "segment"]
    assert "harbour bridge" not in segment


def test_a_quotation_split_by_its_cue_is_one_unit_of_two_stretches() -> None:
    text, found = cut("“We will mend the old bridge,” she said, “before the winter comes to the harbour.”")

    quotations = [unit for unit in found if unit.kind is UnitKind.QUOTATION]
    assert [" ".join(unit.wording.words) for unit in quotations] == [
        "we will mend the old bridge before the winter comes to the harbour"
    ]
    assert [span.of(text) for span in quotations[0].contents] == [
        "We will mend the old bridge,",
        "before the winter comes to the harbour.",
    ]


def test_units_of_one_wording_have_one_id_however_they_are_printed() -> None:
    _, found = cut("“We will mend the old bridge!” she said.", "We will mend the Old Bridge.")

    assert len({unit.wording.id for unit in found}) == 1
    assert [unit.marked for unit in found] == [True, False]


@pytest.mark.parametrize("paragraphs", [[], [""], ["— … !"], ["“”"]])
def test_nothing_gives_no_unit(paragraphs: list[str]) -> None:
    assert told(*paragraphs) == []


@given(
    st.lists(
        st.text(alphabet=st.sampled_from("ab B.“”\"'’,!?…[1é鐘\u2028"), max_size=60).map(
            lambda text: text.replace("\n", " ")
        ),
        max_size=4,
    )
)
def test_units_stand_in_the_body_in_the_order_of_the_text(paragraphs: list[str]) -> None:
    text, found = cut(*paragraphs)

    starts = [unit.span.start for unit in found]
    assert starts == sorted(starts)
    for unit in found:
        assert unit.wording.words
        assert all(span.of(text) for span in unit.contents)
