"""Spanish: where cue and speaker stand, and how speech is set down."""

import pytest

from tests.quotations.reading import DIRECT, INDIRECT, MIXED, everything, extraction, marked, names

SPOKEN = "La esclusa sigue cerrada hasta la primavera"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        pytest.param(f"Ada Quill dijo: «{SPOKEN}».", "dijo", id="before, behind a colon"),
        pytest.param(f"Ada Quill afirmó: “{SPOKEN}”.", "afirmó", id="before, English marks"),
        pytest.param(f"«{SPOKEN}», dijo Ada Quill.", "dijo", id="after, inverted"),
        pytest.param(f"“{SPOKEN}”, ha declarado Ada Quill.", "declarado", id="after, with an auxiliary"),
        pytest.param(f"«{SPOKEN}», Ada Quill explicó el martes.", "explicó", id="after, not inverted"),
        pytest.param(f'"{SPOKEN}", señaló Ada Quill.', "señaló", id="straight marks"),
        pytest.param(f"«{SPOKEN}», según Ada Quill.", "según", id="según behind"),
        pytest.param(f"Según Ada Quill, «{SPOKEN.lower()}».", "Según", id="según before"),
        pytest.param(f"«¡{SPOKEN}!», exclamó Ada Quill.", "exclamó", id="exclamation"),
        pytest.param("«¿Por qué sigue cerrada la esclusa?», preguntó Ada Quill.", "preguntó", id="question"),
    ],
)
def test_the_speaker_stands_by_the_cue(text: str, cue: str) -> None:
    (one,) = marked(text, "es")

    assert (one.cue, one.mention, one.name) == (cue, "Ada Quill", "Ada Quill")
    assert "la esclusa" in one.contents[0].lower()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Ada Quill cuida la esclusa. «{SPOKEN}», dijo ella.", id="dijo ella"),
        pytest.param(f"Ada Quill cuida la esclusa. Ella añadió: «{SPOKEN}».", id="ella añadió"),
        pytest.param(f"Ada Quill cuida la esclusa. «{SPOKEN}», dijo.", id="no pronoun at all"),
        pytest.param(f"Ada Quill cuida la esclusa. «{SPOKEN}», agregó Quill.", id="the surname"),
        pytest.param(f"La alcaldesa Ada Quill llegó. «{SPOKEN}», dijo la alcaldesa.", id="the role"),
    ],
)
def test_a_pronoun_a_surname_and_a_role_are_somebody_named_before(text: str) -> None:
    assert names(text, "es") == ["Ada Quill"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(f"«{SPOKEN}», informó el Ministerio de Obras.", "Ministerio de Obras", id="body"),
        pytest.param(f"«{SPOKEN}», dijo una fuente policial.", "fuente policial", id="anonymous"),
        pytest.param(f"«{SPOKEN}», dijo el portavoz del puerto.", "portavoz del puerto", id="role"),
        pytest.param(f"«{SPOKEN}», dijo Ana de la Torre.", "Ana de la Torre", id="particle"),
    ],
)
def test_bodies_roles_and_sources_that_stay_unnamed_speak(text: str, name: str) -> None:
    assert names(text, "es") == [name]


def test_what_a_cue_interrupts_is_one_quotation() -> None:
    (one,) = marked("«La esclusa», dijo Ada Quill, «sigue cerrada hasta la primavera».", "es")

    assert one.contents == ["La esclusa", "sigue cerrada hasta la primavera"]


def test_marked_words_within_the_sentence_are_mixed_speech() -> None:
    (one,) = marked("Ada Quill calificó la esclusa de «colador en invierno».", "es")

    assert (one.kind, one.contents, one.name) == (MIXED, ["colador en invierno"], "Ada Quill")


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        pytest.param(
            "Ada Quill afirmó que la esclusa estaba cerrada.", "la esclusa estaba cerrada", "afirmó", id="que"
        ),
        pytest.param(
            "Según Ada Quill, la esclusa está cerrada.", "la esclusa está cerrada", "Según", id="según"
        ),
        pytest.param(
            "La esclusa está cerrada, según Ada Quill.", "La esclusa está cerrada", "según", id="según behind"
        ),
    ],
)
def test_what_is_told_without_marks_is_indirect_speech(text: str, content: str, cue: str) -> None:
    (one,) = everything(text, "es")

    assert (one.kind, one.contents, one.cue, one.name) == (INDIRECT, [content], cue, "Ada Quill")


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param(
            "—La esclusa está cerrada —dijo Ada Quill.", ["La esclusa está cerrada"], id="closed by the cue"
        ),
        pytest.param("—Vamos —dijo Ada Quill.", ["Vamos"], id="one word"),
        pytest.param(
            "—La esclusa —dijo Ada Quill— sigue cerrada.", ["La esclusa", "sigue cerrada."], id="interrupted"
        ),
        pytest.param(
            "—¿Por qué? —preguntó Ada Quill—. Nadie lo sabe.", ["¿Por qué?", "Nadie lo sabe."], id="goes on"
        ),
    ],
)
def test_a_dash_at_the_head_of_a_paragraph_opens_speech(text: str, contents: list[str]) -> None:
    (one,) = marked(text, "es")

    assert (one.kind, one.contents, one.name) == (DIRECT, contents, "Ada Quill")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("La película «Marea baja» se estrena el martes.", id="a title"),
        pytest.param("La palabra «bajamar» es antigua.", id="a term"),
        pytest.param("La supuesta «reforma» nunca llegó.", id="so-called"),
    ],
)
def test_titles_terms_and_so_called_things_are_set_apart(text: str) -> None:
    assert marked(text, "es") == []
    assert len(extraction(text, "es").set_apart) == 1


def test_nobody_is_named_where_nobody_is() -> None:
    (one,) = marked(f"«{SPOKEN}».", "es")

    assert one.name is None
