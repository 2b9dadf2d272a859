"""To whose words a credit points: the held article that it can mean, or a source of which none is held."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.domain.lineage import Precedence
from app.domain.quotation import CitationScope
from app.domain.source import name_key
from app.domain.testimony import Citation, Testimony
from app.lineage import costs
from app.lineage.credits import is_syndicated, own_reporting, stated_credits
from app.lineage.precedence import precedence
from app.lineage.resemblance import Evidence
from app.lineage.surroundings import Surroundings

_FEW = 3  # outlets that an article credits

_Placed = tuple[int, Testimony]  # with its place in time order
_Printed = Mapping[int, Sequence[_Placed]]  # a source's testimonies by text


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A credit, and the held testimony it points to, if one is."""

    citation: Citation
    held: Testimony | None


def ancestors(identity: str, stated: Mapping[str, Stated]) -> set[str]:
    """The held testimonies this one goes back to by credits alone."""
    above: set[str] = set()
    while identity in stated and (held := stated[identity].held) and held.id not in above:
        above.add(held.id)
        identity = held.id
    return above


def credited(ordered: Sequence[Testimony], evidence: Evidence) -> dict[str, Stated]:
    """By testimony id, the credit of each that gives one. `ordered` are the family's testimonies in time order."""
    by_source: dict[str, dict[int, list[_Placed]]] = {}  # and by text
    for place, testimony in enumerate(ordered):
        own = by_source.setdefault(name_key(testimony.article.source), {})
        own.setdefault(evidence.texts.of[testimony.id], []).append((place, testimony))
    stated = {}
    for copy in enumerate(ordered):
        found = [
            Stated(citation=c, held=_held(by_source.get(name_key(c.source), {}), copy, c, evidence))
            for c in stated_credits(copy[1]).others
        ]
        if found:
            stated[copy[1].id] = next((s for s in found if s.held), found[0])
    believed = _mostly_credited(stated)
    for place, testimony in enumerate(ordered):
        if testimony.id not in stated and own_reporting(testimony) is None:
            elsewhere = _elsewhere((place, testimony), by_source, evidence, believed)
            stated |= {testimony.id: elsewhere} if elsewhere else {}
    return stated


def _mostly_credited(stated: Mapping[str, Stated]) -> frozenset[str]:
    """The keys of the sources that a quarter of the credits name, or more: one among many may be mistaken."""
    counts = Counter(name_key(one.citation.source) for one in stated.values())
    return frozenset(key for key, count in counts.items() if 4 * count >= counts.total())


def _elsewhere(
    copy: _Placed, by_source: Mapping[str, _Printed], evidence: Evidence, believed: Collection[str]
) -> Stated | None:
    """The first source the article credits for something else that has these words, too, or that enough others credit
    with them (`believed`, by key).

    Of an article that looks through the press nobody can tell which words are from which of those it names.
    """
    citations = stated_credits(copy[1]).elsewhere
    if len(citations) > _FEW:
        return None
    for citation in citations:
        held = _held(by_source.get(name_key(citation.source), {}), copy, citation, evidence)
        if held:
            return Stated(citation=citation, held=held)
    unseen = next((citation for citation in citations if name_key(citation.source) in believed), None)
    return Stated(citation=unseen, held=None) if unseen else None


def _held(printed: _Printed, copy: _Placed, citation: Citation, evidence: Evidence) -> Testimony | None:
    """The credited source's testimony with most of these words, not certainly later; the first of equals.

    `printed`: the source's testimonies by text, which may be thousands of few texts.
    """
    texts = evidence.texts
    mine = texts.of[copy[1].id]
    shared = {text: texts.shared(text, mine) for text in printed}
    enough = [text for text in printed if shared[text] >= costs.CREDITED_WITH * texts.length(mine)]
    whole = citation.scope is CitationScope.ARTICLE
    for _, alike in groupby(sorted(enough, key=lambda text: -shared[text]), key=lambda text: shared[text]):
        fitting = (
            one
            for text in alike
            for one in printed[text]
            if _may_have(one[1], copy[1]) and not (whole and _is_another_story(one, copy, evidence.around))
        )
        if first := min(fitting, key=lambda one: one[0], default=None):
            return first[1]
    return None


def _is_another_story(one: _Placed, copy: _Placed, around: Surroundings) -> bool:
    """Whether an article that is a copy as a whole is not one of this: that has its words from elsewhere, or nothing
    that stands around the words in the one stands around them in the other."""
    source = name_key(copy[1].article.source)
    if is_syndicated(one[1]) and source not in {name_key(c.source) for c in stated_credits(one[1]).others}:
        return True
    if not copy[1].quoted or min(around.count(one[0]), around.count(copy[0])) < costs.REPRINTED:
        return False
    return around.shared(one[0], copy[0]) == 0


def _may_have(candidate: Testimony, copy: Testimony) -> bool:
    later = precedence(candidate.article.dating, copy.article.dating) is Precedence.AFTER
    return candidate.id != copy.id and not later
