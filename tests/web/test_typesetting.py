import pytest

from app.web.typesetting import SHAPES, leftward, lines, measure, settable, settable_words, shortened_lines

shaping = pytest.mark.skipif(not SHAPES, reason="FriBidi is not on this machine (install libfribidi0)")


def test_a_line_breaks_between_words_and_is_no_longer_than_its_room() -> None:
    made = lines("The harbour board will publish no minutes this year", 40, 420)

    assert " ".join(made) == "The harbour board will publish no minutes this year"
    assert len(made) > 1
    assert all(measure(line, 40) <= 420 for line in made)


def test_chinese_breaks_between_signs_and_never_before_a_stop() -> None:
    made = lines("在二〇三一年之前，我们不会关闭港口，四百人将保住他们的工作。", 40, 250)

    assert "".join(made) == "在二〇三一年之前，我们不会关闭港口，四百人将保住他们的工作。"
    assert all(line[0] not in "，。" for line in made)


def test_what_is_longer_than_its_room_ends_at_a_word() -> None:
    made = shortened_lines("The harbour board will publish no minutes this year", 40, 420, 1)

    assert len(made) == 1
    assert made[0].endswith(" …")
    assert "The harbour board will publish no minutes this year".startswith(made[0][:-2])
    assert measure(made[0], 40) <= 420


def test_a_word_without_end_is_broken_anywhere() -> None:
    made = lines("a" * 200, 40, 420)

    assert "".join(made) == "a" * 200
    assert all(measure(line, 40) <= 420 for line in made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We will”", False, id="Latin"),
        pytest.param("“לא נסגור” we", True, id="Hebrew"),
        pytest.param("2031، لن", True, id="a figure has no direction"),
        pytest.param("“…”", False, id="signs alone"),
    ],
)
def test_the_first_letter_tells_the_direction(text: str, expected: bool) -> None:
    assert leftward(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Ünal, Łódź",
        "Мы не",
        "Δεν θα",
        "我们不会",
        "わたしたち",
        "우리는 항구를 닫지 않을 것입니다",
        "plain 🎉 party",
        "a\u202eb",
    ],
)
def test_most_scripts_can_be_set_and_signs_that_are_no_letters_are_left_out(text: str) -> None:
    assert settable(text)


@shaping
@pytest.mark.parametrize("text", ["لن نغلق الميناء", "לא נסגור את הנמל", "हम बंदरगाह", "เราจะไม่ปิด"])
def test_letters_that_join_can_be_set_where_something_joins_them(text: str) -> None:
    assert settable(text)


def test_letters_without_a_face_are_not_set_as_boxes() -> None:
    assert not settable("ჩვენ არ")
    assert not settable("똠")


def test_a_name_that_cannot_be_set_leaves_a_mark() -> None:
    assert settable_words("Attributed to ნინო ბერიძე, 4 March") == "Attributed to […] 4 March"
