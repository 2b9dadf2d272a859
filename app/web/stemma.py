"""The stemma - who took it from whom - as a tree, and as the rows in which it is drawn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.digest import Branch, Forest, Held
from app.web.paging import address
from app.web.words import count, shortened

_ROW, _STEP, _LEFT, _WIDTH = 30, 20, 14, 360  # user units: a phone's width without its margins
_NOTES = {Held.UNSEEN: "cited, not held", Held.SHARED: "shared by those below"}
_LETTER = 7  # the width a letter of a label takes, at most
_BESIDE = 24  # what stands beside the letters: the dot, and the gap before the note


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


def stemma(forest: Forest, page: int) -> Stemma:
    """The drawing of the forest of derivations, for a reader of the `page`-th page of sightings."""
    roots = _below(forest.roots, forest.others, page)
    rows = tuple(_rows(roots))
    return Stemma(roots=roots, rows=rows, width=_WIDTH, height=_ROW * len(rows) + 8)


def _below(branches: Sequence[Branch], others: int, page: int) -> tuple[Node, ...]:
    """The branches as nodes, and one row that counts all others beside them."""
    nodes = tuple(_node(branch, page) for branch in branches)
    if not others:
        return nodes
    name = count(others, "more article")
    return (*nodes, Node(name=name, note="listed above", href="", kind="group", basis="", children=()))


def _node(branch: Branch, page: int) -> Node:
    held = branch.kind is Held.HELD
    return Node(
        name=branch.source or "A text not held",
        note=branch.when if held else _NOTES[branch.kind],
        href=address(branch.attestation, branch.place, page) if held else "",
        kind=branch.kind.value,
        basis=branch.basis.value if branch.basis else "",
        children=_below(branch.below, branch.others, page),
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
        room = max(8, (_WIDTH - x - _BESIDE) // _LETTER)
        name = shortened(node.name, room)
        note = _fitting(node.note, room - len(name))
        yield Row(name=name, note=note, kind=node.kind, basis=node.basis, x=x, y=y, text_x=x + 14, edge=edge)
        stack += [(child, depth + 1, (x, y)) for child in reversed(node.children)]
        number += 1


def _fitting(note: str, room: int) -> str:
    """As much of a note as there is room for: all of it, a date without its time, or nothing."""
    return next((each for each in (note, note.partition(",")[0]) if len(each) <= room), "")
