import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Ada Quill told Radio Nine's “Morning Tide” that it rained.", id="possessive"),
        pytest.param(
            "en", "Ada Quill said she wept in “The Long Way Home” twice.", id="behind a preposition"
        ),
        pytest.param("de", "Ada Quill sagte dem Magazin „Der Hafen“ gestern ab.", id="behind its kind"),
        pytest.param("de", "Ada Quill sagte, die so genannten „Wasserretter“ seien müde.", id="so called"),
    ],
)
def test_a_title_in_a_reporting_sentence_is_not_speech(language: str, text: str) -> None:
    assert marked(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        pytest.param(
            "en", "Ada Quill called him “Lazy Larry” on Monday.", "Lazy Larry", id="a name she gave"
        ),
        pytest.param("de", "Ada Quill bezeichnete es als „Wortbruch“.", "Wortbruch", id="a noun she used"),
    ],
)
def test_a_capitalised_word_that_somebody_used_is_speech(language: str, text: str, content: str) -> None:
    assert [one.contents for one in marked(text, language)] == [[content]]


def test_a_german_name_behind_a_colon_or_a_bracket_is_no_speech() -> None:
    assert marked("Der Verband (kurz: „Wasserbund“) tagte am Montag, sagte Ilse Brandt.", "de") == []


def test_one_german_word_behind_a_cue_and_a_colon_is_speech() -> None:
    (quotation,) = marked("Ilse Brandt antwortete: „Nein“.", "de")

    assert quotation.contents == ["Nein"]
