"""Articles that have nothing to do with each other share as little as in news."""

from tests.simulator import Settings, world
from tests.simulator.overlap import shares


def test_unrelated_articles_share_few_words_in_a_row() -> None:
    texts = [s.record.text for s in world(Settings(seed=2, articles=150, scripts=0, german=0))]

    shared = shares(texts)

    assert 0.01 < shared[3][1] < 0.05  # of the distinct ones; news of 2018: .025
    assert 0.001 < shared[5][1] < 0.012  # .004


def test_what_is_copied_is_told_from_what_is_shared_by_chance() -> None:
    words = [f"{letter}{number}" for letter in "abcdefgh" for number in range(200)]
    own = [" ".join(words[k * 200 : k * 200 + 200]) for k in range(8)]

    shared = shares([*own, own[0]])

    assert shared[5] == (196 / (196 * 8), 0.0)
