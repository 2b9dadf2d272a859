import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ein Sprecher der „neuen wacht“ sagte, das Tor sei zu.", id="part of the subject"),
        pytest.param("In der „Wacht am Hafen“ schreibt Ilse Brandt, das Tor sei zu.", id="before the verb"),
        pytest.param("Laut einem Bericht von „Wacht Online“ ist das Tor zu.", id="belongs to a noun"),
        pytest.param("Die Ilse Brandt gehörende Werft nennt man eine „Helling“.", id="one calls it"),
        pytest.param("Brandt sagte, dass sie das als „alte Delle“ bekannte Becken fülle.", id="known as"),
        pytest.param(
            "Es gab Stände zu Themen wie „Die Geschichte der Brücken am alten Hafen“.", id="nobody's"
        ),
        pytest.param("''Brandt'': Wir haben das Tor im Mai nach Angaben der Stadt geschlossen.", id="a turn"),
        pytest.param("Laut Brandt heißt die Aktion „Offenes Tor“ („open gate“) seit Mai so.", id="gloss"),
        pytest.param("Laut Brandt stellt sie sich als „oberste Wächterin“ vor.", id="what one calls oneself"),
        pytest.param("Am Montag findet die neunte „große hafenrundfahrt“ der Stadt statt.", id="takes place"),
    ],
)
def test_a_name_within_a_german_sentence_is_no_speech(text: str) -> None:
    assert marked(text, "de") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Brandt sprach von „Unsinn“.", id="spoke of"),
        pytest.param("Sie selbst bezeichnete sich als „sehr geduldig“.", id="calls herself"),
        pytest.param(
            "Brandt nannte das Tor einen „Angriff auf die Stadt“.", id="title case behind an article"
        ),
        pytest.param(
            "Das Tor ist bei Regen „nur noch für die mutigsten Leute offen“ gewesen.", id="small letters"
        ),
    ],
)
def test_somebodys_words_within_a_german_sentence_are_speech(text: str) -> None:
    assert len(marked(text, "de")) == 1


def test_few_words_in_reported_speech_are_still_the_reported_speakers() -> None:
    text = "Ilse Brandt sprach von „Unsinn“. Das Tor sei „sehr alt“."

    assert [one.name for one in marked(text, "de")] == ["Ilse Brandt", "Ilse Brandt"]
