"""Where an article says who is quoted, and no more."""

import pytest

from app.domain.span import Span
from app.quotations.extract import extract
from app.quotations.naming.attributed import attributed


def named(text: str, language: str = "en") -> list[str]:
    found = extract(text, (Span(0, len(text)),), language).quotations
    return [span.of(text) for span in attributed(text, found)]


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        pytest.param(
            "Runa Falk, who keeps the lighthouse on the island, called the toll “a mistake nobody will forget”.",
            ["Runa Falk, who keeps the lighthouse on the island, called"],
            id="what stands between name and cue",
        ),
        pytest.param(
            "“Nobody will pay a toll for crossing it,” said Runa Falk, the head of the council.",
            ["said Runa Falk, the head of the council"],
            id="what is said of the speaker behind the name",
        ),
        pytest.param(
            "“Nobody will pay a toll for crossing it,” said Runa Falk, the mayor, opening the bridge.",
            ["said Runa Falk, the mayor"],
            id="up to the next mark",
        ),
    ],
)
def test_a_speaker_is_named_with_what_is_said_of_her(text: str, stretches: list[str]) -> None:
    assert named(text) == stretches


def test_what_else_a_speaker_does_is_the_article_s_own() -> None:
    text = "Runa Falk opened the old bridge to lorries from the mainland, calling the toll “a grave mistake for all”."

    assert named(text) == ["Runa Falk", "calling"]


def test_a_german_speaker_is_named_with_her_office() -> None:
    assert named("„Niemand zahlt hier eine Maut“, sagte Runa Falk, Vorsitzende des Rates.", "de") == [
        "sagte Runa Falk, Vorsitzende des Rates"
    ]


def test_indirect_speech_is_the_article_s_own() -> None:
    assert named("Runa Falk said that nobody would pay a toll for crossing the bridge.") == []
