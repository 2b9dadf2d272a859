"""Articles and revisions looked up once while many families are gathered in one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.correction import Correction
from app.domain.dating import Dating
from app.domain.lineage import ArticleReference
from app.pipeline.articles import ArticleState, article_state, dating_of_words
from app.pipeline.said import Said
from app.store.bare_facts import bare_facts
from app.store.records import article_rows, every_correction, revision_numbers

HELD = 1000  # texts that lie on the desk at once: a family may be carried by any number


@dataclass(slots=True)
class Desk:
    """What has been looked up so far. Good for one transaction: only texts are ever looked up again."""

    connection: Connection
    _references: dict[str, tuple[ArticleReference, str]] = field(default_factory=dict)
    _numbers: dict[str, dict[str, int]] = field(default_factory=dict)
    _states: dict[str, ArticleState] = field(default_factory=dict)
    _revisions: dict[int, Said] = field(default_factory=dict)
    _corrections: tuple[Correction, ...] | None = None

    def look_up(self, articles: Iterable[str], revisions: Iterable[int] = ()) -> None:
        """Look these up at once: one by one costs more."""
        if missing := [article for article in articles if article not in self._references]:
            self._references |= article_rows(self.connection, missing)
            self._numbers |= revision_numbers(self.connection, missing)
        if unread := [number for number in revisions if number not in self._revisions]:
            if len(self._revisions) + len(unread) > HELD:
                self._revisions.clear()
            found = bare_facts(self.connection, unread)
            self._revisions |= {number: Said(facts) for number, facts in found.items()}

    def reference(self, article: str) -> ArticleReference:
        return self._row(article)[0]

    def revision(self, number: int) -> Said:
        if number not in self._revisions:
            self.look_up((), [number])
        return self._revisions[number]

    def current(self, article: str) -> int:
        """The number of the article's current revision."""
        return self._numbers_of(article)[self._row(article)[1]]

    def newest(self, article: str, numbers: Iterable[int]) -> int:
        """Of these revisions of the article, the current one or else the latest before it."""
        held = set(numbers)
        if (current := self.current(article)) in held or len(held) == 1:
            return current if current in held else next(iter(held))
        order = [read.capture.text_hash for read in self._state(article).leading]
        return max(held, key=lambda number: order.index(self.revision(number).text_hash))

    def dating(self, article: str, numbers: Iterable[int]) -> Dating:
        """When words stood in print that stand in these revisions of the article alone."""
        stood_in = set(numbers)
        if stood_in.issuperset(self._numbers_of(article).values()):
            return self.reference(article).dating
        hashes = [self.revision(number).text_hash for number in stood_in]
        return dating_of_words(self._state(article), hashes)

    def corrections(self, wordings: Iterable[str]) -> tuple[Correction, ...]:
        """The corrections about any of these wordings, oldest first. All there are were made by hand: few."""
        if self._corrections is None:
            self._corrections = every_correction(self.connection)
        asked = set(wordings) if self._corrections else set()
        return tuple(c for c in self._corrections if c.subject in asked or c.other in asked)

    def _row(self, article: str) -> tuple[ArticleReference, str]:
        if article not in self._references:
            self.look_up([article])
        return self._references[article]

    def _numbers_of(self, article: str) -> dict[str, int]:
        self._row(article)
        return self._numbers[article]

    def _state(self, article: str) -> ArticleState:
        if article not in self._states:
            self._states[article] = article_state(self.connection, article)
        return self._states[article]
