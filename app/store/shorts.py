"""Quotations too short to be traced - "witch hunt" - and the longer ones, by the same speaker, that hold the words."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, select

from app.store.among import among
from app.store.occurrences import HeldOccurrence, occurrences_where
from app.store.tables import articles, occurrences, wordings

_SHORT = occurrences.c.marked.is_(True) & wordings.c.founds.is_(False)
_LONG = occurrences.c.marked.is_(True) & wordings.c.founds.is_(True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A quotation given to a speaker, by slug, in one article."""

    speaker: str
    words: str
    wording: str
    head: str
    article: str

    @property
    def rank(self) -> tuple[int, str, str]:
        """The fullest first."""
        return -len(self.words.split(" ")), self.wording, self.article


def short_quotations_by(connection: Connection, speakers: Iterable[str]) -> tuple[HeldOccurrence, ...]:
    """The short quotations given to these speakers, in articles that are not withdrawn."""
    return occurrences_where(connection, occurrences.c.speaker.in_(among(speakers)) & _SHORT)


def longer_quotations_by(connection: Connection, speakers: Iterable[str]) -> tuple[Spoken, ...]:
    """The longer quotations given to these speakers, in articles that are not withdrawn."""
    held = wordings.c.live.is_(True) & articles.c.withdrawn.is_(False)
    return _spoken(connection, occurrences.c.speaker.in_(among(speakers)) & _LONG & held)


def shorter_quotations_by(connection: Connection, speakers: Iterable[str]) -> tuple[Spoken, ...]:
    """The short quotations given to these speakers, in whatever article."""
    return _spoken(connection, occurrences.c.speaker.in_(among(speakers)) & _SHORT)


def all_short_quotations(connection: Connection) -> tuple[Spoken, ...]:
    """Every short quotation that is given to somebody, in whatever article."""
    return _spoken(connection, _SHORT)


def quotations_among(connection: Connection, ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The speakers to whom these wordings are given as quotations, in whatever article, each with the words."""
    query = (
        select(occurrences.c.speaker, wordings.c.words)
        .distinct()
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .where(
            *(wordings.c.id.in_(among(ids)), occurrences.c.marked.is_(True)),
            occurrences.c.speaker.is_not(None),
        )
    )
    return tuple((speaker, words) for speaker, words in connection.execute(query))


def _spoken(connection: Connection, condition: ColumnElement[bool]) -> tuple[Spoken, ...]:
    query = (
        select(occurrences.c.speaker, wordings.c.words, wordings.c.id, wordings.c.head, occurrences.c.article)
        .distinct()
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(condition, occurrences.c.speaker.is_not(None))
    )
    return tuple(
        Spoken(speaker=row.speaker, words=row.words, wording=row.id, head=row.head, article=row.article)
        for row in connection.execute(query)
    )
