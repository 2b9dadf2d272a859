import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "cue", "name"),
    [
        pytest.param(
            "The row began with Ada Quill's claim that “mills are dead.”", "claim", "Ada Quill", id="name"
        ),
        pytest.param(
            "Ada Quill left after her remark that “mills are dead.”", "remark", "Ada Quill", id="pronoun"
        ),
        pytest.param("It was the mayor's old promise to “mend every mill.”", "promise", "mayor", id="role"),
    ],
)
def test_words_that_a_noun_for_speech_leads_to_are_its_possessors(text: str, cue: str, name: str) -> None:
    assert [(one.cue, one.name) for one in marked(text)] == [(cue, name)]


def test_a_verb_that_judges_a_remark_has_the_words() -> None:
    assert [one.mention for one in marked("Ben Oto called Ada Quill's remark “a shame.”")] == ["Ben Oto"]
