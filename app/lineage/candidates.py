"""The likeliest exemplars of each testimony, found without comparing all with all."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

import numpy as np

from app.domain.collation import Collation
from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.contenders import Contender, contenders, order
from app.lineage.resemblance import Evidence, Resemblance, resemblance
from app.lineage.texts import Texts
from app.lineage.variants import unusual_readings

_COMMON = 12  # statements, transcripts and what others credit, in time order, that are looked at
_TEXTS = 200  # texts, the commonest first, that each text is compared with
_CLASSES = 4  # texts, the nearest first, that are looked at for one text
_FEW = 4  # testimonies looked at before and around one in time, among those that share something
_SCANNED = 24  # testimonies of open order looked through to find a few
_NEVER = 1 << 62  # later than any moment

_Key = TypeVar("_Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class _Group:
    """Testimonies that have something in common, in time order, and the latest moment of each."""

    members: list[Contender] = field(default_factory=list)
    latest: list[int] = field(default_factory=list)


def likely_exemplars(
    ordered: Sequence[Testimony],
    collation: Collation,
    evidence: Evidence,
    wanted: Collection[str],
    credited: Collection[str],
    doubtful: Collection[str] = (),
) -> dict[str, list[Resemblance]]:
    """For the testimonies `wanted`, by id, the possible exemplars with evidence for them, best first, a few.

    `ordered` is all in time order. Only what shares readings, surroundings or running text counts. `credited` are
    those, by id, that others say they have the words from. For the `doubtful` a few that came later are among them.
    """
    wanted = {*wanted, *doubtful}
    if len(ordered) < 2 or not wanted:
        return {}
    texts = evidence.texts
    every = contenders(ordered, texts, unusual_readings(collation), credited)
    by_reading = _grouped(every, lambda one: one.unusual)
    by_text = _grouped(every, lambda one: () if one.quoted else (one.text,))
    near = _near_texts({text: len(group.members) for text, group in by_text.items()}, texts)
    asked = [one for one in every if one.id in wanted]
    neighbours = evidence.around.alike([one.place for one in asked], 2 * costs.POOL)
    sources = [one for one in every if one.primary or one.credited][:_COMMON]
    found = {}
    for one, places in zip(asked, neighbours, strict=True):
        groups = [by_reading[reading] for reading in sorted(one.unusual)]
        groups += [] if one.quoted else [by_text[text] for text in near[one.text]]
        near_by = (every[place] for place in places)
        pool = [*near_by, *sources, *(other for group in groups for other in _nearest(group, one))]
        found[one.id] = _weighed(pool, one, evidence, later=one.id in doubtful)
    return found


def _weighed(
    pool: Iterable[Contender], copy: Contender, evidence: Evidence, *, later: bool
) -> list[Resemblance]:
    distinct = {one.place: one for one in pool if one is not copy}
    weighed = (resemblance(one, copy, evidence, later=later) for one in distinct.values())
    alike = sorted((found for found in weighed if found), key=_rank)
    directed = (found for found in alike if found.directed)
    open_ones = (found for found in alike if not found.directed and found.order is not Precedence.AFTER)
    after = (found for found in alike if found.order is Precedence.AFTER)
    return sorted(
        (one for kind in (directed, open_ones, after) for one in islice(kind, costs.POOL)), key=_rank
    )


def _rank(found: Resemblance) -> tuple[float, str]:
    return found.cost, found.exemplar.id


def _grouped(ordered: Sequence[Contender], keys: Callable[[Contender], Iterable[_Key]]) -> dict[_Key, _Group]:
    groups: dict[_Key, _Group] = defaultdict(_Group)
    for one in ordered:
        for key in keys(one):
            groups[key].members.append(one)
            groups[key].latest.append(_NEVER if one.latest is None else one.latest)
    return groups


def _nearest(group: _Group, copy: Contender) -> list[Contender]:
    """The last few of a group that certainly came before, the very first, and a few whose order is open."""
    before = bisect_left(group.latest, copy.earliest) if copy.earliest is not None else 0
    certain = (*group.members[:1], *group.members[max(0, before - _FEW) : before])
    scanned = group.members[before : before + _SCANNED]
    open_ones = (one for one in scanned if one is not copy and order(one, copy) is not Precedence.AFTER)
    return [*certain, *islice(open_ones, _FEW)]


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
