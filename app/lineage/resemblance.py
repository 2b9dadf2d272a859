"""How much two testimonies have in common beyond the words of a shared speaker, and what that is worth."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log2
from typing import NamedTuple

from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.precedence import precedence
from app.lineage.run_scanner import RUN
from app.lineage.surroundings import Surroundings
from app.lineage.texts import Texts
from app.lineage.variants import Shared

PRIMARY = frozenset({"statement", "transcript"})
_NONE: frozenset[Shared] = frozenset()


class Resemblance(NamedTuple):
    """A possible exemplar, its cost, and what speaks for it. `directed`: which was first is certain.

    Dozens are made for each testimony, and few kept: of a kind that is quickly made.
    """

    exemplar: Testimony
    cost: float
    directed: bool
    order: Precedence
    readings: frozenset[Shared]  # unusual ones that both have
    around: int  # words around that both have
    verbatim: int  # words of running text that both have
    primary: bool  # the exemplar is a statement or a transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was found out about all testimonies at once: unusual readings by id, the words around, the texts."""

    unusual: Mapping[str, frozenset[Shared]]
    around: Surroundings
    texts: Texts


def resemblance(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> Resemblance | None:
    """What speaks for `copy` having its words from `exemplar`; None where nothing does or time forbids."""
    order = precedence(exemplar.article.dating, copy.article.dating)
    primary = exemplar.article.kind in PRIMARY
    if order is Precedence.AFTER or (copy.article.kind in PRIMARY and not primary):
        return None
    readings = evidence.unusual.get(exemplar.id, _NONE) & evidence.unusual.get(copy.id, _NONE)
    around = _around(exemplar, copy, evidence)
    compared = _Compared.of(exemplar, copy, evidence.texts)
    verbatim = 0 if exemplar.quoted or copy.quoted else compared.verbatim
    if not (readings or around or verbatim or primary):
        return None
    worth = (
        costs.SHARED_VARIANT * min(len(readings), costs.MOST_VARIANTS)
        + costs.SURROUNDINGS * min(around, costs.MOST_SURROUNDINGS)
        + (costs.VERBATIM + costs.VERBATIM_WORD * min(verbatim, costs.MOST_VERBATIM) if verbatim else 0.0)
        + (costs.PRIMARY if primary else 0.0)
    )
    contained = compared.missing <= compared.own * (1 - costs.CONTAINED)
    passed_on = copy.article.carrier and not exemplar.article.carrier
    return Resemblance(
        exemplar=exemplar,
        cost=costs.UNSEEN_ROOT - worth + _distance(exemplar, copy, compared),
        directed=contained and (order is Precedence.BEFORE or passed_on or primary),
        order=order,
        readings=readings,
        around=around,
        verbatim=verbatim,
        primary=primary,
    )


class _Compared(NamedTuple):
    """How many words the copy has, its own, how many the exemplar has, and how many both have in order."""

    own: int
    exemplar: int
    shared: int

    @classmethod
    def of(cls, exemplar: Testimony, copy: Testimony, texts: Texts) -> "_Compared":
        text, other = texts.of[copy.id], texts.of[exemplar.id]
        return cls(texts.length(text), texts.length(other), texts.shared(text, other))

    @property
    def missing(self) -> int:
        """Words of the copy that the exemplar lacks."""
        return self.own - self.shared

    @property
    def verbatim(self) -> int:
        """Shared words, if they are too many for chance: nobody writes the same sentence twice."""
        enough = self.shared >= max(costs.LEAST_VERBATIM, costs.KIN * min(self.own, self.exemplar))
        return self.shared if enough else 0


def _around(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> int:
    """Words around that both have, if they are too many for chance."""
    runs = evidence.around.shared(exemplar.id, copy.id)
    words = runs + RUN - 1 if runs else 0
    return words if words >= costs.LEAST_SURROUNDINGS else 0


def _distance(exemplar: Testimony, copy: Testimony, compared: _Compared) -> float:
    """What speaks against it: words it lacks, words it has more, time between, being a carrier."""
    excess = max(0, compared.exemplar - compared.own)
    lacking = costs.MISSING * min(compared.missing, costs.MOST_MISSING)
    carrier = costs.CARRIER if exemplar.article.carrier else 0.0
    return lacking + costs.EXCESS * log2(1 + excess) + carrier + _time_between(exemplar, copy)


def _time_between(exemplar: Testimony, copy: Testimony) -> float:
    one, other = exemplar.article.dating.latest, copy.article.dating.latest
    if one is None or other is None:
        return costs.MOST_TIME
    hours = abs((other - one).total_seconds()) / 3600
    return min(costs.MOST_TIME, costs.TIME * log2(1 + hours))
