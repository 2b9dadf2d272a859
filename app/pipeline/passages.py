"""The shelf of running text: which families stand beside which, and so travel together."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

from sqlalchemy import Connection

from app.domain.errors import WhenceError
from app.domain.lineage import Standing
from app.lineage.boilerplate import articles_asked, is_boilerplate
from app.lineage.passages import Neighbours, close_to, neighbours
from app.lineage.standing_in import passage
from app.store.families import carried_by_more, family_carriers, quoted_heads, shared_heads
from app.store.lineages import cards_of_families
from app.store.occurrences import runs_of_articles


class Look(StrEnum):
    """How a family that several articles carry looks to those that stand beside it."""

    QUOTATION = "quotation"
    RUNNING = "running text"


class Extent(NamedTuple):
    """Who carries a family: the first of the articles, A to Z, and how many there are."""

    first: str
    articles: int


class Shelf(Protocol):
    """What tracing asks about families and what stands beside them."""

    def look_up(self, heads: Iterable[str]) -> None:
        """Look these families up at once: one by one costs more."""

    def look_up_passages(self, heads: Iterable[str]) -> None:
        """Look up what `passage` will ask about these."""

    def is_told(self, passage: Sequence[str], *, quotation: bool, boilerplate: bool) -> None:
        """Take for granted what these families are: it was looked up before, elsewhere."""

    def is_shared(self, head: str) -> bool:
        """More than one article carries the family."""

    def is_quotation(self, head: str) -> bool:
        """Somewhere the family stands between quotation marks."""

    def quotations(self, heads: Iterable[str]) -> frozenset[str]:
        """Those of these that are."""

    def is_boilerplate(self, head: str) -> bool:
        """The family is the furniture of one source."""

    def passage(self, head: str) -> tuple[str, ...]:
        """The families this one travels with, in reading order: for quotations and boilerplate itself alone."""

    def near(self, heads: Set[str], articles: Iterable[str]) -> frozenset[str]:
        """The families that stand close to any of these in these articles."""

    def extents(self, heads: Iterable[str]) -> dict[str, Extent]:
        """Who carries each of these families."""


def look(shelf: Shelf, head: str) -> Look | None:
    """How joining sees the family: a quotation stands in no run, and None only keeps others apart."""
    if not shelf.is_shared(head):
        return None
    if shelf.is_quotation(head):
        return Look.QUOTATION
    return None if shelf.is_boilerplate(head) else Look.RUNNING


class TooLarge(WhenceError):
    """More articles carry a family than may be looked at while somebody waits: leave it to the worker."""


@dataclass(frozen=True, slots=True)
class Haste:
    """What may be looked at while somebody waits: these families anew, others as they were traced last.

    No family that more than so many articles carry. One of the others may look different now: then it waits to be
    traced itself, and what stands beside it is traced again with it.
    """

    anew: Set[str]
    most: int


@dataclass(slots=True)
class PartShelf:
    """The shelf during one transaction: runs of segments and what follows from them, each looked up once."""

    connection: Connection
    haste: Haste | None = None
    _runs: dict[str, tuple[str, ...]] = field(default_factory=dict)  # article -> heads of its segments
    _seen: dict[str, list[str | None]] = field(default_factory=dict)  # article -> its run as joining sees it
    _shared: dict[str, bool] = field(default_factory=dict)
    _quoted: dict[str, bool] = field(default_factory=dict)
    _carriers: dict[str, dict[str, str]] = field(default_factory=dict)  # head -> article -> source
    _furniture: dict[str, bool] = field(default_factory=dict)
    _beside: dict[str, Neighbours] = field(default_factory=dict)
    _passages: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def look_up(self, heads: Iterable[str]) -> None:
        """Look up which are shared, and which are quotations."""
        missing = sorted({head for head in heads if head not in self._shared})
        if missing:
            shared = shared_heads(self.connection, missing)
            quoted = quoted_heads(self.connection, missing)
            self._shared.update({head: head in shared for head in missing})
            self._quoted.update({head: head in quoted for head in missing})

    def look_up_passages(self, heads: Iterable[str]) -> None:
        asked = list(heads)
        self.look_up(asked)
        running = [head for head in asked if self._shared[head] and not self._quoted[head]]
        self._look_up_carriers(running)
        self._look_up_runs({article for head in running for article in self._carriers[head]})

    def is_told(self, passage: Sequence[str], *, quotation: bool, boilerplate: bool) -> None:
        self._quoted |= dict.fromkeys(passage, quotation)
        self._furniture |= dict.fromkeys(passage, boilerplate)

    def is_shared(self, head: str) -> bool:
        self.look_up([head])
        return self._shared[head]

    def is_quotation(self, head: str) -> bool:
        if head not in self._quoted:
            self.look_up([head])
        return self._quoted[head]

    def quotations(self, heads: Iterable[str]) -> frozenset[str]:
        return frozenset(head for head in heads if self.is_quotation(head))

    def is_boilerplate(self, head: str) -> bool:
        if head not in self._furniture:
            carriers = {} if self.is_quotation(head) else self._carriers_of(head)
            self._look_up_runs(articles_asked(carriers))
            self._furniture[head] = is_boilerplate(head, carriers, self._shared_in)
        return self._furniture[head]

    def passage(self, head: str) -> tuple[str, ...]:
        if head not in self._passages:
            alone = not self.is_shared(head) or self.is_quotation(head) or self.is_boilerplate(head)
            travelling = (head,) if alone else passage(head, self._neighbours, self._around)
            self._passages.update(dict.fromkeys(travelling, travelling))
        return self._passages[head]

    def near(self, heads: Set[str], articles: Iterable[str]) -> frozenset[str]:
        asked = list(articles)
        self._look_up_runs(asked)
        return frozenset().union(*(close_to(self._runs[article], heads) for article in asked))

    def extents(self, heads: Iterable[str]) -> dict[str, Extent]:
        asked = list(heads)
        self._look_up_carriers(asked)
        carriers = ((head, self._carriers[head]) for head in asked)
        return {head: Extent(min(articles, default=""), len(articles)) for head, articles in carriers}

    def _neighbours(self, head: str) -> Neighbours:
        if head not in self._beside:
            carriers = self._carriers_of(head)
            self._look_up_runs(carriers)
            self._beside[head] = neighbours(head, [self._visible(article) for article in sorted(carriers)])
        return self._beside[head]

    def _around(self, head: str) -> list[str]:
        """What stands right beside a family more than once."""
        own = self._neighbours(head)
        return [o for side in (own.following, own.preceding) for o, times in side.items() if times > 1]

    def _visible(self, article: str) -> Sequence[str | None]:
        """The article's segments as joining sees them: None for what is its own or furniture."""
        if article not in self._seen:
            run = self._run(article)
            self._look_up_furniture(head for head in run if self._shared[head] and not self._quoted[head])
            self._seen[article] = [
                head if self._shared[head] and not self.is_boilerplate(head) else None
                for head in run
                if not self._quoted[head]
            ]
        return self._seen[article]

    def _shared_in(self, article: str) -> frozenset[str]:
        return frozenset(head for head in self._run(article) if self._shared[head])

    def _run(self, article: str) -> tuple[str, ...]:
        self._look_up_runs([article])
        return self._runs[article]

    def _look_up_runs(self, articles: Iterable[str]) -> None:
        """Look up what these articles are made of, and which of it is shared."""
        missing = sorted({article for article in articles if article not in self._runs})
        if missing:
            found = runs_of_articles(self.connection, missing)
            self._runs.update({article: found.get(article, ()) for article in missing})
            self.look_up(head for article in missing for head in self._runs[article])

    def _carriers_of(self, head: str) -> dict[str, str]:
        """The articles that carry the family, each with its source."""
        self._look_up_carriers([head])
        return self._carriers[head]

    def _look_up_furniture(self, heads: Iterable[str]) -> None:
        """Look up what tells which of these are boilerplate."""
        if self.haste is None:
            self._look_up_carriers(heads)
            return
        others = [head for head in heads if head not in self._furniture and head not in self.haste.anew]
        cards = cards_of_families(self.connection, others) if others else {}
        self._furniture |= {
            head: head in cards and cards[head].standing is Standing.BOILERPLATE for head in others
        }

    def _look_up_carriers(self, heads: Iterable[str]) -> None:
        """Raises TooLarge."""
        missing = sorted({head for head in heads if head not in self._carriers})
        if missing:
            if self.haste and carried_by_more(self.connection, missing, self.haste.most):
                raise TooLarge("A family that many articles carry is not looked at while somebody waits.")
            found = family_carriers(self.connection, missing)
            self._carriers.update({head: found.get(head, {}) for head in missing})
