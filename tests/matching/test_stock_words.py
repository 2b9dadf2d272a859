"""What is shared by chance, and what no reuse: names, a date and an occasion; a habit of speech."""

import numpy as np
import pytest

from app.matching.matches import aligned
from app.matching.wordings import Wordings
from app.text.token_scanner import token_values

_NAMED = "mayor ada brandt of northport and first engineer sam ito"


def matched(fuller: str, shorter: str) -> str:
    """How two wordings match: "", "among quotations" or "in running text"."""
    tokens = [token_values(own) for own in (fuller, shorter)]
    counts = np.array([len(own) for own in tokens], np.int64)
    wordings = Wordings(
        tokens=np.concatenate(tokens),
        at=np.cumsum(counts) - counts,
        counts=counts,
        keys=np.arange(2, dtype=np.uint64),
        quoted=np.zeros(2, np.bool_),
    )
    rows = aligned(np.array([1], np.uint64), wordings)
    return ("in running text", "among quotations")[rows[0, 3]] if len(rows) else ""


@pytest.mark.parametrize(
    ("fuller", "shorter"),
    [
        pytest.param(
            f"{_NAMED} step out of the launch that brought the guests as they arrive at the museum on may 10 2016",
            f"{_NAMED} arrive at old bridge in westhaven may 15 2016",
            id="two captions",
        ),
        pytest.param(
            "eleven of the traders are charged with evasion of tolls conspiracy to forge permits and"
            " conspiracy to commit harbour crimes",
            "two guards are charged with a conspiracy to commit harbour crimes",
            id="two charges",
        ),
    ],
)
def test_names_and_a_formula_scattered_over_two_sentences_are_no_running_text_in_common(
    fuller: str, shorter: str
) -> None:
    assert matched(fuller, shorter) == "among quotations"


@pytest.mark.parametrize(
    ("fuller", "shorter"),
    [
        pytest.param(
            "the council voted narrowly on monday to close the old bridge to lorries after two years of argument",
            "the council voted on monday to shut the old bridge to all lorries after two years of quarrels",
            id="edited",
        ),
        pytest.param(
            "the council voted on monday after a debate that nobody had wanted and that went on until the morning"
            " to close the old bridge to lorries",
            "the council voted on monday to close the old bridge to lorries",
            id="abridged",
        ),
    ],
)
def test_a_sentence_edited_or_abridged_is(fuller: str, shorter: str) -> None:
    assert matched(fuller, shorter) == "in running text"


def test_a_turn_of_speech_used_again_with_another_word_is_no_match() -> None:
    assert (
        matched(
            "a really great bridge for the town and a truly great harbour", "such a truly fine harbour bridge"
        )
        == ""
    )
    assert (
        matched("with low hopes i am not going there with high hopes", "not going in with high hopes") == ""
    )


def test_a_few_words_of_a_remark_with_one_left_out_are_a_quotation_of_it() -> None:
    assert (
        matched("we expect nothing we go in with very low hopes", "go in with low hopes")
        == "among quotations"
    )
