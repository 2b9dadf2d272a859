"""Testimonies as they compete for being the exemplar: what is asked of each dozens of times, made out once."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage.credits import says_it_read
from app.lineage.posts import is_post
from app.lineage.texts import Texts
from app.lineage.variants import Shared

_BEGAN = datetime(1, 1, 1, tzinfo=UTC)
_MOMENT = timedelta(microseconds=1)
_PRIMARY = frozenset({"statement", "transcript"})
_NONE: frozenset[Shared] = frozenset()


class Contender(NamedTuple):
    """One testimony. `earliest` and `latest` are moments in microseconds, None where they are open; `quoted`: the words
    are set off as somebody's; `primary`: it is in a statement or a transcript; `credited`: others say they have the
    words from it, or it is an agency's; `read`: it says that the words stand in a statement or the like."""

    testimony: Testimony
    place: int  # in time order
    text: int
    words: int
    quoted: bool
    primary: bool
    carrier: bool
    credited: bool
    read: bool
    earliest: int | None
    latest: int | None
    unusual: frozenset[Shared]  # readings

    @property
    def id(self) -> str:
        return self.testimony.id


def contenders(
    ordered: Sequence[Testimony],
    texts: Texts,
    unusual: Mapping[str, frozenset[Shared]],
    credited: Collection[str],
) -> list[Contender]:
    """The testimonies of a family, which are in time order; `credited` are ids."""
    return [
        Contender(
            testimony=testimony,
            place=place,
            text=texts.of[testimony.id],
            words=texts.length(texts.of[testimony.id]),
            quoted=testimony.quoted or is_post(testimony),
            primary=testimony.article.kind in _PRIMARY,
            carrier=testimony.article.carrier,
            credited=testimony.id in credited or testimony.article.agency,
            read=says_it_read(testimony),
            earliest=_moment(testimony.article.dating.earliest),
            latest=_moment(testimony.article.dating.latest),
            unusual=unusual.get(testimony.id, _NONE),
        )
        for place, testimony in enumerate(ordered)
    ]


def order(one: Contender, other: Contender) -> Precedence:
    """As `precedence` of their datings."""
    if one.latest is not None and other.earliest is not None and one.latest < other.earliest:
        return Precedence.BEFORE
    if other.latest is not None and one.earliest is not None and other.latest < one.earliest:
        return Precedence.AFTER
    return Precedence.UNDETERMINED


def seconds_between(one: Contender, other: Contender) -> float | None:
    """Between the latest moments of the two; None where one is open."""
    if one.latest is None or other.latest is None:
        return None
    return abs(other.latest - one.latest) / 10**6


def _moment(moment: datetime | None) -> int | None:
    return (moment - _BEGAN) // _MOMENT if moment else None
