"""What two word sequences share, in order."""

from itertools import pairwise

from hypothesis import given

from app.text.align import align
from tests.text.strategies import SEQUENCES


def shared(left: str, right: str) -> list[str]:
    words = left.split()
    return [
        " ".join(words[block.left : block.left + block.length])
        for block in align(words, right.split()).blocks
    ]


def test_a_cut_quotation_is_shared_whole() -> None:
    whole, cut = "the bell was never ours to keep and we will send it home", "the bell was never ours to keep"

    assert shared(whole, cut) == [cut]


def test_an_exchanged_word_parts_two_blocks() -> None:
    assert shared("it held 14 million cubic metres", "it held 40 million cubic metres") == [
        "it held",
        "million cubic metres",
    ]


def test_a_lone_word_far_from_the_rest_is_a_coincidence() -> None:
    left = (
        "the bell was never ours to keep but on that long and very cold evening nobody came to fetch the rope"
    )
    right = "the bell was never ours to keep said a man whom all others there had met once in another town the day"

    assert shared(left, right) == ["the bell was never ours to keep"]


def test_two_shared_words_alone_are_no_evidence() -> None:
    assert align(["of", "the", "bell"], ["of", "the", "road", "and", "pier"]).blocks == ()


def test_nothing_is_shared_with_nothing() -> None:
    assert align((), ()).blocks == ()
    assert align(("bell",), ()).shared == 0


@given(SEQUENCES, SEQUENCES)
def test_aligning_the_other_way_round_is_the_mirror_image(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    assert align(left, right) == align(right, left).mirrored


@given(SEQUENCES, SEQUENCES)
def test_blocks_are_equal_words_in_the_order_of_both(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    blocks = align(left, right).blocks

    for block in blocks:
        assert block.length > 0
        assert left[block.left :][: block.length] == right[block.right :][: block.length]
    for before, after in pairwise(blocks):
        assert before.left + before.length <= after.left
        assert before.right + before.length <= after.right


@given(SEQUENCES, SEQUENCES)
def test_no_more_is_shared_than_either_has(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    alignment = align(left, right)

    assert (alignment.left_length, alignment.right_length) == (len(left), len(right))
    assert alignment.shared <= min(len(left), len(right))


@given(SEQUENCES)
def test_a_sequence_shares_all_of_itself(words: tuple[str, ...]) -> None:
    assert align(words, words).shared == len(words)
