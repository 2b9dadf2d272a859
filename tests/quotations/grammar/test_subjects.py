import pytest

from app.quotations.cues.de import GERMAN
from app.quotations.cues.en import ENGLISH
from app.quotations.grammar.subjects import main_subject, subject_after, subject_before
from app.quotations.grammar.words import Word, read
from tests.quotations.reading import names, paragraphs


def words_of(text: str) -> tuple[Word, ...]:
    (line,) = read(text, paragraphs(text), ())
    return line.words


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param("Ada Quill said", "Ada Quill", id="next to it"),
        pytest.param("Ada Quill also recently said", "Ada Quill", id="adverbs between"),
        pytest.param("Ada Quill on Monday said", "Ada Quill", id="a day between"),
        pytest.param("Ada Quill, a miller from Ghent, said", "Ada Quill", id="apposition between"),
        pytest.param("A miller from Ghent, Ada Quill, said", "Ada Quill", id="name in apposition"),
        pytest.param("Ada Quill, who said", "who", id="relative clause"),
        pytest.param("Ada Quill, 22, of Ames, Iowa, said", "Ada Quill", id="age and place"),
        pytest.param("Ada Quill, whose brother, Ben, runs the mill, said", "Ada Quill", id="whose"),
        pytest.param(
            "In a letter the miller said", "the miller", id="what a preposition governs is passed over"
        ),
        pytest.param("When it rained she said", "she", id="pronoun"),
        pytest.param("said", None, id="nobody"),
    ],
)
def test_the_subject_stands_before_its_verb(text: str, subject: str | None) -> None:
    words = words_of(text)

    found = subject_before(words, len(words) - 1, ENGLISH)

    assert (text[words[found.first].start : words[found.last - 1].end] if found else None) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param("said Ada Quill in Ghent", "Ada Quill", id="name"),
        pytest.param(
            "said the miller of Ghent on Monday", "the miller of Ghent", id="with what belongs to it"
        ),
        pytest.param("said a spokeswoman, Ada Quill, late", "Ada Quill", id="name in apposition"),
        pytest.param("said nothing", None, id="object"),
    ],
)
def test_an_inverted_subject_stands_behind_its_verb(text: str, subject: str | None) -> None:
    words = words_of(text)

    found = subject_after(words, 0, ENGLISH)

    assert (text[words[found.first].start : words[found.last - 1].end] if found else None) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param("In May, Ada Quill left for Ghent.", "Ada Quill", id="behind a phrase"),
        pytest.param("Speaking in Ghent, Ada Quill wept.", "Ada Quill", id="behind a participle"),
        pytest.param("GHENT (AP) — Ada Quill left early.", "Ada Quill", id="behind a dateline"),
        pytest.param("nobody came, and it rained", "it", id="a pronoun"),
    ],
)
def test_a_line_has_a_main_subject(text: str, subject: str) -> None:
    words = words_of(text)

    found = main_subject(words, len(words), ENGLISH)

    assert found is not None
    assert text[words[found.first].start : words[found.last - 1].end] == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        pytest.param(
            "Die Haltung der Stadt stellte der Bürgermeister Jan Wulf in Frage", "Jan Wulf", id="object first"
        ),
        pytest.param("So hatte Ilse Brandt gewarnt", "Ilse Brandt", id="so opens the line"),
        pytest.param("Am Montag gab er nach", "er", id="pronoun behind an adverbial"),
    ],
)
def test_a_german_line_is_about_whoever_can_speak(text: str, subject: str) -> None:
    words = words_of(text)

    found = main_subject(words, len(words), GERMAN)

    assert found is not None
    assert subject in " ".join(word.text for word in words[found.first : found.last])


def test_a_possessor_in_a_description_is_not_the_name_that_stands_behind_it() -> None:
    assert names("Reth's lawyer, Paul Timm, said his client had “nothing to hide.”") == ["Paul Timm"]


def test_a_sentence_all_in_capitals_is_read_as_any_other() -> None:
    words = words_of("DER VON ADA QUILL GEBAUTE DEICH")

    assert main_subject(words, len(words), GERMAN) is not None
