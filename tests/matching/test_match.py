"""What two wordings share, and which is the fuller."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.match import Match
from app.domain.wording import Wording
from app.matching.founding import LEAST_WORDS
from app.matching.match import RECORDED, comes_first, match, quotation_grams, running_text_grams
from app.text.tokens import tokenise, wording_id
from tests.text.strategies import SEQUENCES

WHOLE = "We will mend the old harbour bridge before winter and nobody will pay a toll"
WORDINGS = SEQUENCES.filter(bool).map(lambda words: Wording(id=wording_id(words), words=words))


def wording(text: str) -> Wording:
    words = tokenise(text).words
    return Wording(id=wording_id(words), words=words)


def matched(one: str, other: str) -> Match | None:
    return match(wording(one), wording(other))


def test_a_cut_is_contained_whole_in_what_it_was_cut_from() -> None:
    cut = "We will mend the old harbour bridge"

    found = matched(cut, WHOLE)

    assert found is not None
    assert (found.fuller, found.shorter) == (wording(WHOLE).id, wording(cut).id)
    assert (found.shared, found.containment, found.short_run) == (7, 1.0, False)


def test_an_edited_cut_is_contained_in_part() -> None:
    found = matched(WHOLE, "We will surely mend the old harbour bridge")

    assert found is not None
    assert found.shared == 7
    assert 0.8 < found.containment < 1


def test_words_in_another_order_are_not_the_same_words() -> None:
    assert matched(WHOLE, "A toll nobody will pay winter before bridge harbour old the mend") is None


def test_a_common_phrase_is_no_match() -> None:
    assert (
        matched("At the end of the day it is what it is", "It was at the end of the day that it is") is None
    )


def test_edits_on_all_sides_leave_runs_of_three_words_only() -> None:
    found = matched(
        "we will mend this harbour bridge before every winter and nobody pays",
        "we will mend that harbour bridge before any winter and nobody pays",
    )

    assert found is not None
    assert found.short_run


@given(WORDINGS, WORDINGS)
def test_the_order_of_the_two_does_not_count(one: Wording, other: Wording) -> None:
    assert match(one, other) == match(other, one)


@given(WORDINGS, WORDINGS)
def test_a_match_points_from_the_shorter_to_the_fuller_and_says_how_much(
    one: Wording, other: Wording
) -> None:
    found = match(one, other)

    if found is not None:
        fuller, shorter = sorted((one, other), key=comes_first)
        assert (found.fuller, found.shorter) == (fuller.id, shorter.id)
        assert RECORDED <= found.containment <= 1
        assert LEAST_WORDS <= found.shared <= len(shorter.words)


@given(SEQUENCES, st.integers(0, 24), st.integers(0, 24))
def test_what_is_cut_out_is_filed_under_runs_of_the_whole(
    words: tuple[str, ...], start: int, length: int
) -> None:
    cut = words[start : start + length]

    if len(cut) >= 5:
        assert running_text_grams(cut) <= running_text_grams(words)
    if len(cut) >= 3:
        assert quotation_grams(cut) <= quotation_grams(words)
