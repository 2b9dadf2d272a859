"""The shelf of running text with all its families looked at once: where most of a store is traced, each would be asked
for many times."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.lineage.boilerplate import is_boilerplate
from app.lineage.passages import Neighbours, close_to
from app.lineage.standing_in import passage
from app.lineage.travelling import Commonest, travelling
from app.pipeline.passages import Extent
from app.store.families import quoted_heads
from app.store.occurrences import runs_of_articles
from app.store.shared import SharedFamilies, shared_families
from app.store.state import edition

_ALONE = Extent("", 1)  # one article, whichever


class WholeShelf:
    """The shelf as a connection saw the store. Good while the edition of the store stays what it is."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.edition = edition(connection)
        self._held = shared_families(connection)
        self._place = {head: place for place, head in enumerate(self._held.heads)}
        self._furniture = _furniture(self._held)
        self._beside = travelling(*_visible(self._held, self._furniture), len(self._held.heads))
        self._sides = [_Side(side.family) for side in (self._beside.preceding, self._beside.following)]
        self._seen_beside: dict[str, Neighbours] = {}
        self._passages: dict[str, tuple[str, ...]] = {}
        self._told: dict[str, bool] = {}

    def seen_by(self, connection: Connection) -> "WholeShelf":
        """The same for another transaction, to which the store looks the same."""
        self.connection = connection
        self._told.clear()
        return self

    def is_told(self, passage: Sequence[str], *, quotation: bool, boilerplate: bool) -> None:
        """Take for granted what these are: only of families that one article alone carries is it not known."""
        if not boilerplate:
            self._told |= dict.fromkeys(passage, quotation)

    def look_up(self, heads: Iterable[str]) -> None:
        """All that is shared is known."""

    look_up_passages = look_up

    def is_shared(self, head: str) -> bool:
        return head in self._place

    def is_quotation(self, head: str) -> bool:
        if head in self._place:
            return bool(self._held.quoted[self._place[head]])
        return self._told[head] if head in self._told else bool(self.quotations([head]))

    def quotations(self, heads: Iterable[str]) -> frozenset[str]:
        return quoted_heads(self.connection, heads)

    def is_boilerplate(self, head: str) -> bool:
        return head in self._place and bool(self._furniture[self._place[head]])

    def passage(self, head: str) -> tuple[str, ...]:
        if head not in self._place or self.is_quotation(head) or self.is_boilerplate(head):
            return (head,)
        if head not in self._passages:
            joined = passage(head, self._neighbours, self._around)
            self._passages.update(dict.fromkeys(joined, joined))
        return self._passages[head]

    def near(self, heads: Set[str], articles: Iterable[str]) -> frozenset[str]:
        runs = runs_of_articles(self.connection, articles) if heads else {}
        return frozenset().union(*(close_to(run, heads) for run in runs.values()))

    def extents(self, heads: Iterable[str]) -> dict[str, Extent]:
        return {head: self._extent(self._place[head]) if head in self._place else _ALONE for head in heads}

    def _extent(self, place: int) -> Extent:
        carriers = self._held.carriers(place)
        return Extent(self._held.articles[carriers[0]], len(carriers))

    def _neighbours(self, head: str) -> Neighbours:
        """What stands beside a family, as far as joining asks: the commonest."""
        if head not in self._seen_beside:
            self._seen_beside[head] = self._neighbours_at(self._place[head], head)
        return self._seen_beside[head]

    def _neighbours_at(self, place: int, head: str) -> Neighbours:
        return Neighbours(
            family=head,
            articles=int(self._beside.articles[place]),
            following=self._counted(self._beside.following, place),
            preceding=self._counted(self._beside.preceding, place),
            near_following=self._counted(self._beside.near_following, place),
            near_preceding=self._counted(self._beside.near_preceding, place),
            followed=int(self._beside.following.any[place]),
            preceded=int(self._beside.preceding.any[place]),
        )

    def _around(self, head: str) -> list[str]:
        """What has the family right beside it oftener than any other."""
        place = self._place[head]
        return [self._held.heads[other] for side in self._sides for other in side.of(place)]

    def _counted(self, commonest: Commonest, place: int) -> Counter[str]:
        family = int(commonest.family[place])
        return Counter({self._held.heads[family]: int(commonest.articles[place])} if family >= 0 else {})


class _Side:
    """Which families have one beside them oftener than any other, on one side."""

    def __init__(self, commonest: NDArray[np.int32]) -> None:
        self._order = np.argsort(commonest, kind="stable")
        self._beside = commonest[self._order]

    def of(self, family: int) -> list[int]:
        first, end = np.searchsorted(self._beside, (family, family + 1))
        found: list[int] = self._order[first:end].tolist()
        return found


def _visible(
    held: SharedFamilies, furniture: NDArray[np.bool_]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The running text as joining sees it, articles and families: without quotations, furniture as nobody's."""
    families = held.run_families.copy()
    families[np.append(furniture, False)[families]] = -1
    seen = ~np.append(held.quoted, False)[held.run_families]
    return held.run_articles[seen], families[seen]


def _furniture(held: SharedFamilies) -> NDArray[np.bool_]:
    """Which families are boilerplate."""
    asked = zip(range(len(held.heads)), held.quoted.tolist(), strict=True)
    return np.fromiter((not quoted and _is_furniture(held, family) for family, quoted in asked), np.bool_)


def _is_furniture(held: SharedFamilies, family: int) -> bool:
    articles = {held.articles[article]: article for article in held.carriers(family)}

    def shared(article: str) -> frozenset[str]:
        return frozenset(held.heads[other] for other in held.run(articles[article]) if other >= 0)

    return is_boilerplate(
        held.heads[family], {name: held.sources[article] for name, article in articles.items()}, shared
    )
