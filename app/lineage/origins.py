"""How many times, independently, the words came into what we hold."""

from collections import Counter
from collections.abc import Mapping, Sequence

from app.domain.lineage import ArticleReference, Basis, Counts, Derivation
from app.domain.source import name_key
from app.domain.testimony import Testimony

_Node = str | tuple[str, str]


def count(testimonies: Sequence[Testimony], derivations: Mapping[str, Derivation]) -> Counts:
    """The counts of a lineage. Sources are publishers; a carrier counts only where nobody else is named."""
    return Counts(
        articles=len({t.article.id for t in testimonies}),
        sources=_publishers([t.article for t in testimonies]),
        wordings=len({t.wording for t in testimonies}),
        independent_origins=independent_origins(
            derivations, {t.id: name_key(t.article.source) for t in testimonies if t.id in derivations}
        ),
        at_least=any(d.basis is Basis.UNCLEAR for d in derivations.values()),
    )


def independent_origins(derivations: Mapping[str, Derivation], sources: Mapping[str, str]) -> int:
    """Attestations without an exemplar, unseen sources, and shared-upstream groups that lead to neither.

    `sources` has the key of the source of each. A source that has the words in an article of its own, though not in one
    that others can have taken them from, is one origin with it.
    """
    joined: dict[_Node, _Node] = {identity: identity for identity in derivations}
    own = {source: i for i, source in sorted(sources.items()) if derivations[i].exemplar is None}
    roots: set[_Node] = set()
    for identity, derivation in derivations.items():
        exemplar = derivation.exemplar
        if exemplar is None:
            roots.add(identity)
        elif exemplar.unseen is not None:
            source = own.get(name_key(exemplar.unseen)) or _unseen(name_key(exemplar.unseen))
            roots.add(source)
            _join(joined, identity, source)
        else:
            for other in (exemplar.attestation,) if exemplar.attestation else exemplar.shared_upstream:
                _join(joined, identity, other)
    groups = Counter({_top(joined, node): 0 for node in joined})
    groups.update(_top(joined, root) for root in roots)
    return sum(max(1, found) for found in groups.values())


def _join(joined: dict[_Node, _Node], one: _Node, other: _Node) -> None:
    joined.setdefault(other, other)
    joined[_top(joined, one)] = _top(joined, other)


def _top(joined: dict[_Node, _Node], node: _Node) -> _Node:
    """What stands for everything joined with this; the way there is halved each time."""
    while joined[node] != node:
        joined[node] = node = joined[joined[node]]
    return node


def _unseen(name: str) -> tuple[str, str]:
    """A node apart from the attestations' ids."""
    return "unseen", name


def _publishers(articles: Sequence[ArticleReference]) -> int:
    publishers = {article.source for article in articles if not article.carrier}
    return len(publishers) if publishers else len({article.source for article in articles})
