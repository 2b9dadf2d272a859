"""Families that stand where a passage has a place for them: another reading of its sentence there, or one put in.

What some papers edited beyond recognition, or added, is a family of its own. Where most of its attestations have it
right between two neighbours of one passage, or, where a passage begins or ends, right beside its outermost, it is part
of that passage.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from app.lineage.passages import LEAST_TOGETHER, Neighbours, chain, commonest

_APART = 2  # places from the neighbour before to the one behind: one sentence between, or none

Around = Callable[[str], Iterable[str]]
Chain = Callable[[str], tuple[str, ...]]


class Place(NamedTuple):
    """The family of a passage behind which another stands, and that before which; one of them where that is all."""

    before: str | None
    behind: str | None


def passage(family: str, beside: Callable[[str], Neighbours], around: Around) -> tuple[str, ...]:
    """The families that `family` is read with, in order; `around` tells what stands right beside one of them."""
    travels = _chains(beside)
    joined = travels(family)
    if len(joined) == 1:
        place = _place(beside(family), travels)
        if place is None:
            return (family,)
        joined = travels(place.before or place.behind or family)
    others = sorted({other for head in joined for other in around(head)}.difference(joined))
    places = {one: _place(beside(one), travels) for one in others if travels(one) == (one,)}
    return tuple(_with_standing_in(joined, places))


def _chains(beside: Callable[[str], Neighbours]) -> Chain:
    """What tells the chain of a family; each is made once."""
    known: dict[str, tuple[str, ...]] = {}

    def travels(family: str) -> tuple[str, ...]:
        if family not in known:
            joined = chain(family, beside)
            known.update(dict.fromkeys(joined, joined))
        return known[family]

    return travels


def _place(own: Neighbours, travels: Chain) -> Place | None:
    """Where a family that travels with none stands in a passage of others."""
    before, behind = _mostly(own.preceding, own.articles), _mostly(own.following, own.articles)
    first, second = _passage(before, travels), _passage(behind, travels)
    if not first or not second:
        place = Place(before if first else None, behind if second else None)
        return place if first or second else None
    if before in second and behind in second and 0 < second.index(behind) - second.index(before) <= _APART:
        return Place(before, behind)
    return None


def _mostly(counts: Mapping[str, int], articles: int) -> str | None:
    """What stands there in most of so many articles."""
    most = commonest(counts)
    return most if most and counts[most] >= LEAST_TOGETHER and 2 * counts[most] > articles else None


def _passage(family: str | None, travels: Chain) -> tuple[str, ...]:
    """What a family travels with; nothing where that is no passage."""
    joined = travels(family) if family else ()
    return joined if len(joined) > 1 else ()


def _with_standing_in(joined: Sequence[str], places: Mapping[str, Place | None]) -> Iterable[str]:
    for head in joined:
        yield from (other for other, place in places.items() if place == (None, head))
        yield head
        yield from (other for other, place in places.items() if place and place.before == head)
