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


def test_english_that_opens_with_few_little_words_is_plain_farther_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "py3langid", None)
    opening = "Mayor Brandt, Councillor Hale, Harbourmaster Joan Marsh: everybody came. " * 5
    rest = (
        "They had been told that the gate would stay shut, and which of their ferries are to sail from here."
    )

    assert told(opening + rest) == "en"


def test_a_french_article_that_quotes_english_at_length_is_no_plain_english() -> None:
    opening = "Ilse Brandt chante. " * 16
    quoted = "« They had been told that the gate would stay shut, and which of their ferries are to sail. » "
    told_in = (
        "Le public est venu dans le port pour une soirée que les habitants de la ville attendaient avec joie."
    )

    assert told(opening + quoted + told_in * 3) != "en"
