import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Ada Quill left, with Ben Oto calling it “a shame.”", "Ben Oto", id="with somebody"),
        pytest.param("Both clerks left early – Ben Oto calling it “a shame.”", "Ben Oto", id="dash"),
        pytest.param(
            "Ada Quill sent a letter to the mill saying “we will not pay.”", "Ada Quill", id="letter"
        ),
        pytest.param(
            "The mill will stay, Ada Quill said on Monday, adding that it is “a fine old mill.”",
            "Ada Quill",
            id="who just spoke",
        ),
        pytest.param("Ada Quill left early, saying, “We will not pay.”", "Ada Quill", id="comma"),
        pytest.param("The mill that Ada Quill is calling “a shame” burned.", "Ada Quill", id="progressive"),
    ],
)
def test_a_participle_has_the_subject_set_beside_it_or_that_of_the_line(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text)] == [mention]


@pytest.mark.parametrize(
    "text",
    [
        "The Courier quoted Ada Marsh as saying it was “high time.”",
        "The Courier, citing the mayor, quoted Ada Marsh as calling it “high time.”",
        "Ada Marsh was quoted by the Courier as saying it was “high time.”",
    ],
)
def test_whom_another_cites_speaks(text: str) -> None:
    assert [one.mention for one in marked(text)] == ["Ada Marsh"]
