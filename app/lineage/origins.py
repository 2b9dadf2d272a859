"""How many times, independently, the words came into what we hold."""

from collections.abc import Mapping, Sequence

import networkx as nx

from app.domain.lineage import ArticleReference, Basis, Counts, Derivation
from app.domain.testimony import Testimony


def count(testimonies: Sequence[Testimony], derivations: Mapping[str, Derivation]) -> Counts:
    """The counts of a lineage. Sources are publishers; a carrier counts only where nobody else is named."""
    return Counts(
        articles=len({t.article.id for t in testimonies}),
        sources=_publishers([t.article for t in testimonies]),
        wordings=len({t.wording for t in testimonies}),
        independent_origins=independent_origins(derivations),
        at_least=any(d.basis is Basis.UNCLEAR for d in derivations.values()),
    )


def independent_origins(derivations: Mapping[str, Derivation]) -> int:
    """Attestations without an exemplar, unseen sources, and shared-upstream groups that lead to neither."""
    graph = nx.Graph()
    roots: set[str | tuple[str, str]] = set()
    for identity, derivation in derivations.items():
        graph.add_node(identity)
        exemplar = derivation.exemplar
        if exemplar is None:
            roots.add(identity)
        elif exemplar.unseen is not None:
            roots.add(_unseen(exemplar.unseen))
            graph.add_edge(identity, _unseen(exemplar.unseen))
        else:
            above = (exemplar.attestation,) if exemplar.attestation else exemplar.shared_upstream
            graph.add_edges_from((identity, other) for other in above)
    return sum(max(1, len(roots & component)) for component in nx.connected_components(graph))


def _unseen(name: str) -> tuple[str, str]:
    """A node apart from the attestations' ids."""
    return "unseen", name


def _publishers(articles: Sequence[ArticleReference]) -> int:
    publishers = {article.source for article in articles if not article.carrier}
    return len(publishers) if publishers else len({article.source for article in articles})
