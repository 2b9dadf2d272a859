"""How much two testimonies have in common beyond the words of a shared speaker, and what that is worth."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import log2

from rapidfuzz.distance import LCSseq

from app.domain.lineage import LineageKind, Precedence
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.dates import dates_in_words
from app.lineage.precedence import precedence
from app.lineage.prose import quoted
from app.text.align import align
from app.text.tokens import tokenise

_RUN = 5  # words in a row that count as shared surroundings
_PRIMARY = frozenset({"statement", "transcript"})
_MARKED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"]*\"")
_OPENED = re.compile(r"[“„«\"][^“”„«»\"]*$")
_CLOSED = re.compile(r"^[^“”„«»\"]*[”»\"]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """A possible exemplar and its cost. `directed`: which of the two was first is not in doubt."""

    exemplar: Testimony
    cost: float
    directed: bool
    contained: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was found out about all testimonies at once: unusual readings and the words around, by id."""

    kind: LineageKind
    unusual: Mapping[str, frozenset[tuple[int, str]]]
    around: Mapping[str, frozenset[tuple[str, ...]]] = field(default_factory=dict)


def resemblance(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> Resemblance | None:
    """What speaks for `copy` having its words from `exemplar`; None where nothing does or time forbids."""
    order = precedence(exemplar.article.dating, copy.article.dating)
    primary = exemplar.article.kind in _PRIMARY
    if order is Precedence.AFTER or (copy.article.kind in _PRIMARY and not primary):
        return None
    worth, reasons = _worth(exemplar, copy, evidence)
    if not reasons:
        return None
    mine, theirs = words_of(copy.pieces), words_of(exemplar.pieces)
    missing = len(mine) - shared_words(theirs, mine)
    contained = missing <= len(mine) * (1 - costs.CONTAINED)
    passed_on = copy.article.carrier and not exemplar.article.carrier
    if order is Precedence.BEFORE:
        reasons = (*reasons, _earlier(exemplar))
    return Resemblance(
        exemplar=exemplar,
        cost=costs.UNSEEN_ROOT - worth + _distance(exemplar, copy, missing),
        directed=contained and (order is Precedence.BEFORE or passed_on or primary),
        contained=contained,
        reasons=reasons,
    )


def surroundings(testimony: Testimony) -> frozenset[tuple[str, ...]]:
    """Runs of the article's own words around these: what stands in marks there is somebody else's."""
    return _runs(testimony.before, testimony.after)


@lru_cache(maxsize=16_384)
def words_of(pieces: tuple[str, ...]) -> tuple[str, ...]:
    """The normalised words of some pieces as printed."""
    return tokenise(" ".join(pieces)).words


@lru_cache(maxsize=131_072)
def shared_words(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """The words both have, in order."""
    return int(LCSseq.similarity(one, other))


@lru_cache(maxsize=16_384)
def _runs(before: str, after: str) -> frozenset[tuple[str, ...]]:
    runs: set[tuple[str, ...]] = set()
    for own in (_own(before), _own(after)):
        words = tokenise(own).words
        runs.update(words[at : at + _RUN] for at in range(len(words) - _RUN + 1))
    return frozenset(runs)


def _own(text: str) -> str:
    """The text without what stands between quotation marks, cut open ones included."""
    return _OPENED.sub(" ", _CLOSED.sub(" ", _MARKED.sub(" … ", text)))


def _worth(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> tuple[float, tuple[str, ...]]:
    found = (
        _variants(exemplar, copy, evidence),
        _around(exemplar, copy, evidence),
        _verbatim(exemplar, copy),
        _primary(exemplar),
    )
    return sum(worth for worth, _ in found), tuple(reason for _, reason in found if reason)


def _variants(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> tuple[float, str]:
    nothing: frozenset[tuple[int, str]] = frozenset()
    shared = evidence.unusual.get(exemplar.id, nothing) & evidence.unusual.get(copy.id, nothing)
    if not shared:
        return 0.0, ""
    _, shown = min(shared)
    reading = f"the reading {quoted(shown)}" if shown else "words left out"
    worth = costs.SHARED_VARIANT * min(len(shared), costs.MOST_VARIANTS)
    return worth, f"It shares {reading} with {exemplar.article.source} against the others."


def _around(exemplar: Testimony, copy: Testimony, evidence: Evidence) -> tuple[float, str]:
    nothing: frozenset[tuple[str, ...]] = frozenset()
    runs = evidence.around.get(exemplar.id, nothing) & evidence.around.get(copy.id, nothing)
    words = len(runs) + _RUN - 1 if runs else 0
    if words < costs.LEAST_SURROUNDINGS:
        return 0.0, ""
    worth = costs.SURROUNDINGS * min(words, costs.MOST_SURROUNDINGS)
    return (
        worth,
        f"The words around it stand in {exemplar.article.source} too: {quoted(_shown(exemplar, copy))}.",
    )


def _shown(exemplar: Testimony, copy: Testimony) -> str:
    """The longest run of the copy's own words around that the exemplar has too, as the copy prints it."""
    best = ""
    for mine, theirs in ((copy.before, exemplar.before), (copy.after, exemplar.after)):
        own = tokenise(mine)
        blocks = align(own.words, tokenise(theirs).words).blocks
        if blocks:
            longest = max(blocks, key=lambda block: block.length)
            words = own.within(longest.left, longest.left + longest.length - 1).of(mine)
            best = max(best, words, key=len)
    return best


def _verbatim(exemplar: Testimony, copy: Testimony) -> tuple[float, str]:
    """Running text, in neither article between marks: nobody writes the same sentence by chance."""
    if exemplar.quoted or copy.quoted:
        return 0.0, ""
    mine, theirs = words_of(copy.pieces), words_of(exemplar.pieces)
    shared = shared_words(theirs, mine)
    if shared < costs.LEAST_VERBATIM or shared < costs.KIN * min(len(mine), len(theirs)):
        return 0.0, ""
    worth = costs.VERBATIM + costs.VERBATIM_WORD * min(shared, costs.MOST_VERBATIM)
    return worth, f"{shared} words of running text stand in {exemplar.article.source} in the same order."


def _primary(exemplar: Testimony) -> tuple[float, str]:
    if exemplar.article.kind not in _PRIMARY:
        return 0.0, ""
    return costs.PRIMARY, f"{exemplar.article.source} has the words in a {exemplar.article.kind} of its own."


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


def _earlier(exemplar: Testimony) -> str:
    return f"{exemplar.article.source} is earlier: {dates_in_words(exemplar.article.dating)}."
