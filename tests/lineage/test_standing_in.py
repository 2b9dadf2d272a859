"""Other readings of a sentence, and sentences put in, belong to the passage they stand in."""

from collections.abc import Callable

from hypothesis import given

from app.lineage.standing_in import passage
from tests.lineage.test_passages import RUNS, Run, beside


def asked(*runs: Run) -> Callable[[str], tuple[str, ...]]:
    told = beside(*runs)

    def following(head: str) -> list[str]:
        return [other for other, times in told(head).following.items() if times > 1]

    return lambda family: passage(family, told, following)


def test_a_sentence_that_some_papers_edited_stands_in_its_place() -> None:
    told = asked("abcd", "abcd", "abcd", "aBcd", "aBcd")

    assert {told(family) for family in "aBbcd"} == {("a", "B", "b", "c", "d")}


def test_a_sentence_that_some_papers_put_in_belongs_to_the_passage() -> None:
    told = asked("abc", "abc", "abc", "axbc", "axbc")

    assert told("x") == told("a") == ("a", "x", "b", "c")


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
