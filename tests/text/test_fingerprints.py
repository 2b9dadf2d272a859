"""Fingerprints of runs of words."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.fingerprints import fingerprints
from tests.text.strategies import SEQUENCES


def test_texts_that_share_a_run_share_its_fingerprint() -> None:
    one, other = _words("we will mend the old bridge soon"), _words("they said the old bridge holds")

    assert len(fingerprints(one, 3) & fingerprints(other, 3)) == 1


def test_runs_of_other_lengths_have_other_fingerprints() -> None:
    words = _words("the old bridge")

    assert not fingerprints(words, 3) & fingerprints(words, 5)


def test_a_text_shorter_than_a_run_has_one_fingerprint() -> None:
    assert len(fingerprints(("bridge",), 5)) == 1
    assert fingerprints((), 5) == frozenset()


def test_fingerprints_are_the_same_in_every_process() -> None:
    assert fingerprints(("the", "old", "bridge"), 3) == {2_219_894_226_138_906_657}


def _words(text: str) -> list[str]:
    return text.split()


@given(SEQUENCES, st.integers(1, 6))
def test_a_fingerprint_fits_a_column_of_whole_numbers(words: tuple[str, ...], n: int) -> None:
    assert all(0 <= gram < 2**63 for gram in fingerprints(words, n))


@given(SEQUENCES, SEQUENCES, st.integers(1, 6))
def test_a_text_within_another_shares_all_its_runs(
    words: tuple[str, ...], around: tuple[str, ...], n: int
) -> None:
    if len(words) >= n:
        assert fingerprints(words, n) <= fingerprints((*around, *words, *around), n)
