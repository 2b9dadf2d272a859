"""Columns over wordings: the same in memory, in files, and in files that several have open."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import numpy as np
import pytest

from app.store.columns import Columns, keys_of
from app.text.token_scanner import token_values
from app.text.tokens import wording_id

_VOCABULARY = ("harbour", "bridge", "the", "of", "keeper", "winter", "rope", "12")
_CHANCE = Random(3)
WORDINGS = [
    (*_CHANCE.choices(_VOCABULARY, k=_CHANCE.randrange(1, 9)), str(number)) for number in range(3_000)
]
IDS = [wording_id(words) for words in WORDINGS]
WORDS = ["" if number % 5 == 0 else " ".join(words) for number, words in enumerate(WORDINGS)]


def append(columns: Columns, last: int) -> None:
    """Add the wordings up to this number."""
    new = slice(columns.known, last)
    columns.append(IDS[new], [len(words) for words in WORDINGS[new]], WORDS[new])


def told(columns: Columns) -> list[list[int]]:
    numbers = np.arange(1, columns.known + 1)
    tokens, at, counts = columns.tokens_of(numbers)
    return [tokens[start : start + count].tolist() for start, count in zip(at, counts, strict=True)]


EXPECTED = [token_values(words).tolist() for words in WORDS]


@pytest.mark.parametrize("beside", [False, True], ids=["in memory", "in files"])
def test_columns_tell_the_tokens_of_each_wording_however_they_grew(beside: bool, tmp_path: Path) -> None:
    columns = Columns(tmp_path if beside else None)
    for last in (1, 2, 700, 701, 3_000):
        append(columns, last)

        assert told(columns) == EXPECTED[:last]
        assert columns.keys()[1 : last + 1].tolist() == keys_of(IDS[:last]).tolist()


def test_a_key_is_the_first_64_bits_of_the_id() -> None:
    digits = "0123456789abcdefghjkmnpqrstvwxyz"
    numbers = [
        sum(digits.index(digit) << 5 * at for at, digit in enumerate(reversed(one))) for one in IDS[:50]
    ]

    assert keys_of(IDS[:50]).tolist() == [number >> 1 for number in numbers]


def test_several_who_have_the_files_open_write_the_same(tmp_path: Path) -> None:
    several = [Columns(tmp_path) for _ in range(4)]

    def grow(columns: Columns) -> None:
        chance = Random(id(columns))
        while columns.known < 3_000:
            append(columns, min(3_000, columns.known + chance.randrange(1, 300)))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(grow, several))

    assert all(told(columns) == EXPECTED for columns in several)
    again = Columns(tmp_path)
    assert again.know(3_000)
    assert told(again) == EXPECTED


def test_files_that_do_not_have_so_much_are_not_believed(tmp_path: Path) -> None:
    append(Columns(tmp_path), 100)
    columns = Columns(tmp_path)

    assert columns.know(100)
    assert columns.agree(np.array([1, 50, 100]), [IDS[0], IDS[49], IDS[99]], [WORDS[0], WORDS[49], WORDS[99]])
    assert not columns.agree(np.array([1, 50]), [IDS[0], IDS[50]], [WORDS[0], WORDS[50]])
    assert not columns.agree(np.array([1, 50]), [IDS[0]], [WORDS[0]])
    assert not columns.know(100_000)
