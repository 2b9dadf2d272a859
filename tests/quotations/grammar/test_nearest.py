import pytest

from tests.quotations.reading import marked, names


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


def test_whose_a_thing_is_since_then_is_not_who_speaks_behind_it() -> None:
    text = (
        "Mayor Ada Lund has set the stage for the talks, the first between the two towns since Holt’s hasty closing of "
        "the bridge, in an unusual way, writing this morning, “Our quay has never been in a worse state.”"
    )

    assert names(text) == ["Ada Lund"]
