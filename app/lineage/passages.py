"""Joining segment families that travel together: a wire story in fifty papers is one lineage, not thirty.

Two families join when each is the other's commonest neighbour on that side, in most attestations of the
smaller one and in at least two articles, and in half of those of either in which running text goes on there: a
phrase that closes many stories is no part of one of them. Plain adjacency would fuse half a corpus through one lead.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

LEAST_TOGETHER = 2
_REACH = 3  # places in an article within which a change of one family may join or part others
GAP = 1  # sentences of its own that an article may put between two shared ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """Which families follow and precede one family, in how many articles.

    `articles` carry the family; of these `followed` and `preceded` have any running text on that side.
    """

    family: str
    articles: int
    following: Counter[str]
    preceding: Counter[str]
    followed: int
    preceded: int


def neighbours(family: str, runs: Iterable[Sequence[str | None]]) -> Neighbours:
    """What stands beside `family` in each article that carries it.

    A run is one article's segments in order: the head of the family each belongs to, None for a segment
    no other article has.
    """
    following: Counter[str] = Counter()
    preceding: Counter[str] = Counter()
    articles = followed = preceded = 0
    for run in runs:
        places = [at for at, head in enumerate(run) if head == family]
        articles += bool(places)
        followed += bool(places) and places[0] < len(run) - 1
        preceded += bool(places) and places[-1] > 0
        following.update({head for at in places if (head := _next(run[at + 1 :], family))})
        preceding.update({head for at in places if (head := _next(run[:at][::-1], family))})
    return Neighbours(
        family=family,
        articles=articles,
        following=following,
        preceding=preceding,
        followed=followed,
        preceded=preceded,
    )


def chain(family: str, beside: Callable[[str], Neighbours]) -> tuple[str, ...]:
    """The families that `family` travels with, in the order they are read; just itself if there are none."""
    run = [family]
    while (following := _successor(run[-1], beside)) and following not in run:
        run.append(following)
    while (preceding := _predecessor(run[0], beside)) and preceding not in run:
        run.insert(0, preceding)
    if _successor(run[-1], beside) == run[0]:  # a ring has no first family: begin where everyone would
        first = run.index(min(run))
        run = run[first:] + run[:first]
    return tuple(run)


def commonest(counts: Mapping[str, int]) -> str | None:
    """The most frequent key, the alphabetically first among equals."""
    return min(counts, key=lambda head: (-counts[head], head), default=None)


def close_to(run: Sequence[str], families: Set[str]) -> frozenset[str]:
    """What stands in a run so close to any of these families that a change of them may join or part it."""
    places = (place for place, head in enumerate(run) if head in families)
    return frozenset(head for at in places for head in run[max(0, at - _REACH) : at + _REACH + 1])


def _successor(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    following = _oftener(beside(family).following)
    return following if following and _joined(beside(family), beside(following)) else None


def _predecessor(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    preceding = _oftener(beside(family).preceding)
    return preceding if preceding and _joined(beside(preceding), beside(family)) else None


def _oftener(counts: Mapping[str, int]) -> str | None:
    """The commonest, where it stands there often enough to be joined: of no other are the neighbours asked."""
    most = commonest(counts)
    return most if most and counts[most] >= LEAST_TOGETHER else None


def _joined(first: Neighbours, second: Neighbours) -> bool:
    if commonest(first.following) != second.family or commonest(second.preceding) != first.family:
        return False
    together = first.following[second.family]
    if together < LEAST_TOGETHER or 2 * together <= min(first.articles, second.articles):
        return False
    return 2 * together >= max(first.followed, second.preceded)


def _next(run: Sequence[str | None], family: str) -> str | None:
    for head in run[: GAP + 1]:
        if head is not None:
            return head if head != family else None
    return None
