import pytest

from tests.quotations.reading import INDIRECT, Read, everything


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Joan Marsh said that the gate stays shut.", "the gate stays shut", id="that"),
        pytest.param("Joan Marsh said the gate stays shut.", "the gate stays shut", id="without that"),
        pytest.param(
            "The gate stays shut for now, Joan Marsh said.", "The gate stays shut for now", id="after"
        ),
        pytest.param(
            "According to Joan Marsh, the gate stays shut.", "the gate stays shut", id="according to"
        ),
        pytest.param("The gate stays shut, according to Joan Marsh.", "The gate stays shut", id="trailing"),
        pytest.param("Joan Marsh told the crew on Monday that it stays shut.", "it stays shut", id="told"),
        pytest.param(
            "In the end, Joan Marsh said, the gate stays shut for the whole of the year.",
            "the gate stays shut for the whole of the year",
            id="in parenthesis",
        ),
        pytest.param("The gate stays shut, said Joan Marsh.", "The gate stays shut", id="inverted"),
        pytest.param(
            "But this week, according to Joan Marsh, the gate stays shut on all days.",
            "the gate stays shut on all days",
            id="according to, behind an opening",
        ),
    ],
)
def test_reported_speech_is_found_with_its_speaker(text: str, content: str) -> None:
    found = [one for one in everything(text) if one.kind is INDIRECT]

    assert [one.contents[0] for one in found] == [content]
    assert {one.name for one in found} <= {"Joan Marsh"}


def test_a_report_speaks_through_its_outlet() -> None:
    text = "According to a report in the New York Times the gate has been shut since May."

    assert everything(text) == [
        Read(
            INDIRECT,
            ["the gate has been shut since May"],
            "According to",
            "New York Times",
            "New York Times",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Joan Marsh declined to say that the gate stays shut.", id="not said"),
        pytest.param("Crews were told that the gate stays shut this year.", id="told by nobody"),
        pytest.param("I said that the gate stays shut for the year.", id="the reporter"),
    ],
)
def test_what_nobody_else_said_is_not_reported_speech(text: str) -> None:
    assert everything(text) == []


def test_german_goes_on_reporting_by_the_mood_of_its_verbs() -> None:
    text = "Ada Quill sagte, dass der Damm halten wird. Das Wasser sei seit Montag gefallen."

    assert everything(text, "de") == [
        Read(INDIRECT, ["dass der Damm halten wird"], "sagte", "Ada Quill", "Ada Quill"),
        Read(INDIRECT, ["Das Wasser sei seit Montag gefallen"], None, "Ada Quill", "Ada Quill"),
    ]


def test_the_mood_alone_names_nobody() -> None:
    text = "Das Wasser sei seit Montag gefallen."

    assert everything(text, "de") == [
        Read(INDIRECT, ["Das Wasser sei seit Montag gefallen"], None, None, None)
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Der Damm wird wohl halten, sagte Ada Quill am Montag.", "Der Damm wird wohl halten"),
        pytest.param("Im Mai sagte Ada Quill, dass der Damm halten wird.", "dass der Damm halten wird"),
    ],
)
def test_a_german_verb_may_stand_before_its_subject(text: str, content: str) -> None:
    assert [one.contents for one in everything(text, "de")] == [[content]]


def test_the_reporter_is_not_reported() -> None:
    assert everything("Das Tor habe ich am Montag gesehen.", "de") == []
