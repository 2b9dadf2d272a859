"""Other readings of a sentence, and sentences put in, belong to the passage they stand in."""

from collections.abc import Callable

from hypothesis import given

from app.lineage.standing_in import passage
from tests.lineage.test_passages import RUNS, Run, beside


def asked(*runs: Run) -> Callable[[str], tuple[str, ...]]:
    told = beside(*runs)

    def around(head: str) -> list[str]:
        own = told(head)
        return [
            other for side in (own.following, own.preceding) for other, times in side.items() if times > 1
        ]

    return lambda family: passage(family, told, around)


def test_a_sentence_that_some_papers_edited_stands_in_its_place() -> None:
    told = asked("abcd", "abcd", "abcd", "aBcd", "aBcd")

    assert {told(family) for family in "aBbcd"} == {("a", "B", "b", "c", "d")}


def test_a_sentence_that_some_papers_put_in_belongs_to_the_passage() -> None:
    told = asked("abc", "abc", "abc", "axbc", "axbc")

    assert told("x") == told("a") == ("a", "x", "b", "c")


def test_an_edited_first_or_last_sentence_belongs_to_the_passage() -> None:
    told = asked("abc", "abc", "abc", "Abc", "Abc", "abC", "abC")

    assert {told(family) for family in "AabcC"} == {("a", "A", "b", "C", "c")}


def test_each_reading_of_a_sentence_belongs_to_the_passage_around_it() -> None:
    told = asked("abxcd", "abxcd", "abycd", "abycd")

    assert {told(family) for family in "abxycd"} == {("a", "b", "x", "y", "c", "d")}


def test_a_sentence_between_two_passages_is_of_neither() -> None:
    first, second = ["a", "b", None, None], [None, None, "c", "d"]
    told = asked("abxcd", "abxcd", first, first, first, second, second, second)

    assert told("x") == ("x",)


def test_a_sentence_that_mostly_stands_elsewhere_does_not() -> None:
    told = asked("abc", "abc", "abc", "asbc", "asbc", [None, "s"], [None, "s", None], ["s"])

    assert told("s") == ("s",)
    assert told("a") == ("a", "b", "c")


def test_a_sentence_that_one_article_alone_has_there_stays_by_itself() -> None:
    told = asked("abc", "abc", "axbc")

    assert told("x") == ("x",)
    assert told("a") == ("a", "b", "c")


@given(RUNS)
def test_a_passage_is_the_same_whichever_of_its_families_is_asked(runs: list[list[str | None]]) -> None:
    told = asked(*runs)

    for family in sorted({head for run in runs for head in run if head}):
        found = told(family)
        assert family in found
        assert len(set(found)) == len(found)
        assert {told(other) for other in found} == {found}
