import pytest

from tests.quotations.reading import INDIRECT, Read, everything


def indirect(text: str) -> list[Read]:
    return [one for one in everything(text) if one.kind is INDIRECT]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        pytest.param("Joan Marsh hopes to keep the gate shut.", "hopes", "to keep the gate shut", id="to"),
        pytest.param(
            "Joan Marsh criticized the plan for the gate.", "criticized", "the plan for the gate", id="noun"
        ),
        pytest.param("Joan Marsh asked why it stays shut.", "asked", "why it stays shut", id="question"),
        pytest.param("Joan Marsh called for a wider gate.", "called", "for a wider gate", id="called for"),
        pytest.param("Joan Marsh denied closing the gate.", "denied", None, id="not every verb, every way"),
        pytest.param(
            "Joan Marsh accused the crew of closing the gate.",
            "accused",
            "the crew of closing the gate",
            id="accused",
        ),
    ],
)
def test_a_word_reports_what_may_follow_it(text: str, cue: str, content: str | None) -> None:
    expected = [] if content is None else [Read(INDIRECT, [content], cue, "Joan Marsh", "Joan Marsh")]

    assert indirect(text) == expected


def test_a_sentence_may_report_more_than_once() -> None:
    text = "Joan Marsh said the gate stays shut, but Owen Field insisted that it opens in May."

    assert [(one.contents, one.name) for one in indirect(text)] == [
        (["the gate stays shut"], "Joan Marsh"),
        (["it opens in May"], "Owen Field"),
    ]


def test_what_is_reported_within_reported_words_is_not_read_again() -> None:
    text = "Joan Marsh said that Owen Field thinks the gate should open."

    assert [one.contents for one in indirect(text)] == [["Owen Field thinks the gate should open"]]


def test_the_subject_of_a_passive_said_nothing() -> None:
    text = "The plan was widely criticized for its cost."

    assert indirect(text) == [Read(INDIRECT, ["for its cost"], "criticized", None, None)]


def test_what_somebody_unnamed_expects_is_told_with_its_subject() -> None:
    text = "The old gate is expected to close in the spring."

    assert indirect(text) == [
        Read(INDIRECT, ["The old gate", "to close in the spring"], "expected", None, None)
    ]


def test_what_else_the_speaker_did_is_not_what_was_said() -> None:
    text = "Joan Marsh criticized the plan for the gate and refused to sign it."

    assert next(one.contents for one in indirect(text)) == ["the plan for the gate"]
