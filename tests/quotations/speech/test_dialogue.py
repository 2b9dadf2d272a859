import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("es", "—Pan, leche y queso\n\n—Dos barcas nuevas", id="a list"),
        pytest.param("es", "La esclusa —dice el cartel— está cerrada.", id="put into a sentence"),
        pytest.param("fr", "— Le pain, le lait et le fromage", id="a French list"),
        pytest.param("en", "— The lock is shut, said Ada Quill.", id="another language"),
    ],
)
def test_a_dash_without_a_cue_in_its_paragraph_opens_no_speech(language: str, text: str) -> None:
    assert marked(text, language) == []


def test_each_turn_of_a_dialogue_has_its_speaker() -> None:
    text = "—Vamos —dijo Ada Quill.\n\n—No hay barca —respondió el guarda."

    assert [(one.contents, one.mention) for one in marked(text, "es")] == [
        (["Vamos"], "Ada Quill"),
        (["No hay barca"], "el guarda"),
    ]


def test_speech_with_marks_inside_is_left_to_the_dashes_around_it() -> None:
    (one,) = marked("—Lo llaman «el Tapón» —dijo Ada Quill.", "es")

    assert one.contents == ["Lo llaman «el Tapón»"]


def test_a_french_pronoun_behind_its_verb_speaks() -> None:
    text = "Ada Quill garde l’écluse.\n\n— Elle est fermée, dit-elle."

    (one,) = marked(text, "fr")
    assert (one.contents, one.name) == (["Elle est fermée"], "Ada Quill")
