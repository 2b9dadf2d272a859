"""The forest of a whole archive, planted over arrays, is the one that grows wording by wording."""

from dataclasses import dataclass

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.lineage.families import Edge, Node, place
from app.lineage.forest import plant

SLOW_AT_FIRST = settings(deadline=None)  # the first call compiles


@dataclass(frozen=True, slots=True)
class Match:
    """A match of a wording with a fuller one, both by their place in the total order."""

    fuller: int
    shorter: int
    shared: int
    between_quotations: bool
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Wood:
    """Wordings in their total order, and what matches."""

    counts: list[int]
    quoted: list[bool]
    splice: list[bool]
    matches: list[Match]


@st.composite
def woods(draw: st.DrawFn) -> Wood:
    counts = sorted(draw(st.lists(st.integers(5, 14), min_size=1, max_size=10)), reverse=True)
    size = len(counts)
    flags = st.lists(st.booleans(), min_size=size, max_size=size)
    pairs = [(fuller, shorter) for shorter in range(size) for fuller in range(shorter)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    seldom = st.sampled_from((False, False, False, True))
    matches = [
        Match(f, s, draw(st.integers(counts[s] // 2, counts[s])), draw(seldom), draw(seldom))
        for f, s in sorted(chosen, key=lambda pair: (pair[1], pair[0]))
    ]
    return Wood(counts, draw(flags), draw(flags), matches)


def planted(wood: Wood) -> list[tuple[int, int]]:
    """Each wording's parent and head, planted at once."""
    size = len(wood.counts)
    rows = [(m.fuller, m.shared, m.between_quotations, m.confirmed) for m in wood.matches]
    edges = np.array(rows, np.int32).reshape(-1, 4)
    edges_at = np.searchsorted(np.array([m.shorter for m in wood.matches], np.int64), np.arange(size + 1))
    parents, heads = np.empty(size, np.int64), np.empty(size, np.int64)
    counts, quoted, splice = np.array(wood.counts), np.array(wood.quoted), np.array(wood.splice)
    plant(counts, quoted, splice, edges_at, edges, parents, heads)
    return list(zip(parents.tolist(), heads.tolist(), strict=True))


def placed(wood: Wood) -> list[tuple[int, int]]:
    """The same, each wording placed after all fuller ones."""
    nodes: list[Node] = []
    for number, length in enumerate(wood.counts):
        node = Node(
            id=f"{number:03}",
            length=length,
            quoted=wood.quoted[number],
            splice=wood.splice[number],
            parent=None,
            head=f"{number:03}",
        )
        edges = [
            Edge(
                fuller=nodes[match.fuller],
                shared=match.shared,
                containment=round(match.shared / length, 4),
                confirmed=match.confirmed,
            )
            for match in wood.matches
            if match.shorter == number
            and (
                match.confirmed
                or not match.between_quotations
                or (node.quoted and nodes[match.fuller].quoted)
            )
        ]
        nodes.append(place(node, edges))
    return [(int(node.parent) if node.parent else -1, int(node.head)) for node in nodes]


@SLOW_AT_FIRST
@given(woods())
def test_a_forest_planted_at_once_is_the_one_placed_wording_by_wording(wood: Wood) -> None:
    assert planted(wood) == placed(wood)
