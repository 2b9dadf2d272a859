"""The likeliest exemplars of each testimony, found without comparing all with all."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from app.domain.collation import Collation
from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.precedence import precedence
from app.lineage.resemblance import (
    PRIMARY,
    Evidence,
    Resemblance,
    resemblance,
)
from app.lineage.surroundings import surroundings
from app.lineage.texts import Texts
from app.lineage.variants import unusual_readings

_COMMON = 12  # statements and transcripts, in time order, that are looked at
_TEXTS = 200  # texts, the commonest first, that each text is compared with
_CLASSES = 4  # texts, the nearest first, that are looked at for one text
_FEW = 4  # testimonies looked at before and around one in time, among those that share something
_SCANNED = 24  # testimonies of open order looked through to find a few

_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """Testimonies that have something in common, in time order, and the latest moment of each."""

    members: tuple[Testimony, ...]
    latest: tuple[float, ...]


def likely_exemplars(
    ordered: Sequence[Testimony], collation: Collation, texts: Texts, wanted: Collection[str]
) -> dict[str, list[Resemblance]]:
    """For the testimonies `wanted`, by id, the possible exemplars with evidence for them, best first, a few.

    `ordered` is all in time order. Only what shares readings, surroundings or running text counts.
    """
    if len(ordered) < 2 or not wanted:
        return {}
    unusual = unusual_readings(collation)
    around = surroundings(ordered)
    evidence = Evidence(unusual=unusual, around=around, texts=texts)
    by_reading = _grouped(ordered, unusual)
    by_text = _grouped([t for t in ordered if not t.quoted], {t.id: [texts.of[t.id]] for t in ordered})
    near = _near_texts({text: len(group.members) for text, group in by_text.items()}, texts)
    neighbours = around.alike(wanted, 2 * costs.POOL)
    primary = [t for t in ordered if t.article.kind in PRIMARY][:_COMMON]
    found = {}
    for testimony in (t for t in ordered if t.id in wanted):
        groups = [by_reading[reading] for reading in sorted(unusual.get(testimony.id, ()))]
        groups += [] if testimony.quoted else [by_text[text] for text in near[texts.of[testimony.id]]]
        near_by = (ordered[place] for place in neighbours[testimony.id])
        pool = [*near_by, *primary, *(t for g in groups for t in _nearest(g, testimony))]
        found[testimony.id] = _weighed(pool, testimony, evidence)
    return found


def _weighed(pool: Iterable[Testimony], copy: Testimony, evidence: Evidence) -> list[Resemblance]:
    distinct = {t.id: t for t in pool if t.id != copy.id}
    weighed = (resemblance(t, copy, evidence) for t in distinct.values())
    alike = sorted((r for r in weighed if r), key=lambda r: (r.cost, r.exemplar.id))
    directed = [r for r in alike if r.directed][: costs.POOL]
    return sorted([*directed, *[r for r in alike if not r.directed][: costs.POOL]], key=_rank)


def _rank(found: Resemblance) -> tuple[float, str]:
    return found.cost, found.exemplar.id


def _grouped(ordered: Sequence[Testimony], keys: Mapping[str, Iterable[_Key]]) -> dict[_Key, _Group]:
    members: dict[_Key, list[Testimony]] = defaultdict(list)
    for testimony in ordered:
        for key in keys.get(testimony.id, ()):
            members[key].append(testimony)
    return {
        key: _Group(members=tuple(group), latest=tuple(_latest(t) for t in group))
        for key, group in members.items()
    }


def _latest(testimony: Testimony) -> float:
    latest = testimony.article.dating.latest
    return latest.timestamp() if latest else float("inf")


def _nearest(group: _Group, copy: Testimony) -> list[Testimony]:
    """The last few of a group that certainly came before, the very first, and a few whose order is open."""
    start = copy.article.dating.earliest
    before = bisect_left(group.latest, start.timestamp()) if start else 0
    certain = (*group.members[:1], *group.members[max(0, before - _FEW) : before])
    open_ones = [
        t
        for t in group.members[before : before + _SCANNED]
        if t.id != copy.id and precedence(t.article.dating, copy.article.dating) is not Precedence.AFTER
    ]
    return [*certain, *open_ones[:_FEW]]


def _near_texts(printed: Mapping[int, int], texts: Texts) -> dict[int, list[int]]:
    """For each text, given with how many print it, the few that have most of its words, itself first.

    One that lacks too many comes later, and among those that have as many the shorter one first.
    """
    if len(printed) < 2:
        return {text: [text] for text in printed}
    asked = sorted(printed)
    common = sorted(asked, key=lambda text: (-printed[text], text))[:_TEXTS]
    lengths = np.array([texts.length(text) for text in common])
    near = {}
    for text, shared in zip(asked, texts.shared_among(asked, common), strict=True):
        length = texts.length(text)
        lacking = np.where(shared < costs.CONTAINED * length, 3.0, 1.0)
        far = np.lexsort((common, (length - shared) * lacking + 0.1 * lengths))
        others = (common[place] for place in far[:_CLASSES].tolist())
        near[text] = [text, *(other for other in others if other != text)][:_CLASSES]
    return near
