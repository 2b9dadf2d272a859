"""The containment forest as it is stored: what `lineage.families` looks up and keeps."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, update

from app.domain.correction import CorrectionKind
from app.lineage.families import Edge, Node
from app.store.tables import articles, corrections, matches, occurrences, wordings

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

    def look_up(self, ids: Iterable[str]) -> None:
        """Look these wordings up at once, with all that matches them: many single queries cost more."""
        missing = sorted({identity for identity in ids if identity not in self._fuller})
        if not missing:
            return
        self._remember(self._connection.execute(select(*_NODE).where(wordings.c.id.in_(missing))))
        for identity in missing:
            self._fuller[identity], self._shorter[identity] = [], []
        self._look_up_linked(missing)
        for row in self._matching(matches.c.fuller, matches.c.shorter.in_(missing)):
            self._fuller[row.shorter].append(_Match(row.id, row.shared, row.containment, row.short_run))
        for row in self._matching(matches.c.shorter, matches.c.fuller.in_(missing)):
            self._shorter[row.fuller].append(row.id)

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
                select(*_NODE).where(wordings.c.id.in_([i for i in wanted if i not in self._nodes]))
            )
        )
        return frozenset(self._nodes[identity].head for identity in wanted)

    def edges(self, identity: str) -> list[Edge]:
        """The live fuller wordings that contain it, without what a human forbade and with what one confirmed."""
        self.look_up([identity])
        quoted = self.node(identity).quoted
        edges = [
            Edge(fuller=self._nodes[held.id], shared=held.shared, containment=held.containment)
            for held in self._fuller[identity]
            if (not held.short_run or (quoted and self._nodes[held.id].quoted))
            and frozenset((identity, held.id)) not in self._forbidden
        ]
        return edges + self._confirmed_edges(identity)

    def shorter(self, identity: str) -> list[str]:
        """The live wordings that this one may contain."""
        self.look_up([identity])
        own = self.node(identity).rank
        linked = [other for other in self._linked[identity] if self._nodes[other].rank > own]
        return self._shorter[identity] + linked

    def corrected(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of these wordings that a human has linked to another or parted from it."""
        named = frozenset(identity for pair in self._forbidden | self._confirmed for identity in pair)
        return named.intersection(ids)

    def keep(self, node: Node) -> None:
        """Write the node's new place; both families are touched."""
        self.touched |= {self.node(node.id).head, node.head}
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
        query = select(*_NODE).where(wordings.c.id.in_(others), wordings.c.live.is_(True))
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
    short_run: bool


def carried_quotations(connection: Connection, segments: Iterable[str]) -> frozenset[str]:
    """Heads of the families of quotations of which a wording stands inside these fuller ones.

    Any wording of the family counts, quoted or bare: a bare fragment of it may be what the fuller one holds.
    """
    query = (
        select(wordings.c.head)
        .distinct()
        .join(matches, matches.c.shorter == wordings.c.id)
        .where(matches.c.fuller.in_(list(segments)))
    )
    return quoted_heads(connection, connection.execute(query).scalars())


def quotations_inside(connection: Connection, fuller: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The live quotations that match each of these wordings and are no fuller, where it is a live quotation itself."""
    outer = wordings.alias()
    query = (
        select(matches.c.fuller, matches.c.shorter)
        .join(wordings, wordings.c.id == matches.c.shorter)
        .join(outer, outer.c.id == matches.c.fuller)
        .where(
            matches.c.fuller.in_(list(fuller)),
            wordings.c.quoted.is_(True),
            wordings.c.live.is_(True),
            outer.c.quoted.is_(True),
            outer.c.live.is_(True),
        )
        .order_by(matches.c.fuller, matches.c.shorter)
    )
    inside: dict[str, list[str]] = {}
    for row in connection.execute(query):
        inside.setdefault(row.fuller, []).append(row.shorter)
    return {identity: tuple(shorter) for identity, shorter in inside.items()}


def quotations_around(connection: Connection, shorter: Iterable[str]) -> frozenset[str]:
    """The live quotations that match any of these wordings and are fuller."""
    query = (
        select(matches.c.fuller)
        .distinct()
        .join(wordings, wordings.c.id == matches.c.fuller)
        .where(matches.c.shorter.in_(list(shorter)), wordings.c.quoted.is_(True), wordings.c.live.is_(True))
    )
    return frozenset(connection.execute(query).scalars())


def keep_splices(connection: Connection, found: Mapping[str, bool]) -> frozenset[str]:
    """Record which of these wordings are splices; returns those for which that has changed."""
    rows = connection.execute(select(wordings.c.id, wordings.c.splice).where(wordings.c.id.in_(list(found))))
    changed = frozenset(row.id for row in rows if row.splice != found[row.id])
    for identity in sorted(changed):
        connection.execute(update(wordings).where(wordings.c.id == identity).values(splice=found[identity]))
    return changed


def bare_carriers(connection: Connection, quotations: Iterable[str]) -> dict[str, tuple[str, float]]:
    """Fuller running text that holds one of these quotations: its wording -> (quotation, containment), the best."""
    rows = connection.execute(
        select(matches.c.fuller, matches.c.shorter, matches.c.containment)
        .join(wordings, wordings.c.id == matches.c.fuller)
        .where(
            matches.c.shorter.in_(list(quotations)),
            matches.c.short_run.is_(False),
            wordings.c.quoted.is_(False),
            wordings.c.live.is_(True),
        )
        .order_by(matches.c.fuller, matches.c.containment.desc(), matches.c.shared.desc(), matches.c.shorter)
    )
    best: dict[str, tuple[str, float]] = {}
    for row in rows:
        best.setdefault(row.fuller, (row.shorter, row.containment))
    return best


def carried_bare(connection: Connection, heads: Iterable[str], least: float) -> frozenset[str]:
    """Those of these families of which a quotation stands, bare, in fuller running text, contained that far."""
    fuller = wordings.alias()
    query = (
        select(wordings.c.head)
        .distinct()
        .join(matches, matches.c.shorter == wordings.c.id)
        .join(fuller, fuller.c.id == matches.c.fuller)
        .where(
            wordings.c.head.in_(list(heads)),
            matches.c.containment >= least,
            matches.c.short_run.is_(False),
            fuller.c.quoted.is_(False),
            fuller.c.live.is_(True),
        )
    )
    return frozenset(connection.execute(query).scalars())


def family_wordings(connection: Connection, heads: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The live wordings of each family, fullest first."""
    families: dict[str, list[str]] = {}
    query = (
        select(wordings.c.id, wordings.c.head)
        .where(wordings.c.head.in_(list(heads)), wordings.c.live.is_(True), wordings.c.founds.is_(True))
        .order_by(wordings.c.length.desc(), wordings.c.id)
    )
    for row in connection.execute(query):
        families.setdefault(row.head, []).append(row.id)
    return {head: tuple(members) for head, members in families.items()}


def family_carriers(connection: Connection, heads: Iterable[str]) -> dict[str, dict[str, str]]:
    """The live articles that carry each family, with their sources."""
    carriers: dict[str, dict[str, str]] = {}
    query = (
        select(wordings.c.head, articles.c.id, articles.c.source)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(wordings.c.head.in_(list(heads)), wordings.c.founds.is_(True), articles.c.withdrawn.is_(False))
        .distinct()
        .order_by(wordings.c.head, articles.c.id)
    )
    for row in connection.execute(query):
        carriers.setdefault(row.head, {})[row.id] = row.source
    return carriers


def quoted_heads(connection: Connection, heads: Iterable[str]) -> frozenset[str]:
    """Those of these families in which some wording stands between quotation marks."""
    query = (
        select(wordings.c.head)
        .distinct()
        .where(wordings.c.head.in_(list(heads)), wordings.c.quoted.is_(True), wordings.c.live.is_(True))
    )
    return frozenset(connection.execute(query).scalars())


def _links(connection: Connection, kind: CorrectionKind) -> frozenset[frozenset[str]]:
    rows = connection.execute(
        select(corrections.c.subject, corrections.c.other).where(
            corrections.c.kind == kind, corrections.c.other.is_not(None)
        )
    )
    return frozenset(frozenset((row.subject, row.other)) for row in rows)
