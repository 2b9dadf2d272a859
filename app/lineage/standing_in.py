"""Families that stand where a passage has a place for them: another reading of its sentence there, or one put in.

What some papers edited beyond recognition, or added, is a family of its own. Where most of its attestations have it
between two neighbours of one passage, it is part of that passage.
"""

from collections.abc import Callable, Iterable, Sequence

from app.lineage.passages import LEAST_TOGETHER, Neighbours, chain, commonest

_APART = 2  # places from the neighbour before to the one behind: one sentence between, or none


def passage(
    family: str, beside: Callable[[str], Neighbours], following: Callable[[str], Iterable[str]]
) -> tuple[str, ...]:
    """The families that `family` is read with, in order; `following` tells what stands behind one of them."""
    joined = chain(family, beside)
    if len(joined) == 1:
        place = place_of(beside(family))
        joined = chain(place[0], beside) if place else joined
        if place is None or not _has(joined, place):
            return (family,)
    return tuple(one for head in joined for one in (head, *_standing_in(head, joined, beside, following)))


def place_of(own: Neighbours) -> tuple[str, str] | None:
    """What precedes and what follows a family in most articles that carry it."""
    before, behind = commonest(own.preceding), commonest(own.following)
    if before is None or behind is None:
        return None
    least = min(own.preceding[before], own.following[behind])
    return (before, behind) if least >= LEAST_TOGETHER and 2 * least > own.articles else None


def _standing_in(
    before: str,
    joined: Sequence[str],
    beside: Callable[[str], Neighbours],
    following: Callable[[str], Iterable[str]],
) -> list[str]:
    """The families that stand behind one of a passage, and are of no passage by themselves."""
    found = []
    for other in sorted(set(following(before)) - set(joined)):
        place = place_of(beside(other))
        if place and place[0] == before and _has(joined, place) and chain(other, beside) == (other,):
            found.append(other)
    return found


def _has(joined: Sequence[str], place: tuple[str, str]) -> bool:
    before, behind = place
    if before not in joined or behind not in joined:
        return False
    return 0 < joined.index(behind) - joined.index(before) <= _APART
