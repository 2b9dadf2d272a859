"""How much two testimonies have in common beyond the words of a shared speaker, and what that is worth."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log2

from rapidfuzz.distance import LCSseq

from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.precedence import precedence
from app.lineage.run_scanner import RUN
from app.lineage.surroundings import Surroundings
from app.lineage.variants import Shared
from app.text.tokens import normalised

PRIMARY = frozenset({"statement", "transcript"})
_NONE: frozenset[Shared] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """A possible exemplar, its cost, and what speaks for it. `directed`: which was first is certain."""

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
    """What was found out about all testimonies at once: unusual readings and the words around, by id."""

    unusual: Mapping[str, frozenset[Shared]]
    around: Surroundings


def resemblance(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> Resemblance | None:
    """What speaks for `copy` having its words from `exemplar`; None where nothing does or time forbids."""
    order = precedence(exemplar.article.dating, copy.article.dating)
    primary = exemplar.article.kind in PRIMARY
    if order is Precedence.AFTER or (copy.article.kind in PRIMARY and not primary):
        return None
    readings = evidence.unusual.get(exemplar.id, _NONE) & evidence.unusual.get(copy.id, _NONE)
    around = _around(exemplar, copy, evidence)
    verbatim = _verbatim(exemplar, copy)
    if not (readings or around or verbatim or primary):
        return None
    worth = (
        costs.SHARED_VARIANT * min(len(readings), costs.MOST_VARIANTS)
        + costs.SURROUNDINGS * min(around, costs.MOST_SURROUNDINGS)
        + (costs.VERBATIM + costs.VERBATIM_WORD * min(verbatim, costs.MOST_VERBATIM) if verbatim else 0.0)
        + (costs.PRIMARY if primary else 0.0)
    )
    missing = _missing(exemplar, copy)
    contained = missing <= len(words_of(copy.pieces)) * (1 - costs.CONTAINED)
    passed_on = copy.article.carrier and not exemplar.article.carrier
    return Resemblance(
        exemplar=exemplar,
        cost=costs.UNSEEN_ROOT - worth + _distance(exemplar, copy, missing),
        directed=contained and (order is Precedence.BEFORE or passed_on or primary),
        order=order,
        readings=readings,
        around=around,
        verbatim=verbatim,
        primary=primary,
    )


@lru_cache(maxsize=16_384)
def words_of(pieces: tuple[str, ...]) -> tuple[str, ...]:
    """The normalised words of some pieces as printed."""
    return normalised(" ".join(pieces))


@lru_cache(maxsize=131_072)
def shared_words(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The words both have, in order."""
    return int(LCSseq.similarity(one, other))


def _around(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> int:
    """Words around that both have, if they are too many for chance."""
    runs = evidence.around.shared(exemplar.id, copy.id)
    words = runs + RUN - 1 if runs else 0
    return words if words >= costs.LEAST_SURROUNDINGS else 0


def _verbatim(exemplar: Testimony, copy: Testimony) -> int:
    """Shared running text, in neither article between marks: nobody writes the same sentence by chance."""
    if exemplar.quoted or copy.quoted:
        return 0
    mine, theirs = words_of(copy.pieces), words_of(exemplar.pieces)
    shared = shared_words(theirs, mine)
    enough = shared >= max(costs.LEAST_VERBATIM, costs.KIN * min(len(mine), len(theirs)))
    return shared if enough else 0


def _missing(exemplar: Testimony, copy: Testimony) -> int:
    """Words of the copy that the exemplar lacks."""
    mine = words_of(copy.pieces)
    return len(mine) - shared_words(words_of(exemplar.pieces), mine)


def _distance(exemplar: Testimony, copy: Testimony, missing: int) -> float:
    """What speaks against it: words it lacks, words it has more, time between, being a carrier."""
    excess = max(0, len(words_of(exemplar.pieces)) - len(words_of(copy.pieces)))
    lacking = costs.MISSING * min(missing, costs.MOST_MISSING)
    carrier = costs.CARRIER if exemplar.article.carrier else 0.0
    return lacking + costs.EXCESS * log2(1 + excess) + carrier + _time_between(exemplar, copy)


def _time_between(exemplar: Testimony, copy: Testimony) -> float:
    one, other = exemplar.article.dating.latest, copy.article.dating.latest
    if one is None or other is None:
        return costs.MOST_TIME
    hours = abs((other - one).total_seconds()) / 3600
    return min(costs.MOST_TIME, costs.TIME * log2(1 + hours))
