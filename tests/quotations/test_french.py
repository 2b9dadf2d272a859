"""French: where cue and speaker stand, and how speech is set down."""

import pytest

from tests.quotations.reading import DIRECT, INDIRECT, MIXED, everything, extraction, marked, names

SPOKEN = "L’écluse reste fermée jusqu’au printemps"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        pytest.param(f"Ada Quill a déclaré : « {SPOKEN}. »", "déclaré", id="before, behind a colon"),
        pytest.param(f"Ada Quill affirme : « {SPOKEN}. »", "affirme", id="before, in the present"),
        pytest.param(f"« {SPOKEN} », a déclaré Ada Quill.", "déclaré", id="after, inverted"),
        pytest.param(f"« {SPOKEN} », affirme Ada Quill.", "affirme", id="after, inverted, in the present"),
        pytest.param(f"« {SPOKEN} », Ada Quill a expliqué mardi.", "expliqué", id="after, not inverted"),
        pytest.param(f"“{SPOKEN}”, a expliqué Ada Quill.", "expliqué", id="English marks"),
        pytest.param(f'"{SPOKEN}", explique Ada Quill.', "explique", id="straight marks"),
        pytest.param(f"«\u202f{SPOKEN}\u202f», souligne Ada Quill.", "souligne", id="narrow spaces"),
        pytest.param(f"« {SPOKEN} », selon Ada Quill.", "selon", id="selon behind"),
        pytest.param(f"Selon Ada Quill, « {SPOKEN.lower()} ».", "Selon", id="selon before"),
        pytest.param(f"« {SPOKEN} », d’après Ada Quill.", "d’après", id="d’après"),
    ],
)
def test_the_speaker_stands_by_the_cue(text: str, cue: str) -> None:
    (one,) = marked(text, "fr")

    assert (one.cue, one.mention, one.name) == (cue, "Ada Quill", "Ada Quill")
    assert one.contents[0].lower().startswith("l’écluse reste fermée")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Ada Quill garde l’écluse. « {SPOKEN} », dit-elle.", id="dit-elle"),
        pytest.param(f"Ada Quill garde l’écluse. « {SPOKEN} », a-t-elle ajouté.", id="a-t-elle ajouté"),
        pytest.param(f"Ada Quill garde l’écluse. Elle a ajouté : « {SPOKEN}. »", id="elle a ajouté"),
        pytest.param(f"Ada Quill garde l’écluse. « {SPOKEN} », a précisé Mme Quill.", id="the surname"),
        pytest.param(f"La maire Ada Quill est venue. « {SPOKEN} », a dit la maire.", id="the role"),
    ],
)
def test_a_pronoun_a_surname_and_a_role_are_somebody_named_before(text: str) -> None:
    assert names(text, "fr") == ["Ada Quill"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            f"« {SPOKEN} », indique le ministère des Transports.", "ministère des Transports", id="body"
        ),
        pytest.param(f"« {SPOKEN} », confie une source policière.", "source policière", id="anonymous"),
        pytest.param(
            f"« {SPOKEN} », a dit le porte-parole de la ville.", "porte-parole de la ville", id="role"
        ),
        pytest.param(f"« {SPOKEN} », a dit Jean de la Tour.", "Jean de la Tour", id="particle"),
    ],
)
def test_bodies_roles_and_sources_that_stay_unnamed_speak(text: str, name: str) -> None:
    assert names(text, "fr") == [name]


def test_what_a_cue_interrupts_is_one_quotation() -> None:
    (one,) = marked("« L’écluse », a dit Ada Quill, « reste fermée jusqu’au printemps. »", "fr")

    assert one.contents == ["L’écluse", "reste fermée jusqu’au printemps."]


def test_two_quotations_of_one_paragraph_have_one_speaker() -> None:
    text = f"« {SPOKEN} », a dit Ada Quill. « Nous n’y pouvons rien cette année. »"

    assert set(names(text, "fr")) == {"Ada Quill"}


def test_marked_words_within_the_sentence_are_mixed_speech() -> None:
    (one,) = marked("Ada Quill qualifie l’écluse de « passoire en hiver ».", "fr")

    assert (one.kind, one.contents, one.name) == (MIXED, ["passoire en hiver"], "Ada Quill")


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        pytest.param(
            "Ada Quill a affirmé que l’écluse était fermée.", "l’écluse était fermée", "affirmé", id="que"
        ),
        pytest.param("Ada Quill assure qu’elle restera fermée.", "elle restera fermée", "assure", id="qu’"),
        pytest.param("Selon Ada Quill, l’écluse est fermée.", "l’écluse est fermée", "Selon", id="selon"),
        pytest.param(
            "L’écluse est fermée, selon Ada Quill.", "L’écluse est fermée", "selon", id="selon behind"
        ),
    ],
)
def test_what_is_told_without_marks_is_indirect_speech(text: str, content: str, cue: str) -> None:
    (one,) = everything(text, "fr")

    assert (one.kind, one.contents, one.cue, one.name) == (INDIRECT, [content], cue, "Ada Quill")


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param("— L’écluse est fermée, a dit Ada Quill.", ["L’écluse est fermée"], id="em dash"),
        pytest.param("– L’écluse est fermée, dit Ada Quill.", ["L’écluse est fermée"], id="en dash"),
        pytest.param(
            "— L’écluse, a dit Ada Quill, reste fermée.", ["L’écluse", "reste fermée."], id="interrupted"
        ),
        pytest.param("— Pourquoi ? demanda Ada Quill.", ["Pourquoi ?"], id="question"),
    ],
)
def test_a_dash_at_the_head_of_a_paragraph_opens_speech(text: str, contents: list[str]) -> None:
    (one,) = marked(text, "fr")

    assert (one.kind, one.contents, one.name) == (DIRECT, contents, "Ada Quill")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Le film « Marée basse » sort mardi.", id="a title"),
        pytest.param("Le mot « jusant » est ancien.", id="a term"),
        pytest.param("La prétendue « réforme » n’est jamais venue.", id="so-called"),
    ],
)
def test_titles_terms_and_so_called_things_are_set_apart(text: str) -> None:
    assert marked(text, "fr") == []
    assert len(extraction(text, "fr").set_apart) == 1


def test_nobody_is_named_where_nobody_is() -> None:
    (one,) = marked(f"« {SPOKEN}. »", "fr")

    assert one.name is None
