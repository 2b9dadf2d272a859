import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "cue", "mention"),
    [
        pytest.param("Ada Quill says she hopes it “stays as it is.”", "says", "Ada Quill", id="at once"),
        pytest.param("Ben Oto said that he believes it “a shame.”", "said", "Ben Oto", id="that"),
        pytest.param("Ben Oto told clerks he thinks it “a shame.”", "told", "Ben Oto", id="whom it was told"),
        pytest.param("Ben Oto said, however, that he hopes it “stays.”", "said", "Ben Oto", id="however"),
        pytest.param(
            "Ben Oto left, adding that the mayor called it “a shame.”", "adding", "Ben Oto", id="adding"
        ),
        pytest.param(
            "Ben Oto says that if the mayor calls it “a shame,” he will go.", "says", "Ben Oto", id="if"
        ),
        pytest.param("Ben Oto said Monday he called it “a shame.”", "said", "Ben Oto", id="when"),
    ],
)
def test_a_clause_that_somebody_reports_is_theirs(text: str, cue: str, mention: str) -> None:
    assert [(one.cue, one.mention) for one in marked(text)] == [(cue, mention)]


def test_a_clause_that_only_stands_beside_another_keeps_its_speaker() -> None:
    (quotation,) = marked("Ada Quill said nothing, and Ben Oto called it “a great shame.”")

    assert quotation.mention == "Ben Oto"
