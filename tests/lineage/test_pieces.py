"""Which stretches of a statement make up one article's attestation of it."""

from hypothesis import given
from hypothesis import strategies as st

from app.lineage.pieces import Stretch, chosen

STATEMENT = "the bell was never ours to keep and the town will send it home before the end of may"
HEAD = STATEMENT.split()


def picked(*stretches: tuple[str, bool]) -> list[str]:
    found = chosen(
        HEAD,
        [
            Stretch(place=at, words=tuple(text.split()), marked=marked)
            for at, (text, marked) in enumerate(stretches)
        ],
    )
    return [" ".join(stretch.words) for stretch in found]


def test_a_statement_quoted_in_two_bites_is_both_bites_fullest_first() -> None:
    first, second = "the bell was never ours", "the town will send it home"

    assert picked((first, True), (second, True)) == [second, first]


def test_a_bite_that_is_repeated_counts_once() -> None:
    assert picked(("the bell was never ours to keep", True), ("the bell was never ours", True)) == [
        "the bell was never ours to keep"
    ]


def test_bare_words_do_not_count_beside_marked_ones() -> None:
    assert picked(
        ("the bell was never ours to keep and the town", False), ("send it home before the end", True)
    ) == ["send it home before the end"]


def test_bare_words_count_where_nothing_is_marked() -> None:
    assert picked(("the bell was never ours to keep", False)) == ["the bell was never ours to keep"]


def test_there_is_always_one_stretch_of_several() -> None:
    assert picked(("nothing of the kind", True)) == ["nothing of the kind"]


@given(
    st.lists(
        st.builds(
            Stretch,
            place=st.integers(0, 50),
            words=st.lists(st.sampled_from(HEAD), min_size=1, max_size=12).map(tuple),
            marked=st.booleans(),
        ),
        min_size=1,
        max_size=6,
        unique_by=lambda stretch: stretch.place,
    ),
)
def test_the_order_in_which_stretches_are_offered_does_not_count(stretches: list[Stretch]) -> None:
    found = chosen(HEAD, stretches)

    assert found
    assert set(found) <= set(stretches)
    assert chosen(HEAD, stretches[::-1]) == found
