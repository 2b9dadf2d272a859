"""The stemma - who took it from whom - as a tree, and as the rows in which it is drawn."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.overview import Mention
from app.web.words import count, shortened

_ROW, _STEP, _LEFT, _WIDTH = 30, 20, 14, 360  # user units: a phone's width without its margins
_FEW = 6  # siblings shown one by one where there are many alike
_LETTER = 7  # the width a letter of a label takes, at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node of the tree. `basis` is how we know the edge to its parent, empty at a root."""

    name: str
    note: str
    href: str  # where its sighting is found, empty where it has none
    kind: str  # "held", "unseen", "shared" or, for many alike, "group"
    basis: str
    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One node where it is drawn, with the path of the edge that leads to it."""

    name: str
    note: str
    kind: str
    basis: str
    x: int
    y: int
    text_x: int
    edge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stemma:
    """`roots` for the nested list, `rows` for the drawing: as many rows as nodes."""

    roots: tuple[Node, ...]
    rows: tuple[Row, ...]
    width: int
    height: int


def stemma(mentions: Sequence[Mention], places: Mapping[str, str]) -> Stemma:
    """The forest of derivations: unseen sources and shared upstream texts are nodes too.

    `places` says where each attestation's sighting is found."""
    roots = _roots(mentions, places)
    rows = tuple(_rows(roots))
    return Stemma(roots=roots, rows=rows, width=_WIDTH, height=_ROW * len(rows) + 8)


def _roots(mentions: Sequence[Mention], places: Mapping[str, str]) -> tuple[Node, ...]:
    children: dict[str, list[Mention]] = {}
    for mention in mentions:
        children.setdefault(_parent(mention), []).append(mention)
    made: list[Node] = []
    for key in _root_keys(children):
        below = _held(children.get(key, ()), children, places)
        made += below if not key else [_unheld(key, below)]
    return tuple(made)


def _root_keys(children: dict[str, list[Mention]]) -> Iterator[str]:
    yield from sorted(key for key in children if key[:7] in ("unseen:", "shared:"))
    yield ""


def _parent(mention: Mention) -> str:
    exemplar = mention.exemplar
    if exemplar is None:
        return ""
    if exemplar.unseen:
        return "unseen:" + exemplar.unseen
    if exemplar.shared_upstream:
        return "shared:" + min((*exemplar.shared_upstream, mention.id))
    return exemplar.attestation or ""


def _held(
    mentions: Iterable[Mention],
    children: Mapping[str, list[Mention]],
    places: Mapping[str, str],
) -> tuple[Node, ...]:
    nodes = tuple(
        Node(
            name=each.source,
            note=each.when.partition(" (")[0],
            href=places[each.id],
            kind="held",
            basis=each.basis.value if each.basis else "",
            children=_held(children.get(each.id, ()), children, places),
        )
        for each in mentions
    )
    return tuple(_grouped(nodes))


def _grouped(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Of many siblings that nobody took from: the first few of each basis, and a row that counts the rest."""
    seen: Counter[str] = Counter()
    leaves = Counter(node.basis for node in nodes if not node.children)
    for node in nodes:
        seen[node.basis] += not node.children
        if node.children or leaves[node.basis] <= _FEW + 2 or seen[node.basis] <= _FEW:
            yield node
    for basis, number in leaves.items():
        if number > _FEW + 2:
            name = count(number - _FEW, "more article")
            yield Node(name=name, note="listed above", href="", kind="group", basis=basis, children=())


def _unheld(key: str, below: tuple[Node, ...]) -> Node:
    kind, _, name = key.partition(":")
    if kind == "unseen":
        return Node(name=name, note="cited, not held", href="", kind=kind, basis="", children=below)
    return Node(
        name="A text not held", note="shared by those below", href="", kind=kind, basis="", children=below
    )


def _rows(roots: Iterable[Node]) -> Iterator[Row]:
    """Depth first, so that row N of the drawing is line N of the list."""
    stack: list[tuple[Node, int, tuple[int, int] | None]] = [
        (root, 0, None) for root in reversed(list(roots))
    ]
    number = 0
    while stack:
        node, depth, parent = stack.pop()
        x, y = _LEFT + min(depth, 8) * _STEP, _ROW * number + _ROW // 2 + 4
        edge = f"M{parent[0]} {parent[1] + 6}V{y}H{x - 6}" if parent else ""
        room = max(8, (_WIDTH - x - 16) // _LETTER)
        name = shortened(node.name, room)
        note = shortened(node.note, room - len(name)) if room - len(name) > 8 else ""
        yield Row(name=name, note=note, kind=node.kind, basis=node.basis, x=x, y=y, text_x=x + 14, edge=edge)
        stack += [(child, depth + 1, (x, y)) for child in reversed(node.children)]
        number += 1
