"""Joining segment families that travel together: a wire story in fifty papers is one lineage, not thirty.

Two families join when each is the other's commonest neighbour on that side, in most attestations of the
smaller one and in at least two articles, and in half of those of either in which running text goes on there: a
phrase that closes many stories is no part of one of them. Plain adjacency would fuse half a corpus through one lead.

Where a sentence has several readings, none of them is in half: then the families on both sides of it join by the same
rule, as neighbours but for one sentence.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

LEAST_TOGETHER = 2
GAP = 1  # sentences of its own that an article may put between two shared ones
_REACH = 2 * GAP + 3  # places in an article within which a change of one family may join or part others


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """Which families follow and precede one family, in how many articles; `near`: right there, or behind one more.

    `articles` carry the family; of these `followed` and `preceded` have any running text on that side.
    """

    family: str
    articles: int
    following: Counter[str]
    preceding: Counter[str]
    near_following: Counter[str]
    near_preceding: Counter[str]
    followed: int
    preceded: int


def neighbours(family: str, runs: Iterable[Sequence[str | None]]) -> Neighbours:
    """What stands beside `family` in each article that carries it.

    A run is one article's segments in order: the head of the family each belongs to, None for a segment
    no other article has.
    """
    following: Counter[str] = Counter()
    preceding: Counter[str] = Counter()
    near_following: Counter[str] = Counter()
    near_preceding: Counter[str] = Counter()
    articles = followed = preceded = 0
    for run in runs:
        places = [at for at, head in enumerate(run) if head == family]
        articles += bool(places)
        followed += bool(places) and places[0] < len(run) - 1
        preceded += bool(places) and places[-1] > 0
        behind = [_two(run[at + 1 :], family) for at in places]
        before = [_two(run[:at][::-1], family) for at in places]
        following.update({two[0] for two in behind if two})
        preceding.update({two[0] for two in before if two})
        near_following.update({head for two in behind for head in two})
        near_preceding.update({head for two in before for head in two})
    return Neighbours(
        family=family,
        articles=articles,
        following=following,
        preceding=preceding,
        near_following=near_following,
        near_preceding=near_preceding,
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
    if over := _over_to(family, beside):
        return over
    following = _next_to(family, beside)
    return following if following and not _over_before(following, beside) else None


def _predecessor(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    if over := _over_before(family, beside):
        return over
    preceding = _next_before(family, beside)
    return preceding if preceding and not _over_to(preceding, beside) else None


def _over_to(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    """What is joined behind the family but for one sentence, which fewer articles have there."""
    over = _oftener(beside(family).near_following)
    return over if over and _bridged(family, over, beside) else None


def _over_before(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    over = _oftener(beside(family).near_preceding)
    return over if over and _bridged(over, family, beside) else None


def _bridged(first: str, second: str, beside: Callable[[str], Neighbours]) -> bool:
    one, other = beside(first), beside(second)
    if not _travel(one, other, one.near_following, other.near_preceding):
        return False
    together = one.near_following[second]
    following, preceding = _next_to(first, beside), _next_before(second, beside)
    if following and one.following[following] >= together:
        return False
    return not preceding or other.preceding[preceding] < together


def _next_to(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    """What is joined right behind the family."""
    following = _oftener(beside(family).following)
    return following if following and _joined(beside(family), beside(following)) else None


def _next_before(family: str, beside: Callable[[str], Neighbours]) -> str | None:
    preceding = _oftener(beside(family).preceding)
    return preceding if preceding and _joined(beside(preceding), beside(family)) else None


def _oftener(counts: Mapping[str, int]) -> str | None:
    """The commonest, where it stands there often enough to be joined: of no other are the neighbours asked."""
    most = commonest(counts)
    return most if most and counts[most] >= LEAST_TOGETHER else None


def _joined(first: Neighbours, second: Neighbours) -> bool:
    return _travel(first, second, first.following, second.preceding)


def _travel(
    first: Neighbours, second: Neighbours, following: Mapping[str, int], preceding: Mapping[str, int]
) -> bool:
    if commonest(following) != second.family or commonest(preceding) != first.family:
        return False
    together = following[second.family]
    if together < LEAST_TOGETHER or 2 * together <= min(first.articles, second.articles):
        return False
    return 2 * together >= max(first.followed, second.preceded)


def _two(run: Sequence[str | None], family: str) -> tuple[str, ...]:
    """The next shared family and the one behind it, as far as no more than a gap is before either."""
    first = _next(run)
    if first is None or run[first] == family:
        return ()
    rest = run[first + 1 :]
    second = _next(rest)
    found = (run[first], rest[second] if second is not None else None)
    return tuple(head for head in dict.fromkeys(found) if head and head != family)


def _next(run: Sequence[str | None]) -> int | None:
    return next((at for at, head in enumerate(run[: GAP + 1]) if head is not None), None)
