"""How much two testimonies have in common beyond the words of a shared speaker, and what that is worth."""

from math import log2
from typing import NamedTuple

from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.contenders import Contender, order, seconds_between
from app.lineage.run_scanner import RUN
from app.lineage.surroundings import Surroundings
from app.lineage.texts import Texts
from app.lineage.variants import Shared


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
    credited: bool  # the exemplar is one that others credit, and more than the words is copied


class Evidence(NamedTuple):
    """What was found out about all testimonies at once: the words around them, and what they print."""

    around: Surroundings
    texts: Texts


def resemblance(
    exemplar: Contender, copy: Contender, evidence: Evidence, *, later: bool = False
) -> Resemblance | None:
    """What speaks for `copy` having its words from `exemplar`; None where nothing does or time forbids.

    `later`: time forbids nothing, for who asks what other copies of one article say.
    """
    came = order(exemplar, copy)
    if (came is Precedence.AFTER and not later) or (copy.primary and not exemplar.primary):
        return None
    if copy.credited and came is Precedence.UNDETERMINED:
        return None  # what others have from it, it has from nobody who may be later
    readings = exemplar.unusual & copy.unusual
    around = _around(evidence.around.shared(exemplar.place, copy.place))
    shared = evidence.texts.shared(exemplar.text, copy.text)
    verbatim = 0 if exemplar.quoted or copy.quoted else _verbatim(shared, min(exemplar.words, copy.words))
    primary = exemplar.primary and (copy.read or copy.primary)
    if not (readings or around or verbatim or primary):
        return None
    credited = exemplar.credited and not copy.credited and around + verbatim >= costs.WHOLE
    worth = (
        costs.SHARED_VARIANT * min(len(readings), costs.MOST_VARIANTS)
        + costs.SURROUNDINGS * min(around, costs.MOST_SURROUNDINGS)
        + (costs.VERBATIM + costs.VERBATIM_WORD * min(verbatim, costs.MOST_VERBATIM) if verbatim else 0.0)
        + (costs.PRIMARY if primary else 0.0)
        + (costs.CREDITED if credited else 0.0)
    )
    missing = copy.words - shared
    contained = missing <= copy.words * (1 - costs.CONTAINED)
    passed_on = copy.carrier and not exemplar.carrier
    return Resemblance(
        exemplar=exemplar.testimony,
        cost=costs.UNSEEN_ROOT - worth + _distance(exemplar, copy, missing),
        directed=contained
        and came is not Precedence.AFTER
        and (came is Precedence.BEFORE or passed_on or primary or credited),
        order=came,
        readings=readings,
        around=around,
        verbatim=verbatim,
        primary=primary,
        credited=credited,
    )


def _around(runs: int) -> int:
    """Words around that both have, if they are too many for chance."""
    words = runs + RUN - 1 if runs else 0
    return words if words >= costs.LEAST_SURROUNDINGS else 0


def _verbatim(shared: int, shorter: int) -> int:
    """Shared running text, in neither article between marks: nobody writes the same sentence by chance."""
    return shared if shared >= max(costs.LEAST_VERBATIM, costs.KIN * shorter) else 0


def _distance(exemplar: Contender, copy: Contender, missing: int) -> float:
    """What speaks against it: words it lacks, words it has more, time between, being a carrier."""
    excess = max(0, exemplar.words - copy.words)
    lacking = costs.MISSING * min(missing, costs.MOST_MISSING)
    carrier = costs.CARRIER if exemplar.carrier else 0.0
    return lacking + costs.EXCESS * log2(1 + excess) + carrier + _time_between(exemplar, copy)


def _time_between(exemplar: Contender, copy: Contender) -> float:
    seconds = seconds_between(exemplar, copy)
    if seconds is None:
        return costs.MOST_TIME
    return min(costs.MOST_TIME, costs.TIME * log2(1 + seconds / 3600))
