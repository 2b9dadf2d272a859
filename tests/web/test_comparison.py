from hypothesis import given
from hypothesis import strategies as st

from app.web.comparison import Edit, compare, condense


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(stretch.edit.value, stretch.text) for stretch in compare(before, after)]


def test_a_lost_not_is_one_removed_word() -> None:
    assert told("We will not close the harbour", "We will close the harbour") == [
        ("same", "We will"),
        ("removed", "not"),
        ("same", "close the harbour"),
    ]


def test_a_changed_figure_is_removed_and_added() -> None:
    assert told("and 400 people keep work", "and 40 people keep work")[1:3] == [
        ("removed", "400"),
        ("added", "40"),
    ]


def test_quotation_marks_and_case_are_no_difference() -> None:
    assert told("“We will close it”", "we will close it") == [("same", "we will close it")]


def test_a_long_unchanged_stretch_is_cut_to_the_words_next_to_a_change() -> None:
    before = " ".join(f"w{number}" for number in range(100))

    first, removed, last = condense(compare(f"{before} gone {before}", f"{before} {before}"))

    assert first.text == "[… 88 words …] " + " ".join(f"w{number}" for number in range(88, 100))
    assert removed.text == "gone"
    assert last.text == " ".join(f"w{number}" for number in range(12)) + " [… 88 words …]"


def test_a_text_of_no_words_differs_in_nothing() -> None:
    assert compare("", "") == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_not_removed_is_the_second_text_as_printed(before: str, after: str) -> None:
    kept = [stretch for stretch in compare(before, after) if stretch.edit is not Edit.REMOVED]

    printed = "".join(stretch.text + stretch.space for stretch in kept)
    assert "".join(printed.split()) in ("", "".join(after.split()))
