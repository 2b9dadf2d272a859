"""The shelf of running text during one transaction: which families stand beside which, and so travel together."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Connection

from app.lineage.boilerplate import articles_asked, is_boilerplate
from app.lineage.passages import Neighbours, chain, close_to, neighbours
from app.store.families import family_carriers, quoted_heads
from app.store.occurrences import runs_of_articles


class Look(StrEnum):
    """How a family that several articles carry looks to those that stand beside it."""

    QUOTATION = "quotation"
    RUNNING = "running text"


@dataclass(slots=True)
class Shelf:
    """Runs of segments and what follows from them, each looked up once."""

    connection: Connection
    _runs: dict[str, tuple[str, ...]] = field(default_factory=dict)  # article -> heads of its segments
    _seen: dict[str, list[str | None]] = field(default_factory=dict)  # article -> its run as joining sees it
    _carriers: dict[str, dict[str, str]] = field(default_factory=dict)  # head -> article -> source
    _quoted: dict[str, bool] = field(default_factory=dict)
    _furniture: dict[str, bool] = field(default_factory=dict)
    _beside: dict[str, Neighbours] = field(default_factory=dict)
    _passages: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def look_up(self, heads: Iterable[str]) -> None:
        """Look these families up at once: one by one costs more."""
        missing = sorted({head for head in heads if head not in self._carriers})
        if missing:
            found = family_carriers(self.connection, missing)
            quoted = quoted_heads(self.connection, missing)
            self._carriers.update({head: found.get(head, {}) for head in missing})
            self._quoted.update({head: head in quoted for head in missing})

    def is_told(self, passage: Sequence[str], *, quotation: bool, boilerplate: bool) -> None:
        """Take for granted what these families are: it was looked up before, elsewhere."""
        self._quoted |= dict.fromkeys(passage, quotation)
        self._furniture |= dict.fromkeys(passage, boilerplate)

    def is_quotation(self, head: str) -> bool:
        """Somewhere the family stands between quotation marks."""
        if head not in self._quoted:
            self.look_up([head])
        return self._quoted[head]

    def carriers(self, head: str) -> dict[str, str]:
        """The articles that carry the family, each with its source."""
        if head not in self._carriers:
            self.look_up([head])
        return self._carriers[head]

    def is_boilerplate(self, head: str) -> bool:
        if head not in self._furniture:
            carriers = {} if self.is_quotation(head) else self.carriers(head)
            self.look_up_runs(articles_asked(carriers))
            self._furniture[head] = is_boilerplate(head, carriers, self._shared)
        return self._furniture[head]

    def passage(self, head: str) -> tuple[str, ...]:
        """The families this one travels with, in reading order: for quotations and boilerplate itself alone."""
        if head not in self._passages:
            alone = len(self.carriers(head)) < 2 or self.is_quotation(head) or self.is_boilerplate(head)
            travelling = (head,) if alone else chain(head, self._neighbours)
            self._passages.update(dict.fromkeys(travelling, travelling))
        return self._passages[head]

    def near(self, heads: Set[str], articles: Iterable[str]) -> frozenset[str]:
        """The families that stand close to any of these in these articles."""
        asked = list(articles)
        self.look_up_runs(asked)
        return frozenset().union(*(close_to(self._runs[article], heads) for article in asked))

    def look(self, head: str) -> Look | None:
        """How joining sees the family: a quotation stands in no run, and None only keeps others apart."""
        if self.is_quotation(head):
            return Look.QUOTATION if len(self.carriers(head)) > 1 else None
        return Look.RUNNING if len(self.carriers(head)) > 1 and not self.is_boilerplate(head) else None

    def look_up_passages(self, heads: Set[str]) -> None:
        """Look up what `passage` will ask about these."""
        self.look_up(heads)
        shared = [head for head in heads if len(self._carriers[head]) > 1 and not self._quoted[head]]
        self.look_up_runs({article for head in shared for article in self._carriers[head]})

    def _neighbours(self, head: str) -> Neighbours:
        if head not in self._beside:
            carriers = self.carriers(head)
            self.look_up_runs(carriers)
            self._beside[head] = neighbours(head, [self._visible(article) for article in sorted(carriers)])
        return self._beside[head]

    def _visible(self, article: str) -> Sequence[str | None]:
        """The article's segments as joining sees them: None for what is its own or furniture."""
        if article not in self._seen:
            run = self._run(article)
            self._seen[article] = [
                head if len(self._carriers[head]) > 1 and not self.is_boilerplate(head) else None
                for head in run
                if not self._quoted[head]
            ]
        return self._seen[article]

    def _shared(self, article: str) -> frozenset[str]:
        return frozenset(head for head in self._run(article) if len(self._carriers[head]) > 1)

    def _run(self, article: str) -> tuple[str, ...]:
        self.look_up_runs([article])
        return self._runs[article]

    def look_up_runs(self, articles: Iterable[str]) -> None:
        """Look up what these articles are made of, and everything about the families they have words of."""
        missing = sorted({article for article in articles if article not in self._runs})
        if missing:
            found = runs_of_articles(self.connection, missing)
            self._runs.update({article: found.get(article, ()) for article in missing})
            self.look_up(head for article in missing for head in self._runs[article])
