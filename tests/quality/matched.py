"""Which words of which articles a store holds for the same: what is drawn from it and judged by reading."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from sqlalchemy import Connection, select

from app.domain.lineage import Standing
from app.domain.span import Span
from app.lineage.families import Edge, place
from app.store.forest import Forest
from app.store.occurrences import HeldOccurrence, occurrences_where
from app.store.tables import articles, lineage_families, lineages, matches, wordings


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two articles and the wordings by which they match, which may be one wording. Both by the store's ids."""

    fuller: str
    shorter: str
    one: str  # carries the fuller
    other: str


class Matched:
    """The matches of one store during one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._forest = Forest(connection)

    @cached_property
    def names(self) -> dict[str, str]:
        """The id that each article was given."""
        rows = self._connection.execute(select(articles.c.id, articles.c.external_id))
        return {row.id: row.external_id for row in rows}

    @cached_property
    def places(self) -> Mapping[str, Mapping[str, HeldOccurrence]]:
        """For each wording that can found a lineage: where it first stands in each article that carries it."""
        found: dict[str, dict[str, HeldOccurrence]] = {}
        for one in occurrences_where(self._connection, wordings.c.founds.is_(True)):
            found.setdefault(one.wording, {}).setdefault(one.article, one)
        return found

    @cached_property
    def counting(self) -> frozenset[tuple[str, str]]:
        """The matches (fuller, shorter) for which the shorter one could stand under the fuller one."""
        return frozenset(match for match in self.held if self._counts(*match))

    @cached_property
    def held(self) -> tuple[tuple[str, str], ...]:
        """All matches (fuller, shorter), in order."""
        query = select(matches.c.fuller, matches.c.shorter).order_by(matches.c.fuller, matches.c.shorter)
        rows = tuple((row.fuller, row.shorter) for row in self._connection.execute(query))
        self._forest.look_up(shorter for _, shorter in rows)
        return rows

    @cached_property
    def furniture(self) -> frozenset[str]:
        """The heads of the families that are labelled boilerplate."""
        query = (
            select(lineage_families.c.head)
            .join(lineages, lineages.c.id == lineage_families.c.lineage)
            .where(lineages.c.standing == Standing.BOILERPLATE)
        )
        return frozenset(self._connection.execute(query).scalars())

    def identical(self) -> list[Pair]:
        """Every two articles that carry the same wording."""
        return sorted(
            Pair(wording, wording, one, other)
            for wording, carriers in self.places.items()
            for one in carriers
            for other in carriers
            if one < other
        )

    def matching(self, *, counting: bool) -> list[Pair]:
        """Every two articles that carry two wordings that match, and whether those count for a family."""
        return sorted(
            pair
            for match in self.held
            if (match in self.counting) is counting
            for pair in self._carrying(*match)
        )

    def is_match(self, one: HeldOccurrence, other: HeldOccurrence) -> bool:
        """Whether the two carry one wording, or two that match so that it counts for a family."""
        pair = one.wording, other.wording
        return pair[0] == pair[1] or pair in self.counting or pair[::-1] in self.counting

    def standing_at(self, article: str, spans: tuple[Span, ...]) -> Iterator[HeldOccurrence]:
        """What is compared of the article (by the id it was given) where these spans are."""
        for one in self._standing.get(article, ()):
            shared = sum(span.shared_with(own) for span in spans for own in one.contents)
            if 2 * shared >= max(sum(map(len, spans)), sum(map(len, one.contents))):
                yield one

    @cached_property
    def _standing(self) -> dict[str, list[HeldOccurrence]]:
        found: dict[str, list[HeldOccurrence]] = {}
        for one in occurrences_where(self._connection, wordings.c.founds.is_(True)):
            found.setdefault(self.names[one.article], []).append(one)
        return found

    def _carrying(self, fuller: str, shorter: str) -> Iterator[Pair]:
        for one in self.places.get(fuller, ()):
            for other in self.places.get(shorter, ()):
                if one != other:
                    yield Pair(fuller, shorter, one, other)

    def _counts(self, fuller: str, shorter: str) -> bool:
        """What the fuller one is itself placed under does not matter here: it is taken for a head."""
        edges = [_headed(edge) for edge in self._forest.edges(shorter) if edge.fuller.id == fuller]
        return place(self._forest.node(shorter), edges).parent is not None


def _headed(edge: Edge) -> Edge:
    return replace(edge, fuller=replace(edge.fuller, head=edge.fuller.id))
