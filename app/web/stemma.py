"""The stemma - who took it from whom - as a tree, and as the rows in which it is drawn."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.overview import Mention
from app.web.words import count, shortened

_ROW, _STEP, _LEFT, _WIDTH = 30, 20, 14, 360  # user units: a phone's width without its margins
_FEW = 6  # siblings shown one by one where there are many alike
_MOST = 48  # nodes drawn
_UNHELD = ("unseen:", "shared:")
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


def stemma(mentions: Sequence[Mention], places: Mapping[str, str]) -> Stemma:
    """The forest of derivations: unseen sources and shared upstream texts are nodes too.

    `places` says where each attestation's sighting is found. Of many nodes those that most go back to are shown."""
    roots = _below("", _Forest.of(mentions), places)
    rows = tuple(_rows(roots))
    return Stemma(roots=roots, rows=rows, width=_WIDTH, height=_ROW * len(rows) + 8)


@dataclass(frozen=True, slots=True)
class _Forest:
    """Nodes by key: a mention's id, or what is not held. `size` counts who goes back to each, itself among them;
    `shown` are the keys of those that are drawn."""

    mention: dict[str, Mention]
    children: dict[str, list[str]]  # in time order; those of "" are the roots
    size: dict[str, int]
    shown: frozenset[str]

    @classmethod
    def of(cls, mentions: Sequence[Mention]) -> "_Forest":
        above = {mention.id: _parent(mention) for mention in mentions}
        unheld = sorted({key for key in above.values() if key[:7] in _UNHELD})
        children: dict[str, list[str]] = {"": list(unheld)}
        for key, parent in above.items():
            children.setdefault(parent, []).append(key)
        size = _sizes(above, children)
        listed = {key for siblings in children.values() for key in _few(siblings, size)}
        place = {key: place for place, key in enumerate((*unheld, *above))}
        shown = sorted(listed, key=lambda key: (-size[key], place[key]))[:_MOST]
        return cls({mention.id: mention for mention in mentions}, children, size, frozenset(shown))


def _parent(mention: Mention) -> str:
    exemplar = mention.exemplar
    if exemplar is None:
        return ""
    if exemplar.unseen:
        return "unseen:" + exemplar.unseen
    if exemplar.shared_upstream:
        return "shared:" + min((*exemplar.shared_upstream, mention.id))
    return exemplar.attestation or ""


def _sizes(above: Mapping[str, str], children: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """How many go back to each node; the leaves are counted first, so that no chain is too long."""
    size = dict.fromkeys((*above, *children), 0) | dict.fromkeys(above, 1)
    waiting = {key: len(children.get(key, ())) for key in size}
    ready = [key for key in size if key and not waiting[key]]
    while ready:
        key = ready.pop()
        parent = above.get(key, "")
        size[parent] += size[key]
        waiting[parent] -= 1
        if parent and not waiting[parent]:
            ready.append(parent)
    return size


def _few(siblings: Sequence[str], size: Mapping[str, int]) -> list[str]:
    """Of many siblings that nobody took from, the first few; all others."""
    leaves = [key for key in siblings if size[key] == 1]
    left_out = set(leaves[_FEW:]) if len(leaves) > _FEW + 2 else set()
    return [key for key in siblings if key not in left_out]


def _below(parent: str, forest: _Forest, places: Mapping[str, str]) -> tuple[Node, ...]:
    """The children of a node that are shown, and one row that counts all others below it."""
    siblings = forest.children.get(parent, ())
    nodes = [_node(key, forest, places) for key in siblings if key in forest.shown]
    others = sum(forest.size[key] for key in siblings if key not in forest.shown)
    if others:
        name = count(others, "more article")
        nodes.append(Node(name=name, note="listed above", href="", kind="group", basis="", children=()))
    return tuple(nodes)


def _node(key: str, forest: _Forest, places: Mapping[str, str]) -> Node:
    below = _below(key, forest, places)
    mention = forest.mention.get(key)
    if mention is None:
        kind, _, name = key.partition(":")
        shared = kind == "shared"
        return Node(
            name="A text not held" if shared else name,
            note="shared by those below" if shared else "cited, not held",
            href="",
            kind=kind,
            basis="",
            children=below,
        )
    return Node(
        name=mention.source,
        note=mention.when.partition(" (")[0],
        href=places[key],
        kind="held",
        basis=mention.basis.value if mention.basis else "",
        children=below,
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
