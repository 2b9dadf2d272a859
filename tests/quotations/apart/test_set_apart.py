import pytest

from app.domain.quotation import ApartReason
from tests.quotations.reading import extraction, marked

TITLE, NICKNAME, TERM = ApartReason.TITLE, ApartReason.NICKNAME, ApartReason.TERM
SO_CALLED, UNATTRIBUTED = ApartReason.SO_CALLED, ApartReason.UNATTRIBUTED


def apart(text: str, language: str = "en") -> list[tuple[list[str], ApartReason]]:
    return [
        ([content.of(text) for content in each.contents], each.reason)
        for each in extraction(text, language).set_apart
    ]


@pytest.mark.parametrize(
    ("language", "text", "content", "reason"),
    [
        pytest.param("en", "The film “Low Water” opens today.", "Low Water", TITLE, id="a film"),
        pytest.param("en", "She sang on Radio Nine's “Tides” twice.", "Tides", TITLE, id="a programme"),
        pytest.param("en", "Odile “Dilly” Farrant runs the lock.", "Dilly", NICKNAME, id="between names"),
        pytest.param(
            "en", "The lock-keeper, nicknamed “the heron”, left.", "the heron", NICKNAME, id="said so"
        ),
        pytest.param("en", "The word “tide” comes from the north.", "tide", TERM, id="the word"),
        pytest.param("en", "The marsh, known as “the Gap”, is dry.", "the Gap", TERM, id="known as"),
        pytest.param("en", "He took up the “wet feet” slogan.", "wet feet", TERM, id="named behind"),
        pytest.param(
            "en", "They closed the so-called “Free Dock” at noon.", "Free Dock", SO_CALLED, id="so-called"
        ),
        pytest.param(
            "en", "Few were fond of the “improved” timetable.", "improved", SO_CALLED, id="scare quotes"
        ),
        pytest.param("en", "“Ahoy!”\n\nThe harbour was full.", "Ahoy!", UNATTRIBUTED, id="nobody's"),
        pytest.param("de", "Das Magazin „Der Hafen“ liegt aus.", "Der Hafen", TITLE, id="Magazin"),
        pytest.param("de", "Odile „Dilly“ Brandt führt die Schleuse.", "Dilly", NICKNAME, id="Spitzname"),
        pytest.param("de", "Der Begriff „Ebbe“ ist alt.", "Ebbe", TERM, id="Begriff"),
        pytest.param("de", "Das Moor, als „Delle“ bekannt, ist trocken.", "Delle", TERM, id="bekannt als"),
        pytest.param("de", "Die sogenannte „Reform“ kam nie.", "Reform", SO_CALLED, id="sogenannt"),
        pytest.param("fr", "Le terme « jusant » est ancien.", "jusant", TERM, id="terme"),
        pytest.param("es", "La película «Marea baja» se estrena hoy.", "Marea baja", TITLE, id="película"),
    ],
)
def test_words_between_marks_that_are_no_speech_are_set_apart_with_their_reason(
    language: str, text: str, content: str, reason: ApartReason
) -> None:
    assert apart(text, language) == [([content], reason)]
    assert marked(text, language) == []


def test_what_somebody_said_is_not_set_apart() -> None:
    assert apart("“The lock is shut,” Odile Farrant said. She called it “a pity”.") == []


def test_a_german_noun_before_a_name_makes_no_nickname_of_it() -> None:
    assert apart("Wenn die neue Kapsel „Drache“ Ladung bringt, ist Platz.", "de") == [(["Drache"], TITLE)]


def test_an_attribute_of_markup_is_not_between_marks() -> None:
    assert apart('He posted <post id="4411" by="dilly"> on Monday.') == []


def test_without_cues_what_is_short_is_set_apart_and_what_is_long_is_speech() -> None:
    text = "Sanoi “kyllä”. “Silta kestää vielä monta vuotta hyvin.”"

    assert apart(text, "fi") == [(["kyllä"], UNATTRIBUTED)]
    assert [one.contents for one in marked(text, "fi")] == [["Silta kestää vielä monta vuotta hyvin."]]
