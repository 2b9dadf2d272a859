import pytest

from tests.quotations.reading import BLOCK, everything, marked

POST = "The lock is shut and nobody told us why."


def blocks(text: str) -> list[tuple[list[str], str | None, str | None]]:
    found = [one for one in everything(text) if one.kind is BLOCK]
    return [(one.contents, one.cue, one.mention) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"It rained.\n\n{POST}\n\n— Ada Quill (@quill) June 3, 2019", id="signed below"),
        pytest.param(f"It rained.\n\n{POST}\n\n-- Ada Quill (@quill) 3 June 2019", id="hyphens, day first"),
        pytest.param(f"It rained.\n\n{POST}\n\n— Ada Quill (@quill)", id="undated"),
        pytest.param(f"It rained.\n\n{POST} — Ada Quill (@quill) June 3, 2019", id="signed behind"),
        pytest.param(f'<post by="q">{POST} — Ada Quill (@quill) June 3, 2019</post>', id="markup left over"),
    ],
)
def test_a_post_is_whose_name_signs_it(text: str) -> None:
    assert blocks(text) == [([POST], None, "Ada Quill")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Ada Quill tweeted: {POST}", id="at once"),
        pytest.param(f"Ada Quill later tweeted on Monday: {POST}", id="later, and when"),
    ],
)
def test_what_follows_tweeted_and_a_colon_is_a_post(text: str) -> None:
    assert blocks(text) == [([POST], "tweeted", "Ada Quill")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Ada Quill (@quill): “{POST}”", id="a handle before the colon"),
        pytest.param(f"Ada Quill tweeted: “{POST}”", id="tweeted"),
        pytest.param(f"“{POST}” Ada Quill tweeted.", id="tweeted, behind"),
    ],
)
def test_a_post_between_marks_is_read_by_its_marks(text: str) -> None:
    assert [(one.contents, one.mention) for one in marked(text)] == [([POST], "Ada Quill")]
    assert blocks(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The board — Ada Quill (@quill) among others — met on Monday.", id="put into a sentence"
        ),
        pytest.param("She follows Ada Quill (@quill) and four more.", id="named with her handle"),
    ],
)
def test_a_handle_alone_signs_nothing(text: str) -> None:
    assert blocks(text) == []
