"""Who took it from whom: for each testimony at most one exemplar, with its basis and reasons.

The derivations of a family are the cheapest way to hang every testimony on another or on an unseen root
(minimum spanning arborescence, Edmonds 1967); where two exemplars cost about the same, none is named.
"""

from collections.abc import Mapping, Sequence

import networkx as nx

from app.domain.collation import Collation
from app.domain.lineage import Basis, Derivation, Precedence
from app.domain.quotation import CitationScope
from app.domain.source import name_key
from app.domain.testimony import Testimony
from app.lineage import costs
from app.lineage.candidates import likely_exemplars
from app.lineage.credited import Stated, ancestors, credited
from app.lineage.credits import stated_credits
from app.lineage.gainsaid import against_credit, gainsaid_by, may_be_gainsaid
from app.lineage.resemblance import Evidence, Resemblance
from app.lineage.surroundings import surroundings
from app.lineage.texts import texts_of
from app.lineage.verdicts import from_credit, from_evidence

_ROOT = ""  # the unseen, in the graph


def derive(ordered: Sequence[Testimony], collation: Collation) -> dict[str, Derivation]:
    """By testimony id, where its words come from. `ordered` are the family's testimonies in time order."""
    evidence = Evidence(around=surroundings(ordered), texts=texts_of(ordered))
    given = credited(ordered, evidence)
    copied = {
        credit.held.id
        for credit in given.values()
        if credit.held and credit.citation.scope is CitationScope.ARTICLE
    }
    open_ones = {t.id for t in ordered if t.id not in given and not _given_to_itself(t)}
    doubtful = may_be_gainsaid(ordered, given)
    found = likely_exemplars(ordered, collation, evidence, open_ones, copied, doubtful)
    gainsaid = {i: by for i in doubtful if (by := gainsaid_by(i, found.get(i, ()), given))}
    stated = {identity: credit for identity, credit in given.items() if identity not in gainsaid}
    source = {t.id: name_key(t.article.source) for t in ordered}
    weighed = {i: _no_heirs(i, source[i], alike, stated) for i, alike in found.items() if i not in stated}
    parents = _cheapest(ordered, stated, weighed)
    having = frozenset(source.values())
    derivations = {
        t.id: from_credit(stated[t.id], parents.get(t.id), having)
        if t.id in stated
        else from_evidence(t, parents.get(t.id), weighed.get(t.id, ()), stated)
        for t in ordered
    }
    return derivations | {
        identity: against_credit(derivations[identity], given[identity].citation, by)
        for identity, by in gainsaid.items()
    }


def followed(derivations: Mapping[str, Derivation]) -> dict[str, str]:
    """By id of each testimony that credits a held one with certainty, the id of that one."""
    return {
        identity: derivation.exemplar.attestation
        for identity, derivation in derivations.items()
        if derivation.basis is Basis.STATED and derivation.exemplar and derivation.exemplar.attestation
    }


def _given_to_itself(testimony: Testimony) -> bool:
    """The article says the words were given to itself."""
    return stated_credits(testimony).own is not None


def _no_heirs(
    identity: str, source: str, alike: Sequence[Resemblance], stated: Mapping[str, Stated]
) -> list[Resemblance]:
    """Without those that came later, and those that credit this very testimony, or its source: what they share with
    it, they have from there."""
    return [
        found
        for found in alike
        if found.order is not Precedence.AFTER
        and identity not in ancestors(found.exemplar.id, stated)
        and not (
            found.exemplar.id in stated and name_key(stated[found.exemplar.id].citation.source) == source
        )
    ]


def _cheapest(
    ordered: Sequence[Testimony],
    stated: Mapping[str, Stated],
    weighed: Mapping[str, Sequence[Resemblance]],
) -> dict[str, str]:
    """By testimony id the id of its exemplar; testimonies that hang on the unseen root are left out."""
    above: dict[str, dict[str, float]] = {}  # by testimony what each exemplar costs
    for identity in sorted(t.id for t in ordered):
        above[identity] = {_ROOT: costs.UNSEEN_ROOT}
        held = stated[identity].held if identity in stated else None
        if held:
            above[identity][held.id] = costs.STATED
        for found in weighed.get(identity, ()):
            if found.directed:
                above[identity][found.exemplar.id] = max(found.cost, costs.STATED)
    chosen = _each_for_itself(above)
    tree = chosen if _is_tree(chosen) else _arborescence(above)
    return {child: parent for child, parent in tree.items() if parent != _ROOT}


def _each_for_itself(above: Mapping[str, Mapping[str, float]]) -> dict[str, str]:
    """The cheapest exemplar of each; of equals the one that the graph came to know first."""
    known: dict[str, int] = {_ROOT: 0}
    for identity, exemplars in above.items():
        for name in (identity, *exemplars):
            known.setdefault(name, len(known))
    return {
        identity: min(exemplars, key=lambda name: (exemplars[name], known[name]))
        for identity, exemplars in above.items()
    }


def _is_tree(chosen: Mapping[str, str]) -> bool:
    """Whether every way up ends at the root: then nothing cheaper can be found."""
    walked = {_ROOT: 0}  # by which walk up each was first come to
    for walk, start in enumerate(chosen, start=1):
        identity = start
        while identity not in walked:
            walked[identity] = walk
            identity = chosen[identity]
        if walked[identity] == walk:
            return False
    return True


def _arborescence(above: Mapping[str, Mapping[str, float]]) -> dict[str, str]:
    graph = nx.DiGraph()
    for identity, exemplars in above.items():
        for name, cost in exemplars.items():
            graph.add_edge(name, identity, cost=cost)
    tree = nx.minimum_spanning_arborescence(graph, attr="cost")
    return {child: parent for parent, child in tree.edges}
