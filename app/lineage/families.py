"""The containment forest: each wording's parent, and through it its family's head.

A wording joins a family only where the head itself aligns with it, so a generic phrase cannot chain two
families together. Placement depends on the set of wordings alone, never on the order they came in.
"""

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

CONTAINED = 0.7  # share of a wording's words that its parent must hold, in order
CONTAINED_SHORT = 0.8  # the same for wordings of fewer than ten words, where one word weighs more
_SHORT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A wording as the forest sees it.

    `quoted`: somewhere it stands between quotation marks. `splice`: it runs two speakers' words together,
    and so heads neither family.
    """

    id: str
    length: int
    quoted: bool
    splice: bool
    parent: str | None
    head: str

    @property
    def rank(self) -> tuple[int, str]:
        """The total order: more words first, then by id."""
        return -self.length, self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A match seen from its shorter wording. `confirmed` by a human: it holds whatever the figures say."""

    fuller: Node
    shared: int
    containment: float
    confirmed: bool = False


def place(node: Node, edges: Iterable[Edge]) -> Node:
    """The node under the best of the parents its `edges` offer, or as a head of its own.

    A parent contains the wording, and its head aligns with the wording too. Words in quotation marks are
    never placed under bare running text: where that carries them, the lineage shows it as such.
    """
    offered = {edge.fuller.id: edge for edge in edges}
    fit = [edge for edge in offered.values() if _fits(node, edge) and edge.fuller.head in offered]
    if not fit:
        return replace(node, parent=None, head=node.id)
    best = min(fit, key=_preference)
    return replace(node, parent=best.fuller.id, head=best.fuller.head)


def settle(
    changed: Iterable[str],
    node_of: Callable[[str], Node],
    edges_of: Callable[[str], Iterable[Edge]],
    shorter_of: Callable[[str], Iterable[str]],
    keep: Callable[[Node], None],
) -> None:
    """Place the `changed` wordings again, and whatever depends on them, fullest first.

    `node_of`, `edges_of` and `shorter_of` look things up, `keep` records a node whose place has changed;
    look-ups must see what was kept. Ends with the same forest as placing every wording from scratch.
    """
    queue = sorted({node_of(identity).rank for identity in changed})
    waiting = {identity for _, identity in queue}
    while queue:
        _, identity = heapq.heappop(queue)
        waiting.discard(identity)
        before = node_of(identity)
        after = place(before, edges_of(identity))
        if after == before:
            continue
        keep(after)
        for dependent in shorter_of(identity):
            if after.head != before.head and dependent not in waiting:
                waiting.add(dependent)
                heapq.heappush(queue, node_of(dependent).rank)


def _fits(node: Node, edge: Edge) -> bool:
    if edge.confirmed:
        return True
    if (node.quoted and not edge.fuller.quoted) or (edge.fuller.splice and not node.splice):
        return False
    return edge.containment >= (CONTAINED_SHORT if node.length < _SHORT else CONTAINED)


def _preference(edge: Edge) -> tuple[bool, int, int, tuple[int, str]]:
    """Confirmed first, then what holds most of the wording, then what is least longer, then the order."""
    return not edge.confirmed, -edge.shared, edge.fuller.length, edge.fuller.rank
