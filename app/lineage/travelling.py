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
    near_following: Commonest
    near_preceding: Commonest
    articles: Numbers


def travelling(articles: Numbers, families: Numbers, count: int) -> Travelling:
    """`articles` and `families` are the articles' segments in order: of which article and which of `count` families
    each is, -1 for a segment no other article has. Families are numbered A to Z."""
    places = np.flatnonzero(families >= 0)
    carried = np.unique(families[places].astype(np.int64) << 32 | articles[places])
    behind = _beside(articles, families)
    before = tuple(side[::-1] for side in _beside(articles[::-1], families[::-1]))
    followed, preceded = (_goes_on(articles, families, count, step) for step in (1, -1))
    return Travelling(
        following=_commonest(articles, families, behind[:1], followed),
        preceding=_commonest(articles, families, before[:1], preceded),
        near_following=_commonest(articles, families, behind, followed),
        near_preceding=_commonest(articles, families, before, preceded),
        articles=np.bincount(carried >> 32, minlength=count).astype(np.int32),
    )


def _beside(articles: Numbers, families: Numbers) -> tuple[Numbers, Numbers]:
    """The next shared family behind each place, over no more than a gap, and the one behind that; -1 where there is
    none, or the same."""
    found = np.full(len(families), -1, np.int32)
    place = np.full(len(families), -1, np.int64)
    for step in range(1, min(GAP + 2, len(families))):
        there = (articles[step:] == articles[:-step]) & (found[:-step] < 0)
        place[:-step][there] = np.flatnonzero(there) + step
        found[:-step][there] = families[step:][there]
    other = (found >= 0) & (found != families)
    further = np.where(other, np.append(found, -1)[place], -1).astype(np.int32)
    further[(further == families) | (further == found)] = -1
    found[~other] = -1
    return found, further


def _goes_on(articles: Numbers, families: Numbers, count: int, step: int) -> Numbers:
    """In how many articles that carry each family there is running text one `step` on."""
    on = np.zeros(len(families), np.bool_)
    same = articles[1:] == articles[:-1]
    on[slice(None, -1) if step > 0 else slice(1, None)] = same
    places = np.flatnonzero((families >= 0) & on)
    carried = np.unique(families[places].astype(np.int64) << 32 | articles[places])
    return np.bincount(carried >> 32, minlength=count).astype(np.int32)


def _commonest(
    articles: Numbers, families: Numbers, beside: tuple[Numbers, ...], goes_on: Numbers
) -> Commonest:
    """The most frequent by articles, the alphabetically first among equals."""
    places = [np.flatnonzero((families >= 0) & (side >= 0)) for side in beside]
    pairs = np.concatenate(
        [families[at].astype(np.int64) << 32 | side[at] for at, side in zip(places, beside, strict=True)]
    )
    within = np.concatenate([articles[at] for at in places])
    order = np.lexsort((within, pairs))
    pairs, within = pairs[order], within[order]
    distinct = np.append(True, (np.diff(pairs) != 0) | (np.diff(within) != 0))[: len(pairs)]
    pairs, times = np.unique(pairs[distinct], return_counts=True)
    best = np.lexsort((pairs, -times, pairs >> 32))
    first = best[np.append(True, np.diff(pairs[best] >> 32) != 0)[: len(best)]]
    count = len(goes_on)
    commonest = Commonest(np.full(count, -1, np.int32), np.zeros(count, np.int32), goes_on)
    commonest.family[pairs[first] >> 32] = pairs[first] & 0xFFFFFFFF
    commonest.articles[pairs[first] >> 32] = times[first]
    return commonest
