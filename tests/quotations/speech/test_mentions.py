"""What a line says of everybody it mentions."""

from app.quotations.cues.en import ENGLISH
from app.quotations.cues.table import Cues
from app.quotations.grammar.words import read
from app.quotations.speech.mentions import Mention, mentions_in
from app.text.quotemarks import marked
from tests.quotations.reading import paragraphs


def mentions(text: str, cues: Cues = ENGLISH) -> dict[str, Mention]:
    body = paragraphs(text)
    (line,) = read(text, body, marked(text, body))
    return {mention.span.of(text): mention for mention in mentions_in(line, cues)}


def test_a_name_before_its_verb_is_told_with_its_cue() -> None:
    text = "The gate, Joan Marsh said, stays shut."
    found = mentions(text)["Joan Marsh"]
    assert found.cue is not None
    assert found.cue.of(text) == "said"
    assert {"is a name", "behind a comma", "a cue follows"} <= set(found.facts)


def test_an_apposition_does_not_part_a_name_from_its_verb() -> None:
    found = mentions("Joan Marsh, who runs the ferry, said it was late.")["Joan Marsh"]
    assert "a cue follows its apposition" in found.facts


def test_the_object_of_a_verb_is_told_from_an_inverted_subject() -> None:
    blamed = mentions("Critics blamed Joan Marsh.")["Joan Marsh"]
    assert "a cue precedes" in blamed.facts
    assert blamed.cue is None
    said = mentions("“No,” said Joan Marsh.")["Joan Marsh"]
    assert "an inverted cue precedes" in said.facts
    assert said.cue is not None


def test_what_governs_a_mention_is_told() -> None:
    found = mentions("According to Joan Marsh the mayor was called a fool by Peter Hale.")
    assert "according to it" in found["Joan Marsh"].facts
    assert "behind by" in found["Peter Hale"].facts


def test_kinds_of_mentions_are_told_apart() -> None:
    found = mentions("She told the spokesman that I and a gate were late.")
    assert found["She"].facts[0] == "is a pronoun"
    assert found["the spokesman"].facts[0] == "is a role"
    assert found["I"].facts[0] == "is the first person"
    assert found["a gate"].facts[0] == "is another noun"


def test_a_possessive_is_known_again_by_its_bare_name() -> None:
    found = mentions("Marsh's ferry was late.")
    assert next(iter(found.values())).key in ("marsh", "ferry")


def test_what_owns_a_noun_for_speech_is_told() -> None:
    found = mentions("Nobody believed the mayor's old promise.")["the mayor's old promise"]
    assert {"is a role", "owns a noun for speech"} <= set(found.facts)
