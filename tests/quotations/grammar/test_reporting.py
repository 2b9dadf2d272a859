import pytest

from app.quotations.cues.en import ENGLISH
from app.quotations.grammar.reporting import cue_at
from app.quotations.grammar.words import read
from tests.quotations.reading import paragraphs


def cues_in(text: str) -> list[str]:
    (line,) = read(text, paragraphs(text), ())
    return [word.text for at, word in enumerate(line.words) if cue_at(line.words, at, ENGLISH)]


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        pytest.param("Ada Quill said it", ["said"], id="a verb"),
        pytest.param("Reuters reports it", ["reports"], id="a verb that looks like a noun"),
        pytest.param("the early reports of it", [], id="a noun that looks like a verb"),
        pytest.param("the widely condemned plan", [], id="a participle before its noun"),
        pytest.param("she pointed out the hole", ["pointed"], id="a verb with its particle"),
        pytest.param("she pointed at the hole", [], id="the same verb without it"),
    ],
)
def test_a_cue_is_a_verb_that_reports_here(text: str, cues: list[str]) -> None:
    assert cues_in(text) == cues
