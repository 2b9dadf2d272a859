"""Where wordings occur: in which article, which revision, which place, and given to whom."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from app.domain.span import Span
from app.store.among import among
from app.store.codec import decode
from app.store.tables import articles, lineage_families, occurrences, revisions, wordings


class HeldOccurrence(NamedTuple):
    """Where a wording stands: which revision of which article, in which place of its order."""

    revision: int
    ordinal: int
    article: str
    wording: str
    head: str
    marked: bool
    founds: bool
    contents: tuple[Span, ...]
    quotation: int | None
    speaker: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOccurrence:
    """An occurrence about to be kept, of the wording with this number."""

    wording: int
    marked: bool
    contents: bytes  # encoded
    quotation: int | None
    speaker: str | None


def replace_occurrences(
    connection: Connection, revision: int, article: str, found: Sequence[NewOccurrence]
) -> None:
    """The occurrences of a revision are these, and no others."""
    connection.execute(delete(occurrences).where(occurrences.c.revision == revision))
    rows = [
        {
            "revision": revision,
            "ordinal": ordinal,
            "article": article,
            "wording": unit.wording,
            "marked": unit.marked,
            "contents": unit.contents,
            "quotation": unit.quotation,
            "speaker": unit.speaker,
        }
        for ordinal, unit in enumerate(found)
    ]
    if rows:
        connection.execute(insert(occurrences), rows)


def wordings_of_article(connection: Connection, article: str) -> frozenset[str]:
    """The ids of all wordings that any revision of the article carries."""
    query = (
        select(wordings.c.id)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .where(occurrences.c.article == article)
    )
    return frozenset(connection.execute(query).scalars())


def wordings_of_revisions(connection: Connection, numbers: range) -> frozenset[str]:
    """The ids of all wordings that these revisions carry."""
    query = (
        select(wordings.c.id)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .where(occurrences.c.revision >= numbers.start, occurrences.c.revision < numbers.stop)
    )
    return frozenset(connection.execute(query).scalars())


def occurrences_in_families(connection: Connection, heads: Iterable[str]) -> tuple[HeldOccurrence, ...]:
    """Every live occurrence of every wording of these families, by article and place."""
    return occurrences_where(connection, wordings.c.head.in_(among(heads)) & wordings.c.founds.is_(True))


def occurrences_of_wordings(connection: Connection, ids: Iterable[str]) -> tuple[HeldOccurrence, ...]:
    return occurrences_where(connection, wordings.c.id.in_(among(ids)))


def first_occurrence(connection: Connection, wording: str) -> HeldOccurrence | None:
    """The live occurrence of a wording in the first article by id that has one: which one it is must depend on nothing
    but the articles held."""
    return next(iter(occurrences_where(connection, wordings.c.id == wording, limit=1)), None)


def runs_of_articles(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The families of the live running text of these articles' current revisions, in the order of their text."""
    query = (
        select(occurrences.c.article, wordings.c.head)
        .join(revisions, revisions.c.number == occurrences.c.revision)
        .join(
            articles, (articles.c.id == revisions.c.article) & (articles.c.current == revisions.c.text_hash)
        )
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .where(
            *(articles.c.id.in_(among(ids)), articles.c.withdrawn.is_(False)),
            *(wordings.c.live.is_(True), wordings.c.founds.is_(True), occurrences.c.marked.is_(False)),
        )
        .order_by(occurrences.c.revision, occurrences.c.ordinal)
    )
    runs: dict[str, list[str]] = {}
    for article, head in connection.execute(query):
        runs.setdefault(article, []).append(head)
    return {article: tuple(run) for article, run in runs.items()}


def articles_of_families(connection: Connection, heads: Iterable[str], revision: int) -> frozenset[str]:
    """The articles of which a revision numbered no higher carries any of these families."""
    return _articles(connection, wordings.c.head.in_(among(heads)), revision)


def articles_of_wordings(connection: Connection, ids: Iterable[str], revision: int) -> frozenset[str]:
    """The articles of which a revision numbered no higher carries any of these wordings."""
    return _articles(connection, wordings.c.id.in_(among(ids)), revision)


def _articles(connection: Connection, condition: ColumnElement[bool], revision: int) -> frozenset[str]:
    query = (
        select(occurrences.c.article)
        .distinct()
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .where(condition, occurrences.c.revision <= revision)
    )
    return frozenset(connection.execute(query).scalars())


def attested_by(connection: Connection, ids: Iterable[str]) -> Counter[str]:
    """How many live articles carry each of these wordings."""
    query = (
        select(wordings.c.id, func.count(occurrences.c.article.distinct()))
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(wordings.c.id.in_(among(ids)), articles.c.withdrawn.is_(False))
        .group_by(wordings.c.id)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def speakers_of(connection: Connection, ids: Iterable[str]) -> dict[str, Counter[str]]:
    """For each of these wordings: who it is given to, by slug, in how many live articles."""
    query = (
        select(wordings.c.id, occurrences.c.speaker, func.count(occurrences.c.article.distinct()))
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(
            wordings.c.id.in_(among(ids)), occurrences.c.speaker.is_not(None), articles.c.withdrawn.is_(False)
        )
        .group_by(wordings.c.id, occurrences.c.speaker)
    )
    found: dict[str, Counter[str]] = {}
    for identity, speaker, times in connection.execute(query):
        found.setdefault(identity, Counter())[speaker] = times
    return found


def speakers_of_families(connection: Connection, heads: Iterable[str]) -> dict[str, list[str]]:
    """For each of these families that is given to somebody as a quotation: to whom, by slug."""
    query = (
        select(wordings.c.head, occurrences.c.speaker)
        .distinct()
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .where(
            *(wordings.c.head.in_(among(heads)), wordings.c.founds.is_(True)),
            *(occurrences.c.marked.is_(True), occurrences.c.speaker.is_not(None)),
        )
    )
    found: dict[str, list[str]] = {}
    for head, speaker in connection.execute(query):
        found.setdefault(head, []).append(speaker)
    return found


def heads_by_speaker(connection: Connection, slugs: Iterable[str], limit: int) -> tuple[str, ...]:
    """Heads of the families, in no lineage that is kept, with words given to these slugs; fullest first."""
    query = (
        select(wordings.c.head)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .where(
            occurrences.c.speaker.in_(among(slugs)), wordings.c.founds.is_(True), wordings.c.live.is_(True)
        )
        .where(wordings.c.head.not_in(select(lineage_families.c.head)))
        .group_by(wordings.c.head)
        .order_by(func.max(wordings.c.length).desc(), wordings.c.head)
        .limit(limit)
    )
    return tuple(connection.execute(query).scalars())


def occurrences_where(
    connection: Connection, condition: ColumnElement[bool], limit: int | None = None
) -> tuple[HeldOccurrence, ...]:
    """The live occurrences that meet a condition on wordings, occurrences or articles, by article and place."""
    columns = (
        *(
            occurrences.c.revision,
            occurrences.c.ordinal,
            occurrences.c.article,
            wordings.c.id,
            wordings.c.head,
        ),
        *(occurrences.c.marked, wordings.c.founds, occurrences.c.contents),
        *(occurrences.c.quotation, occurrences.c.speaker),
    )
    query = (
        select(*columns)
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(condition, articles.c.withdrawn.is_(False), wordings.c.live.is_(True))
        .order_by(occurrences.c.article, occurrences.c.revision, occurrences.c.ordinal)
        .limit(limit)
    )
    return tuple(
        HeldOccurrence._make((*place, decode(contents, tuple[Span, ...]), quotation, speaker))
        for *place, contents, quotation, speaker in connection.execute(query)
    )
