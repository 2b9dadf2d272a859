"""A simulated world on the disk: its articles as linking takes them, with the quotations that the truth says they have.

Articles are found again by where their lines begin, so that processes read what they cut themselves.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.matching.cutting import Stretches
from tests.simulator.values import Span, Truth
from tests.simulator.world import Settings
from tests.simulator.writing import write

BATCH = 500  # articles read and cut at once


class _Article(msgspec.Struct):
    text: str


class _Quotation(msgspec.Struct):
    spans: list[Span]


class _Said(msgspec.Struct):
    body: list[Span]
    quotations: list[_Quotation]


_ARTICLE = msgspec.json.Decoder(_Article)
_SAID = msgspec.json.Decoder(_Said)
_TRUTH = msgspec.json.Decoder(Truth)


@dataclass(frozen=True, slots=True)
class Batch:
    """Lines that stand together: how many, and where in either file they begin and end."""

    count: int
    articles: tuple[int, int]
    truths: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of a world."""

    path: Path

    def batches(self, size: int = BATCH) -> Iterator[Batch]:
        """All of the world, in order."""
        count, first, at = 0, (0, 0), (0, 0)
        with self._articles.open("rb") as articles, self._truths.open("rb") as truths:
            for article, truth in zip(articles, truths, strict=True):
                count, at = count + 1, (at[0] + len(article), at[1] + len(truth))
                if count == size:
                    yield Batch(count, (first[0], at[0]), (first[1], at[1]))
                    count, first = 0, at
        if count:
            yield Batch(count, (first[0], at[0]), (first[1], at[1]))

    def stretches(self, batch: Batch) -> list[Stretches]:
        """The articles of a batch as they are cut."""
        articles, truths = _lines(self._articles, batch.articles), _lines(self._truths, batch.truths)
        return [stretches(*pair) for pair in zip(articles, truths, strict=True)]

    def texts(self, batch: Batch) -> list[str]:
        return [_ARTICLE.decode(line).text for line in _lines(self._articles, batch.articles)]

    def truths(self, batch: Batch) -> list[Truth]:
        return [_TRUTH.decode(line) for line in _lines(self._truths, batch.truths)]

    @property
    def _articles(self) -> Path:
        return self.path / "articles.jsonl"

    @property
    def _truths(self) -> Path:
        return self.path / "truth.jsonl"


def grown(articles: int, folder: Path, jobs: int) -> Folder:
    """A world of so many articles in a folder of its own inside `folder`, which is used as it is where it is there."""
    path = folder / str(articles)
    done = path / "grown"
    if not done.exists():
        for _ in write(Settings(articles=articles), path, jobs):
            pass
        done.touch()
    return Folder(path)


@contextmanager
def kept_or_passing(keep: Path | None) -> Iterator[Path]:
    """The folder in which worlds are kept, or one that is gone afterwards."""
    if keep:
        yield keep
        return
    with TemporaryDirectory() as folder:
        yield Path(folder)


def stretches(article: bytes, truth: bytes) -> Stretches:
    said = _SAID.decode(truth)
    quoted = [
        (start, end, index, 1)
        for index, quotation in enumerate(said.quotations)
        for start, end in quotation.spans
    ]
    return Stretches(
        text=_ARTICLE.decode(article).text,
        paragraphs=_rows(said.body, 2),
        quoted=_rows(quoted, 4),
    )


def _rows(rows: list[tuple[int, int]] | list[tuple[int, int, int, int]], width: int) -> NDArray[np.int32]:
    return np.fromiter(chain.from_iterable(rows), np.int32, width * len(rows)).reshape(-1, width)


def _lines(path: Path, stretch: tuple[int, int]) -> list[bytes]:
    start, end = stretch
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), start, end - start, os.POSIX_FADV_WILLNEED)
        file.seek(start)
        return file.read(end - start).splitlines()
