"""Quotations too short to be traced - "witch hunt" - and the longer ones, by the same speaker, that hold the words."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, String, func, literal, select

from app.store.occurrences import HeldOccurrence, occurrences_where
from app.store.tables import articles, occurrences, wordings

_SHORT = occurrences.c.marked.is_(True) & wordings.c.founds.is_(False)
_LONG = occurrences.c.marked.is_(True) & wordings.c.founds.is_(True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A longer quotation by the same speaker that holds a short one's words, in one article."""

    head: str
    length: int
    wording: str
    article: str

    @property
    def rank(self) -> tuple[int, str, str]:
        """The fullest first."""
        return -self.length, self.wording, self.article


def short_quotations_by(connection: Connection, speaker: str) -> tuple[HeldOccurrence, ...]:
    """The short quotations given to this speaker, in articles that are not withdrawn."""
    return occurrences_where(connection, (occurrences.c.speaker == speaker) & _SHORT)


def shorts_among(connection: Connection, ids: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Those of these wordings that are short quotations: each speaker with the words, withdrawn ones too."""
    return _spoken(connection, wordings.c.id.in_(list(ids)) & _SHORT)


def shorts_by(connection: Connection, speakers: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Each of these speakers with the words of every short quotation given to them, withdrawn ones too."""
    return _spoken(connection, occurrences.c.speaker.in_(list(speakers)) & _SHORT)


def spoken_among(connection: Connection, ids: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Those of these wordings that are quotations long enough: each speaker with the words."""
    return _spoken(connection, wordings.c.id.in_(list(ids)) & _LONG)


def homes(connection: Connection, speaker: str, words: str) -> tuple[Home, ...]:
    """Every longer quotation by the speaker that holds these words in a row."""
    within = func.instr(literal(" ", String) + wordings.c.words + " ", f" {words} ")
    query = (
        select(wordings.c.head, wordings.c.length, wordings.c.id, occurrences.c.article)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(
            occurrences.c.speaker == speaker,
            _LONG,
            wordings.c.live.is_(True),
            articles.c.withdrawn.is_(False),
            within > 0,
        )
        .distinct()
    )
    return tuple(
        Home(head=row.head, length=row.length, wording=row.id, article=row.article)
        for row in connection.execute(query)
    )


def _spoken(connection: Connection, condition: ColumnElement[bool]) -> frozenset[tuple[str, str]]:
    query = (
        select(occurrences.c.speaker, wordings.c.words)
        .distinct()
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .where(condition, occurrences.c.speaker.is_not(None))
    )
    return frozenset((row.speaker, row.words) for row in connection.execute(query))
