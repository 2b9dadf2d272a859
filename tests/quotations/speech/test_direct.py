import pytest

from tests.quotations.reading import DIRECT, MIXED, Read, marked


def contents(text: str) -> list[list[str]]:
    return [one.contents for one in marked(text)]


def test_a_quotation_has_its_words_its_cue_and_its_speaker() -> None:
    assert marked("“The dam will hold,” said Ada Quill on Monday.") == [
        Read(DIRECT, ["The dam will hold,"], "said", "Ada Quill", "Ada Quill")
    ]


def test_he_said_splits_one_quotation_into_two_contents() -> None:
    assert contents("“The dam,” Ada Quill said, “will hold.”") == [["The dam,", "will hold."]]


def test_a_sentence_after_he_said_goes_on_with_the_same_quotation() -> None:
    assert contents("“The dam will hold,” Ada Quill said. “It always has.”") == [
        ["The dam will hold,", "It always has."]
    ]


def test_a_new_cue_begins_a_new_quotation() -> None:
    assert contents("“The dam will hold,” Ada Quill said. “It always has,” she added.") == [
        ["The dam will hold,"],
        ["It always has,"],
    ]


def test_paragraphs_that_reopen_are_one_quotation() -> None:
    text = "Ada Quill said: “The dam will hold.\n\n“It always has, and it will again.”"

    assert contents(text) == [["The dam will hold.", "It always has, and it will again."]]


def test_nested_marks_stay_inside_the_outer_quotation() -> None:
    assert contents("“They told us ‘wait here’ all night,” Ada Quill said.") == [
        ["They told us ‘wait here’ all night,"]
    ]


def test_a_quoted_segment_of_the_reporters_sentence_is_mixed() -> None:
    assert marked("Ada Quill said the dam was “perfectly safe” on Monday.") == [
        Read(MIXED, ["perfectly safe"], "said", "Ada Quill", "Ada Quill")
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The “smart” bins were emptied at dawn.", id="scare quotes"),
        pytest.param("Dario “Sticks” Moro opened a bakery in June.", id="nickname"),
        pytest.param("She starred in “The Long Way Home” for nine years.", id="title of a film"),
        pytest.param("Lou Dane spoke on Radio Nine's “Morning Tide” programme.", id="title of a programme"),
    ],
)
def test_what_nobody_said_is_no_quotation(text: str) -> None:
    assert marked(text) == []


def test_a_whole_sentence_between_marks_is_speech_though_nobody_is_named() -> None:
    assert marked("“Somebody has moved the stones again tonight.”") == [
        Read(DIRECT, ["Somebody has moved the stones again tonight."], None, None, None)
    ]


def test_a_colon_introduces_the_next_paragraph() -> None:
    text = "Ada Quill wrote to the council:\n\n“The dam will hold, whatever they say.”"

    assert [(one.cue, one.name) for one in marked(text)] == [("wrote", "Ada Quill")]


def test_a_run_of_quotations_keeps_its_speaker() -> None:
    text = "“The dam will hold,” Ada Quill said.\n\n“It held in the flood of the year nine.”"

    assert [one.name for one in marked(text)] == ["Ada Quill", "Ada Quill"]


def test_two_stretches_that_one_word_joins_are_one_speakers() -> None:
    text = "Von „grober“ oder „blinder Wut“ spricht Ilse Brandt."

    assert [one.name for one in marked(text, "de")] == ["Ilse Brandt", "Ilse Brandt"]
