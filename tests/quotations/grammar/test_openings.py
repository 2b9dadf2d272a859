import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("After a rally in Ames, Iowa, Ada Quill went on, calling it “a mill.”", id="a place"),
        pytest.param(
            "After the court had closed the mill, Ada Quill left, calling it “a mill.”", id="a clause"
        ),
        pytest.param("But in a reply to the mill, Ada Quill went on, calling it “a mill.”", id="but"),
        pytest.param("Shortly after the vote, Ada Quill left, calling it “a mill.”", id="an adverb"),
        pytest.param("MILLTOWN, Ohio - Ada Quill left, calling it “a mill.”", id="a dateline"),
        pytest.param("Two days later Ada Quill left, calling it “a mill.”", id="a time"),
    ],
)
def test_the_subject_of_a_line_stands_behind_what_opens_it(text: str) -> None:
    assert [one.mention for one in marked(text)] == ["Ada Quill"]
