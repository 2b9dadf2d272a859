from app.web.changes import difference
from tests.web import samples


def test_texts_of_the_same_words_have_no_difference() -> None:
    assert difference("“We will not.”", "we will not") == ()


def test_more_than_can_be_read_is_not_compared() -> None:
    assert difference("one word " * 3000, "another word " * 3000) == ()


def test_a_difference_names_the_words() -> None:
    changed = [each.text for each in difference(samples.WORDS, samples.SPREAD) if each.edit != "same"]

    assert changed == ["not", "400", "40"]
