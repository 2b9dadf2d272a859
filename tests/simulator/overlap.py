"""`python -m tests.simulator.overlap FILE`: how much articles share that have nothing to do with each other.

Says whether chance overlap in a simulated world is that of news: run it on both and compare. Unrelated are two
articles whose words, weighted by how telling they are, have less in common than most pairs of the file have.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations, islice
from pathlib import Path

import click
import msgspec
import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_LEAST, _MOST = 150, 1_500  # words of an article that is counted, and that are counted of it
_PAIRS = 400  # of the articles that share an n-gram, looked at for an unrelated one
SIZES = (2, 3, 4, 5, 6, 8)


def shares(texts: list[str], quantile: float = 0.5) -> dict[int, tuple[float, float]]:
    """By n: the share of the distinct n-grams that stand in two articles, and in two unrelated articles.

    Unrelated are pairs in the lower `quantile` of all pairs by the cosine of their word weights.
    """
    articles = [words[:_MOST] for text in texts if len(words := _WORD.findall(text.lower())) >= _LEAST]
    likeness = _likeness(articles)
    bound = float(np.quantile(likeness[np.triu_indices(len(articles), 1)], quantile))
    return {n: _shares(articles, likeness < bound, n) for n in SIZES}


def _shares(articles: list[list[str]], unrelated: NDArray[np.bool_], n: int) -> tuple[float, float]:
    where: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for number, words in enumerate(articles):
        for gram in zip(*(words[k:] for k in range(n)), strict=False):
            where[gram].add(number)
    shared = [sorted(places) for places in where.values() if len(places) > 1]
    apart = sum(any(unrelated[pair] for pair in islice(combinations(p, 2), _PAIRS)) for p in shared)
    return len(shared) / len(where), apart / len(where)


def _likeness(articles: list[list[str]]) -> NDArray[np.float64]:
    """The cosine of every two articles' word weights (logarithm of frequency times that of rarity)."""
    spread = Counter(word for words in articles for word in set(words))
    columns = {word: column for column, word in enumerate(spread)}
    weights = np.zeros((len(articles), len(columns)))
    for row, words in enumerate(articles):
        for word, times in Counter(words).items():
            weights[row, columns[word]] = (1 + math.log(times)) * math.log(len(articles) / spread[word])
    weights /= np.linalg.norm(weights, axis=1, keepdims=True)
    product: NDArray[np.float64] = weights @ weights.T
    return product


def _texts(path: Path, limit: int) -> Iterator[str]:
    with path.open("rb") as lines:
        for line in islice(lines, limit):
            yield msgspec.json.decode(line)["text"]


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--articles", default=1_000, show_default=True, help="How many of the file's, from its start.")
def overlap(path: Path, articles: int) -> None:
    """Print, for several n, how many of the distinct word n-grams of FILE stand in several articles."""
    for n, (shared, apart) in shares(list(_texts(path, articles))).items():
        click.echo(f"{n}-grams: {shared:.2%} in two articles, {apart:.2%} in two that are unrelated")


if __name__ == "__main__":
    overlap()
