"""Which families of running text travel together."""

from collections.abc import Callable, Sequence
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from app.lineage.passages import Neighbours, chain, neighbours

Run = Sequence[str | None]


def beside(*runs: Run) -> Callable[[str], Neighbours]:
    return cache(lambda family: neighbours(family, [run for run in runs if family in run]))


def test_sentences_that_follow_one_another_in_two_articles_travel_together() -> None:
    assert chain("b", beside("abc", "abc")) == ("a", "b", "c")


def test_one_article_alone_joins_nothing() -> None:
    assert chain("a", beside("ab")) == ("a",)


def test_an_article_may_put_one_sentence_of_its_own_between() -> None:
    assert chain("a", beside("ab", ["a", None, "b"])) == ("a", "b")
    assert chain("a", beside("ab", ["a", None, None, "b"])) == ("a",)


def test_a_paper_that_cuts_the_end_still_has_the_same_passage() -> None:
    assert chain("a", beside("abcd", "abcd", "ab")) == ("a", "b", "c", "d")


def test_a_sentence_that_opens_many_stories_fuses_none_of_them() -> None:
    told = beside("xab", "xab", "xcd", "xcd", "xef", "xef")

    assert chain("c", told) == ("c", "d")
    assert len(chain("x", told)) <= 3


def test_a_sentence_that_stands_in_other_stories_too_is_no_part_of_one() -> None:
    told = beside("abs", "abs", [None, "s", None], [None, "s"], ["s", None], [None, "s", None])

    assert chain("a", told) == ("a", "b")
    assert chain("s", told) == ("s",)


def test_papers_that_cut_a_story_there_say_nothing_against_what_follows() -> None:
    told = beside("abcd", "abcd", "ab", "ab", "ab", "ab")

    assert chain("b", told) == ("a", "b", "c", "d")


def test_a_sentence_with_two_readings_does_not_part_what_stands_around_it() -> None:
    told = beside("abxcd", "abxcd", "abycd", "abycd")

    assert chain("a", told) == chain("d", told) == ("a", "b", "c", "d")
    assert chain("x", told) == ("x",)


def test_what_follows_but_for_two_sentences_is_not_joined() -> None:
    told = beside("abxpcd", "abxpcd", "abyqcd", "abyqcd", "abzrcd", "abzrcd")

    assert chain("a", told) == ("a", "b")


def test_a_sentence_repeated_in_one_article_is_not_its_own_neighbour() -> None:
    assert neighbours("a", ["aab"]).following == {"b": 1}


def test_a_ring_begins_at_the_same_family_for_every_member() -> None:
    ring = beside("abcabc", "bcabca", "cabcab")

    assert {chain(family, ring) for family in "abc"} == {("a", "b", "c")}


RUNS = st.lists(
    st.lists(st.sampled_from(["a", "b", "c", "d", "e", None]), max_size=7), min_size=1, max_size=6
)


@given(RUNS)
def test_a_passage_is_the_same_whichever_of_its_families_is_asked(runs: list[list[str | None]]) -> None:
    told = beside(*runs)
    families = {head for run in runs for head in run if head}

    for family in sorted(families):
        passage = chain(family, told)
        assert family in passage
        assert len(set(passage)) == len(passage)
        assert {chain(other, told) for other in passage} == {passage}


@given(RUNS)
def test_the_order_of_the_articles_does_not_count(runs: list[list[str | None]]) -> None:
    families = {head for run in runs for head in run if head}

    for family in families:
        assert chain(family, beside(*runs)) == chain(family, beside(*reversed(runs)))
