import pytest

from tests.quotations.reading import marked, names


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("“We will pay the bill,” said Ada Quill.", "Ada Quill", id="inverted"),
        pytest.param("“We will pay the bill,” Ada Quill said.", "Ada Quill", id="after"),
        pytest.param("Ada Quill said, “We will pay the bill.”", "Ada Quill", id="before"),
        pytest.param("Ada Quill: “We will pay the bill.”", "Ada Quill", id="a colon alone"),
        pytest.param("“Will we pay?” Ada Quill asked.", "Ada Quill", id="behind a question mark"),
        pytest.param("“We will pay the bill,” according to Ada Quill.", "Ada Quill", id="according to"),
        pytest.param("Ada Quill, who runs the mill, said: “We will pay.”", "Ada Quill", id="relative clause"),
        pytest.param("A spokesman for the mill, Ben Oto, said: “We will pay.”", "Ben Oto", id="apposition"),
        pytest.param("“We will pay the bill,” the ministry said.", "the ministry", id="organisation"),
        pytest.param(
            "“We will pay the bill,” said a senior mill official.", "a senior mill official", id="role"
        ),
        pytest.param(
            "Ada Quill left early, saying in a statement, “We will pay.”", "Ada Quill", id="participle"
        ),
        pytest.param(
            "In an interview, Ada Quill said “we will pay the bill.”", "Ada Quill", id="opening phrase"
        ),
        pytest.param(
            "Speaking in Ohio, Ada Quill called it “a fine old mill.”", "Ada Quill", id="opening participle"
        ),
    ],
)
def test_the_speaker_is_found_wherever_the_sentence_puts_them(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text)] == [mention]


def test_a_noun_that_looks_like_a_verb_is_no_cue() -> None:
    assert marked("Early reports of a “wet” season were wrong.") == []


def test_nobody_speaks_where_nobody_is_named() -> None:
    assert [one.mention for one in marked("“Nothing here will ever be the same again.”")] == [None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ilse Brandt hat den Plan als „großen Unfug“ bezeichnet.", "Ilse Brandt", id="perfect"),
        pytest.param(
            "Der Plan wurde von Ilse Brandt als „großer Unfug“ bezeichnet.", "Ilse Brandt", id="passive"
        ),
        pytest.param("Die Pläne der Stadt nannte sie „großen Unfug“.", "sie", id="object first"),
    ],
)
def test_a_german_sentence_frame_names_its_speaker(text: str, name: str) -> None:
    (quotation,) = marked(text, "de")

    assert quotation.mention == name


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "„Das wird ein guter Sommer“, zitiert das Abendblatt die Ministerin.",
            "die Ministerin",
            id="cited",
        ),
        pytest.param("„Das wird ein guter Sommer“, so die Ministerin.", "die Ministerin", id="so"),
        pytest.param(
            "So hatte der Müller Jan Wulf gewarnt: „Das wird ein nasser Sommer.“",
            "der Müller Jan Wulf",
            id="so that only opens the sentence",
        ),
        pytest.param("Ilse Brandt machte klar, dass „alle Häuser stehen bleiben“.", "Ilse Brandt", id="klar"),
    ],
)
def test_a_german_source_is_told_from_what_stands_around_it(text: str, mention: str) -> None:
    (quotation,) = marked(text, "de")

    assert quotation.mention == mention


def test_a_paper_named_behind_laut_is_no_speech() -> None:
    assert marked("Laut „nachrichten.example“ sagte die Ministerin ab.", "de") == []


def test_words_inside_a_clause_belong_to_its_subject_whatever_the_verb() -> None:
    (quotation,) = marked("Ada Quill reckoned that it would take “many long and very cold years.”")

    assert (quotation.mention, quotation.cue) == ("Ada Quill", None)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "While Ada Quill said that it was “a shame,” Ben Oto said the mill would stay.",
            "Ada Quill",
            id="other words",
        ),
        pytest.param(
            "When Ada Quill said that it was “a shame,” Ben Oto told the court.",
            "Ben Oto",
            id="the same words",
        ),
    ],
)
def test_a_clause_behind_the_words_has_them_only_if_it_reports_nothing_else(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text)] == [mention]


def test_a_dash_and_a_name_sign_words_without_a_stop_of_their_own() -> None:
    assert names("“It is high time for all” — Mike Bell, union president") == ["Mike Bell"]
