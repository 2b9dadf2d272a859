from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.fragments import open_at, open_at_quote
from tests.web import samples

PAGE = "https://quay.example/a"


@pytest.mark.parametrize(
    ("text", "directive"),
    [
        pytest.param("We will", "We%20will", id="a space"),
        pytest.param("well-off", "well%2Doff", id="a hyphen would end the term"),
        pytest.param("no, or & so", "no%2C%20or%20%26%20so", id="comma and ampersand"),
        pytest.param("100%", "100%25", id="percent"),
        pytest.param("“é”", "%E2%80%9C%C3%A9%E2%80%9D", id="beyond ASCII"),
        pytest.param("🎉", "%F0%9F%8E%89", id="beyond the basic plane"),
    ],
)
def test_everything_but_letters_and_digits_is_escaped(text: str, directive: str) -> None:
    assert open_at(PAGE, text) == f"{PAGE}#:~:text={directive}"


def test_long_text_is_named_by_its_two_ends() -> None:
    words = " ".join(f"word{number}" for number in range(100))

    assert open_at(PAGE, words) == (
        f"{PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word95%20word96%20word97%20word98%20word99"
    )


@pytest.mark.parametrize(
    "text", ["One paragraph ends.\n\nThe next begins here.", "One bite here ... and one bite there"]
)
def test_text_that_is_not_in_one_block_is_named_by_its_two_ends(text: str) -> None:
    link = open_at(PAGE, text)

    assert link is not None
    assert link.count(",") == 1


@pytest.mark.parametrize(
    ("text", "sentence", "directive"),
    [
        pytest.param(
            "in the sand",
            "The mayor drew a line in the sand and then left.",
            "drew%20a%20line-,in%20the%20sand,-and%20then%20left%2E",
            id="on both sides",
        ),
        pytest.param("No", "“No,” he said.", "No,-%2C%E2%80%9D%20he%20said%2E", id="nothing before it"),
        pytest.param("No", "“No.”", "No", id="marks alone tell nothing apart"),
        pytest.param("No", "The mayor left.", "No", id="a sentence it does not stand in"),
        pytest.param(
            "We will not close", "She said: “We will not close”", "We%20will%20not%20close", id="four words"
        ),
        pytest.param(
            "No.\n\nWe will keep every berth open",
            "She said: “No.\n\nWe will keep every berth open”",
            "She%20said%3A%20%E2%80%9C-,No%2E,will%20keep%20every%20berth%20open",
            id="a short end of a range",
        ),
        pytest.param(
            "No",
            "The board met.\nIt said No\nNobody left",
            "It%20said-,No",
            id="nothing from another paragraph",
        ),
    ],
)
def test_a23_few_words_are_told_apart_by_those_around_them(text: str, sentence: str, directive: str) -> None:
    assert open_at(PAGE, text, (sentence,)) == f"{PAGE}#:~:text={directive}"


def test_an_end_of_a_range_stands_in_one_paragraph() -> None:
    link = open_at(PAGE, "Not now.\n\nWe will keep every berth open for all of you.\n\nNot ever.")

    assert link == f"{PAGE}#:~:text=Not%20now%2E,Not%20ever%2E"


def test_words_that_are_gone_are_not_pointed_at() -> None:
    held = samples.attestations()[0]

    assert open_at_quote(held) == open_at(held.article.url, held.text)
    assert open_at_quote(replace(held, removed=True)) is None


def test_an_anchor_stays_and_an_old_fragment_goes() -> None:
    assert open_at(f"{PAGE}#part2:~:text=old", "new") == f"{PAGE}#part2:~:text=new"


def test_no_address_no_link() -> None:
    assert open_at(None, "words") is None
    assert open_at("javascript:alert(1)", "words") is None


@given(st.text(max_size=200))
def test_any_text_makes_a_directive_that_reads_back(text: str) -> None:
    link = open_at(PAGE, text)

    assert link is not None
    shown = unquote(link.partition(":~:text=")[2])
    assert set("".join(shown.split())) <= set("".join(text.split())) | {",", "?"}


@pytest.mark.parametrize("text", ["。" * 400, "。" * 400 + "\n\nand words", "words\n\n" + "。" * 400])
def test_text_that_begins_or_ends_in_nothing_but_marks_is_not_pointed_at(text: str) -> None:
    assert open_at(PAGE, text) == PAGE
