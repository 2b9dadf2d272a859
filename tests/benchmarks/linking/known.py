"""The truth about a world as arrays: who prints which words where, and which articles are one another's copies."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pipeline.archive import Families
from tests.simulator.values import Truth, Utterance

Ints = NDArray[np.int64]
_AT_ONCE = 1 << 16  # spans looked at together


@dataclass(frozen=True, slots=True, kw_only=True)
class Uses:
    """Words that others print, too, where an article prints them: one entry each, in the order of the articles.

    `words` says which words, `first` and `last` which of them stand there; `kind` is the name of what was planted, ""
    elsewhere.
    """

    article: Ints
    words: Ints
    kind: NDArray[np.str_]
    first: Ints
    last: Ints
    marked: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.article)

    @property
    def length(self) -> Ints:
        return self.last - self.first

    def meeting(self) -> Ints:
        """How many other uses of the same words have some words in common with each."""
        wide = int(self.last.max(initial=0)) + 1
        starts, ends = np.sort(self.words * wide + self.first), np.sort(self.words * wide + self.last)
        begun = np.searchsorted(starts, self.words * wide + self.last)
        over = np.searchsorted(ends, self.words * wide + self.first, "right")
        met: Ints = begun - over - 1
        return met


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """`roots` has, for each article, the number of what it is a copy of in the end: itself, mostly; `stories` that of
    the story it tells.

    Spans are where uses stand: of use `span_use`, in the order of the articles.
    """

    roots: Ints
    stories: Ints
    uses: Uses
    span_use: Ints
    span_start: Ints
    span_end: Ints

    def standing(self, families: Families) -> tuple[Ints, Ints, Ints]:
        """Which units have characters of which uses, and how many: unit, use, characters, each pair once."""
        at = np.searchsorted(families.articles, np.arange(len(self.roots) + 1))
        found = [
            self._standing(families, at, slice(start, start + _AT_ONCE))
            for start in range(0, len(self.span_use), _AT_ONCE)
        ]
        units, uses, shared = (np.concatenate(parts) for parts in zip(*found, strict=True))
        pairs, group = np.unique(units * len(self.uses) + uses, return_inverse=True)
        return *np.divmod(pairs, len(self.uses)), np.bincount(group, shared).astype(np.int64)

    def _standing(self, families: Families, at: Ints, spans: slice) -> tuple[Ints, Ints, Ints]:
        use = self.span_use[spans]
        article = self.uses.article[use]
        sizes = at[article + 1] - at[article]
        offsets = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        unit = np.repeat(at[article], sizes) + offsets
        last = np.minimum(families.ends[unit], np.repeat(self.span_end[spans], sizes))
        shared = last - np.maximum(families.starts[unit], np.repeat(self.span_start[spans], sizes))
        use = np.repeat(use, sizes)
        # words between marks are a unit of their own, and the sentence around them is not theirs
        kept = (shared > 0) & (families.marked[unit] | ~self.uses.marked[use])
        return unit[kept], use[kept], shared[kept].astype(np.int64)


def known(truths: Iterable[Truth]) -> Known:
    """What the truths of a world, in its order, say."""
    rows: list[tuple[int, int, str, int, int, bool]] = []
    spans: list[tuple[int, int, int]] = []
    names: dict[str, int] = {}
    copied: dict[str, str] = {}
    articles: list[str] = []
    stories: list[int] = []
    told: dict[str, int] = {}
    for article, truth in enumerate(truths):
        articles.append(truth.id)
        stories.append(told.setdefault(truth.story, len(told)))
        if truth.exemplar:
            unseen = f"{truth.exemplar.unseen}/{truth.story}"
            copied[truth.id] = truth.exemplar.article or unseen
        for use in truth.utterances:
            spans.extend((len(rows), start, end) for start, end in use.spans)
            rows.append((article, names.setdefault(use.id, len(names)), *_told(use)))
    article_of, words, kind, first, last, marked = zip(*rows, strict=True)
    where = np.array(spans, np.int64).reshape(-1, 3)
    return Known(
        roots=_roots(articles, copied),
        stories=np.array(stories, np.int64),
        uses=Uses(
            article=np.array(article_of, np.int64),
            words=np.array(words, np.int64),
            kind=np.array(kind),
            first=np.array(first, np.int64),
            last=np.array(last, np.int64),
            marked=np.array(marked),
        ),
        span_use=where[:, 0],
        span_start=where[:, 1],
        span_end=where[:, 2],
    )


def _told(use: Utterance) -> tuple[str, int, int, bool]:
    return use.planted or "", *use.portion, use.marked


def _roots(articles: list[str], copied: dict[str, str]) -> Ints:
    numbers: dict[str, int] = {}
    roots = []
    for article in articles:
        root, seen = article, {article}
        while (after := copied.get(root)) is not None and after not in seen:
            root = after
            seen.add(root)
        roots.append(numbers.setdefault(root, len(numbers)))
    return np.array(roots, np.int64)
