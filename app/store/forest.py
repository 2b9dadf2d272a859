"""The containment forest as it is stored: what `lineage.families` looks up and keeps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, update

from app.domain.correction import CorrectionKind
from app.lineage.families import Edge, Node
from app.store.among import among
from app.store.tables import corrections, matches, wordings

_NODE = (
    wordings.c.id,
    wordings.c.length,
    wordings.c.quoted,
    wordings.c.splice,
    wordings.c.parent,
    wordings.c.head,
)


class Forest:
    """The forest during one transaction. What is looked up stays; `keep` writes through and remembers who moved."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._nodes: dict[str, Node] = {}
        self._fuller: dict[str, list[_Match]] = {}
        self._shorter: dict[str, list[str]] = {}
        self._linked: dict[str, list[str]] = {}  # the live wordings that a human says are the same words
        self._forbidden = _links(connection, CorrectionKind.FORBID_LINK)
        self._confirmed = _links(connection, CorrectionKind.CONFIRM_LINK)
        self.touched: set[str] = set()  # heads whose family has gained or lost a wording
        self.moved: set[str] = set()  # the wordings that were gained or lost

    def look_up(self, ids: Iterable[str]) -> None:
        """Look these wordings up at once, with all that matches them: many single queries cost more."""
        missing = sorted({identity for identity in ids if identity not in self._fuller})
        if not missing:
            return
        self._remember(self._connection.execute(select(*_NODE).where(wordings.c.id.in_(among(missing)))))
        for identity in missing:
            self._fuller[identity], self._shorter[identity] = [], []
        self._look_up_linked(missing)
        for row in self._matching(matches.c.fuller, matches.c.shorter.in_(among(missing))):
            self._fuller[row.shorter].append(
                _Match(row.id, row.shared, row.containment, row.between_quotations)
            )
        for row in self._matching(matches.c.shorter, matches.c.fuller.in_(among(missing))):
            self._shorter[row.fuller].append(row.id)

    def _look_up_one(self, identity: str) -> None:
        if identity not in self._fuller:
            self.look_up([identity])

    def node(self, identity: str) -> Node:
        """The wording as it now stands in the forest."""
        if identity not in self._nodes:
            self.look_up([identity])
        return self._nodes[identity]

    def heads(self, ids: Iterable[str]) -> frozenset[str]:
        """The heads of the families that hold these wordings."""
        wanted = tuple(ids)
        self._remember(
            self._connection.execute(
                select(*_NODE).where(wordings.c.id.in_(among(i for i in wanted if i not in self._nodes)))
            )
        )
        return frozenset(self._nodes[identity].head for identity in wanted)

    def edges(self, identity: str) -> list[Edge]:
        """The live fuller wordings that contain it, without what a human forbade and with what one confirmed."""
        self._look_up_one(identity)
        quoted = self.node(identity).quoted
        edges = [
            Edge(fuller=self._nodes[held.id], shared=held.shared, containment=held.containment)
            for held in self._fuller[identity]
            if (not held.between_quotations or (quoted and self._nodes[held.id].quoted))
            and frozenset((identity, held.id)) not in self._forbidden
        ]
        return edges + self._confirmed_edges(identity)

    def shorter(self, identity: str) -> list[str]:
        """The live wordings that this one may contain."""
        self._look_up_one(identity)
        own = self.node(identity).rank
        linked = [other for other in self._linked[identity] if self._nodes[other].rank > own]
        return self._shorter[identity] + linked

    def corrected(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of these wordings that a human has linked to another or parted from it."""
        return self.all_corrected().intersection(ids)

    def all_corrected(self) -> frozenset[str]:
        """All wordings that a human has linked to another or parted from it."""
        return frozenset(identity for pair in self._forbidden | self._confirmed for identity in pair)

    def keep(self, node: Node) -> None:
        """Write the node's new place; both families are touched."""
        self.touched |= {self.node(node.id).head, node.head}
        self.moved.add(node.id)
        self._nodes[node.id] = node
        self._connection.execute(
            update(wordings).where(wordings.c.id == node.id).values(parent=node.parent, head=node.head)
        )

    def _matching(
        self, other: ColumnElement[str], condition: ColumnElement[bool]
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        """The live wordings at the `other` end of the matches that meet the condition."""
        rows = self._connection.execute(
            select(*_NODE, matches)
            .join(matches, other == wordings.c.id)
            .where(condition, wordings.c.live.is_(True))
            .order_by(matches.c.shorter, matches.c.fuller)
        ).all()
        self._remember(rows)
        return rows

    def _look_up_linked(self, ids: Iterable[str]) -> None:
        pairs = {i: {other for pair in self._confirmed if i in pair for other in pair - {i}} for i in ids}
        others = sorted(set().union(*pairs.values()))
        query = select(*_NODE).where(wordings.c.id.in_(among(others)), wordings.c.live.is_(True))
        rows = self._connection.execute(query).all() if others else []
        self._remember(rows)
        live = {row.id for row in rows}
        self._linked |= {identity: sorted(linked & live) for identity, linked in pairs.items()}

    def _confirmed_edges(self, identity: str) -> list[Edge]:
        node = self.node(identity)
        others = [self._nodes[other] for other in self._linked[identity]]
        fuller = [other for other in others if other.rank < node.rank]
        return [
            Edge(fuller=other, shared=node.length, containment=1.0, confirmed=True)
            for other in dict.fromkeys((*fuller, *(self.node(parent.head) for parent in fuller)))
        ]

    def _remember(self, rows: Iterable[Row[*tuple[Any, ...]]]) -> None:
        for row in rows:
            if row.id not in self._nodes:
                self._nodes[row.id] = Node(
                    id=row.id,
                    length=row.length,
                    quoted=row.quoted,
                    splice=row.splice,
                    parent=row.parent,
                    head=row.head,
                )


@dataclass(frozen=True, slots=True)
class _Match:
    """A match as seen from its shorter wording: `id` is the fuller one's."""

    id: str
    shared: int
    containment: float
    between_quotations: bool


def _links(connection: Connection, kind: CorrectionKind) -> frozenset[frozenset[str]]:
    rows = connection.execute(
        select(corrections.c.subject, corrections.c.other).where(
            corrections.c.kind == kind, corrections.c.other.is_not(None)
        )
    )
    return frozenset(frozenset((row.subject, row.other)) for row in rows)
