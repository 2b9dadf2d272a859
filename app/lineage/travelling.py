"""What stands beside every family at once, as arrays: the same as `passages` tells of one family."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.lineage.passages import GAP

Numbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Commonest:
    """By family, the one that stands on one side of it in most articles (-1: none), in how many, and in how many there
    is any running text on that side."""

    family: Numbers
    articles: Numbers
    any: Numbers


@dataclass(frozen=True, slots=True)
class Travelling:
    """By family, what follows and precedes it, and how many articles have it in their running text."""

    following: Commonest
    preceding: Commonest
    articles: Numbers


def travelling(articles: Numbers, families: Numbers, count: int) -> Travelling:
    """`articles` and `families` are the articles' segments in order: of which article and which of `count` families
    each is, -1 for a segment no other article has. Families are numbered A to Z."""
    places = np.flatnonzero(families >= 0)
    carried = np.unique(families[places].astype(np.int64) << 32 | articles[places])
    return Travelling(
        following=_commonest(articles, families, _beside(articles, families), count, 1),
        preceding=_commonest(articles, families, _beside(articles[::-1], families[::-1])[::-1], count, -1),
        articles=np.bincount(carried >> 32, minlength=count).astype(np.int32),
    )


def _beside(articles: Numbers, families: Numbers) -> Numbers:
    """The next shared family behind each place, over no more than a gap; -1 where there is none, or the same."""
    found = np.full(len(families), -1, np.int32)
    for step in range(1, min(GAP + 2, len(families))):
        there = (articles[step:] == articles[:-step]) & (found[:-step] < 0)
        found[:-step][there] = families[step:][there]
    found[found == families] = -1
    return found


def _goes_on(articles: Numbers, families: Numbers, count: int, step: int) -> Numbers:
    """In how many articles that carry each family there is running text one `step` on."""
    on = np.zeros(len(families), np.bool_)
    same = articles[1:] == articles[:-1]
    on[slice(None, -1) if step > 0 else slice(1, None)] = same
    places = np.flatnonzero((families >= 0) & on)
    carried = np.unique(families[places].astype(np.int64) << 32 | articles[places])
    return np.bincount(carried >> 32, minlength=count).astype(np.int32)


def _commonest(articles: Numbers, families: Numbers, beside: Numbers, count: int, step: int) -> Commonest:
    """The most frequent by articles, the alphabetically first among equals."""
    places = np.flatnonzero((families >= 0) & (beside >= 0))
    pairs = families[places].astype(np.int64) << 32 | beside[places]
    order = np.lexsort((articles[places], pairs))
    pairs, within = pairs[order], articles[places][order]
    distinct = np.append(True, (np.diff(pairs) != 0) | (np.diff(within) != 0))[: len(pairs)]
    pairs, times = np.unique(pairs[distinct], return_counts=True)
    best = np.lexsort((pairs, -times, pairs >> 32))
    first = best[np.append(True, np.diff(pairs[best] >> 32) != 0)[: len(best)]]
    commonest = Commonest(
        np.full(count, -1, np.int32),
        np.zeros(count, np.int32),
        _goes_on(articles, families, count, step),
    )
    commonest.family[pairs[first] >> 32] = pairs[first] & 0xFFFFFFFF
    commonest.articles[pairs[first] >> 32] = times[first]
    return commonest
