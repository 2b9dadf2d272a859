import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("The letter went to Ada Quill, who called it “a shame.”", "Ada Quill", id="name"),
        pytest.param(
            "It went to Ada Quill, the mayor, who called it “a shame.”", "Ada Quill", id="apposition"
        ),
        pytest.param("It was read to the mayor who called it “a shame.”", "mayor", id="role"),
        pytest.param(
            "A reply by a mill lawyer who called it “a shame” was read.", "mill lawyer", id="governed"
        ),
        pytest.param("A doctor at the mill who called it “a shame” left.", "doctor", id="of a place"),
    ],
)
def test_who_speaks_and_is_named_after_whom_it_means(text: str, name: str) -> None:
    assert [(one.mention, one.name) for one in marked(text)] == [("who", name)]
