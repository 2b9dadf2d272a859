import sys

import pytest

from app.domain.span import Span
from app.ingest.language import UNDETERMINED, language


def told(text: str) -> str:
    return language(None, text, (Span(0, len(text)),))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(
            "The harbour was shut for a week, and the ferries that were to sail have been sent to Ostend.",
            "en",
            id="English",
        ),
        pytest.param(
            "Der Hafen ist seit einer Woche zu, und die Fähren sind nicht nach Ostende, sondern auf See.",
            "de",
            id="German",
        ),
        pytest.param(
            "Ilse Brandt opened a new museum near Ostend on Monday.", "en", id="without little words"
        ),
        pytest.param(
            "Le maire a dit que le port restera fermé jusqu'à lundi, selon la radio.", "fr", id="French"
        ),
        pytest.param(
            "De burgemeester zei dat de haven gesloten blijft, en dat de veerboten niet varen.",
            "nl",
            id="Dutch",
        ),
        pytest.param(
            "The song “The End of the Road and the Sea” est celle que tout le monde chante dans les rues de la"
            " ville, et que les enfants apprennent à l'école depuis des années sans savoir ce qu'elle veut dire.",
            "fr",
            id="French with an English title",
        ),
        pytest.param("12 345 – 67", UNDETERMINED, id="no words"),
    ],
)
def test_the_language_is_told_by_the_first_words(text: str, code: str) -> None:
    assert told(text) == code


def test_a_language_given_is_kept_without_its_region() -> None:
    assert language(" de_AT ", "The gate is shut.", ()) == "de"


def test_plain_english_needs_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid", None)

    assert told("The gate of the harbour was shut, and the ferries have to wait for the tide.") == "en"
