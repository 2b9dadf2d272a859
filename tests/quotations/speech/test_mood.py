import pytest

from app.quotations.cues.de import GERMAN
from app.quotations.grammar.words import read
from app.quotations.speech.mood import in_reporting_mood, running_speaker
from tests.quotations.reading import everything, paragraphs


@pytest.mark.parametrize(
    ("text", "reporting"),
    [
        pytest.param("Die Brücke sei marode.", True, id="sei"),
        pytest.param("Man könne sie nicht halten.", True, id="könne"),
        pytest.param("Die Brücke ist marode.", False, id="ist"),
        pytest.param("Die Habe war gerettet.", False, id="the noun"),
    ],
)
def test_a_verb_form_says_that_the_line_repeats_somebody(text: str, reporting: bool) -> None:
    (line,) = read(text, paragraphs(text), ())

    assert in_reporting_mood(line, GERMAN) is reporting


def test_whoever_spoke_last_goes_on_speaking_over_lines_in_the_reporting_mood() -> None:
    text = "Ilse Brandt sagte, es regne. Der Damm sei alt. Man müsse ihn bald ersetzen."
    lines = read(text, paragraphs(text), ())

    speaker = running_speaker(lines, 2, GERMAN)

    assert speaker is not None
    assert speaker.of(text) == "Ilse Brandt"


def test_nobody_goes_on_speaking_from_a_far_paragraph() -> None:
    text = "Ilse Brandt sagte, es regne.\n\nDer Markt war voll.\n\nDer Damm sei alt."
    lines = read(text, paragraphs(text), ())

    assert running_speaker(lines, 2, GERMAN) is None


def test_a_short_quotation_in_the_reporting_mood_is_the_last_speakers() -> None:
    text = "Bürgermeisterin Ilse Brandt kritisierte den Bau. Der Damm sei „völlig morsch“."

    (quotation,) = everything(text, "de")

    assert quotation.contents == ["völlig morsch"]
    assert quotation.name == "Ilse Brandt"
