import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The mill was called “a great shame” by Ada Quill on Monday.", id="behind the words"),
        pytest.param("The mill was described by Ada Quill as “a great shame.”", id="before the words"),
    ],
)
def test_whom_a_passive_names_behind_by_has_the_words(text: str) -> None:
    assert [one.mention for one in marked(text)] == ["Ada Quill"]


def test_the_subject_of_a_passive_did_not_say_the_words() -> None:
    (quotation,) = marked("Ben Oto wrote that Ada Quill was accused of “great carelessness.”")

    assert quotation.mention == "Ben Oto"
