import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "The hall was full when Ada Quill left it and called it “a shame.”", "Ada Quill", id="and"
        ),
        pytest.param(
            "The mill burned as Ada Quill left, calling it “a shame.”", "Ada Quill", id="participle"
        ),
        pytest.param(
            "The mayor left, and Ada Quill stayed, calling it “a shame.”", "Ada Quill", id="two clauses"
        ),
        pytest.param("Ada Quill and the mayor left, calling it “a shame.”", "Ada Quill", id="a pair"),
    ],
)
def test_a_later_verb_has_the_subject_of_its_clause(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text)] == [mention]
