import pytest

from app.quotations.cues.en import ENGLISH
from app.quotations.grammar.phrases import phrase_end, phrase_ending, starts_phrase
from app.quotations.grammar.words import read
from tests.quotations.reading import paragraphs


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        pytest.param("Ada Quill left early", "Ada Quill", id="a name ends at the predicate"),
        pytest.param("the mayor stressed again", "the mayor", id="a role ends at the predicate"),
        pytest.param(
            "a senior U.S. harbour official", "a senior U.S. harbour official", id="a role at its end"
        ),
        pytest.param("the mayor of Ghent in May", "the mayor of Ghent", id="of belongs to it, in does not"),
        pytest.param("the two clerks in the yard", "the two clerks", id="a number behind the article"),
        pytest.param("Ada Quill and Joe Poe left", "Ada Quill and Joe Poe", id="two names"),
    ],
)
def test_a_phrase_ends_where_something_else_begins(text: str, phrase: str) -> None:
    (line,) = read(text, paragraphs(text), ())

    last = phrase_end(line.words, 0, ENGLISH)

    assert text[: line.words[last - 1].end] == phrase


def test_a_phrase_before_a_place_begins_behind_the_last_boundary() -> None:
    text = "It rained when the old miller"
    (line,) = read(text, paragraphs(text), ())

    found = phrase_ending(line.words, len(line.words), ENGLISH)

    assert found is not None
    assert text[line.words[found.first].start :] == "the old miller"


@pytest.mark.parametrize("word", ["But", "When", "Because", "After", "Still"])
def test_a_conjunction_written_large_at_the_head_of_a_line_is_nobody(word: str) -> None:
    text = f"{word} it rained"
    (line,) = read(text, paragraphs(text), ())

    assert not starts_phrase(line.words, 0, ENGLISH)
