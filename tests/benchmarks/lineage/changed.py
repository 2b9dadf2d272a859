"""What truly was changed between a sighting and the one it is compared with, which need not be its exemplar.

The truth tells what each copy changed. Two copies of one text differ by what either did on its way from it: what
the one did is surely so; what the other did shows here turned round, or does not show where this one is shorter.
"""

from collections.abc import Iterable
from typing import NamedTuple

from tests.benchmarks.lineage.known import Truths, Use
from tests.benchmarks.lineage.sighted import Sighted

_CUTS = {"truncated_start", "truncated_end"}
_TURNED = {
    "omission": {"addition"},
    "silent_ellipsis": {"addition"},
    "marked_ellipsis": {"addition", "substitution", "punctuation"},
    "addition": {"omission", "silent_ellipsis"},
    "truncated_start": {"addition"},
    "truncated_end": {"addition"},
    "marks_lost": {"marks_gained"},
    "marks_gained": {"marks_lost"},
    "splice": {"omission", "addition"},
    "unmarked_copy": set(),
    "paraphrased_continuation": set(),
}


class Changed(NamedTuple):
    """Kinds of alterations; the possible ones include the sure ones."""

    surely: frozenset[str]
    possibly: frozenset[str]


class _Step(NamedTuple):
    """A revision of an article on the way up, and what was changed in it against the next."""

    printing: tuple[str, int]
    kinds: frozenset[str]


def changed(sighted: Sighted, other: Sighted | None, truths: Truths) -> Changed:
    """What was changed in a sighting that has uses, against `other`; against its exemplar where that is None."""
    own = {kind for use in sighted.uses for kind in _seen(use, sighted)}
    if other is None or not sighted.alike(other):
        return Changed(frozenset(own), frozenset(own))
    surely, possibly = set(own & {"unmarked_copy"}), set[str]()
    for use in sighted.uses:
        if met := next((one for one in other.uses if one.meets(use)), None):
            mine, theirs = _parted(_way(use, truths), _way(met, truths))
            sure = mine if use.told.kind == "quotation" else mine & own
            surely |= sure - theirs - _without_effect(use, met) - _CUTS - {"unmarked_copy"}
            possibly |= mine | {turned for kind in theirs for turned in _TURNED.get(kind, {kind})}
    for more in (_cuts(sighted, other, truths), _between(sighted, other, truths)):
        surely |= more.surely
        possibly |= more.possibly
    return Changed(frozenset(surely), frozenset(surely | possibly))


def _seen(use: Use, sighted: Sighted) -> set[str]:
    """What was changed in those words of the use that the sighting has."""
    return {
        a.kind
        for a in use.told.alterations
        if any(start <= a.end and a.start <= end for start, end in sighted.spans)
    }


def _without_effect(use: Use, met: Use) -> set[str]:
    """What both did alike: neither has marks, both give the words to one person."""
    kinds = {"marks_lost", "marks_gained"} if use.told.marked == met.told.marked else set[str]()
    return kinds | ({"reattributed"} if use.told.speaker == met.told.speaker else set())


def _way(use: Use, truths: Truths) -> list[_Step]:
    """The articles that the words came through, this one first."""
    way: list[_Step] = []
    seen: set[tuple[str, int]] = set()
    at: Use | None = use
    while at and (at.article, at.revision) not in seen:
        seen.add((at.article, at.revision))
        way.append(_Step((at.article, at.revision), frozenset(a.kind for a in at.told.alterations)))
        above = at.told.exemplar
        found = truths.uses.get((above.article, above.revision), ()) if above and above.article else ()
        at = next((one for one in found if one.meets(at)), None)
    return way


def _parted(mine: list[_Step], theirs: list[_Step]) -> tuple[set[str], set[str]]:
    """What each changed since they parted."""
    ours = {step.printing for step in mine} & {step.printing for step in theirs}

    def since(way: Iterable[_Step]) -> set[str]:
        kinds = set[str]()
        for step in way:
            if step.printing in ours:
                break
            kinds |= step.kinds
        return kinds

    return since(mine), since(theirs)


def _cuts(sighted: Sighted, other: Sighted, truths: Truths) -> Changed:
    """Whether the other begins before it, or goes on behind its end. Who does both gives an excerpt of a passage."""
    ordered = _in_order(other.uses)
    printed = truths.uses[sighted.article, sighted.revision]
    start, end = _lacks_start(ordered[0], printed), _lacks_end(ordered[-1], printed)
    if start and end and not sighted.sighting.quoted:
        return Changed(frozenset(), frozenset())
    kinds = {"truncated_start"} if start else set[str]()
    kinds |= {"truncated_end"} if end else set()
    whole = _whole(other, ordered)
    return Changed(frozenset(kinds & whole), frozenset(kinds | (_CUTS - whole)))


def _lacks_start(first: Use, printed: list[Use]) -> bool:
    at = first.told.portion[0]
    return not any(_has(use, first, at) for use in printed)


def _lacks_end(last: Use, printed: list[Use]) -> bool:
    at = last.told.portion[1] - 1
    return not any(_has(use, last, at) for use in printed)


def _has(use: Use, other: Use, word: int) -> bool:
    return use.told.id == other.told.id and use.told.portion[0] <= word < use.told.portion[1]


def _whole(other: Sighted, ordered: list[Use]) -> set[str]:
    """Which cuts can be told by portions: where the other has its first use from the start, its last to the end."""
    begins, ends = min(start for start, _ in other.spans), max(end for _, end in other.spans)
    kinds = set[str]()
    if begins <= min(start for start, _ in ordered[0].told.spans) + 2:
        kinds.add("truncated_start")
    if ends >= max(end for _, end in ordered[-1].told.spans) - 2:
        kinds.add("truncated_end")
    return kinds


def _between(sighted: Sighted, other: Sighted, truths: Truths) -> Changed:
    """Paragraphs between others that one of them does not print."""
    lacking = [
        not _printed(use, truths.uses[sighted.article, sighted.revision]) for use in _in_order(other.uses)
    ]
    first = next((k for k, lacks in enumerate(lacking) if not lacks), 0)
    last = next((k for k in range(len(lacking) - 1, -1, -1) if not lacking[k]), 0)
    surely = {"omission"} if any(lacking[first : last + 1]) else set()
    fresh = any(not _printed(use, truths.uses[other.article, other.revision]) for use in sighted.uses)
    return Changed(frozenset(surely), frozenset({"addition"} if fresh else ()))


def _printed(use: Use, uses: Iterable[Use]) -> bool:
    return any(use.meets(one) for one in uses)


def _in_order(uses: Iterable[Use]) -> list[Use]:
    return sorted(uses, key=lambda use: (use.told.spans, use.told.id))
