"""Wordings, where they occur, and the inverted index that finds those which share words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.correction import CorrectionKind
from app.domain.match import Match
from app.domain.span import Span
from app.domain.wording import Wording
from app.store.codec import decode, encode
from app.store.tables import articles, corrections, grams, matches, occurrences, revisions, wordings


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldWording:
    """A wording under the number the index knows it by."""

    number: int
    wording: Wording
    founds: bool
    quoted: bool
    live: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOccurrence:
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
    """An occurrence about to be kept."""

    wording: str
    marked: bool
    contents: tuple[Span, ...]
    quotation: int | None
    speaker: str | None


def add_wordings(connection: Connection, founding: Mapping[Wording, bool]) -> None:
    """Keep wordings that are not held yet, each a head of its own. The value says whether it can found."""
    rows = [
        {
            "id": wording.id,
            "words": " ".join(wording.words),
            "length": len(wording.words),
            "founds": founds,
            "quoted": False,
            "splice": False,
            "live": False,
            "parent": None,
            "head": wording.id,
        }
        for wording, founds in founding.items()
    ]
    if rows:
        connection.execute(upsert(wordings).on_conflict_do_nothing(), rows)


def held_wordings(connection: Connection, ids: Iterable[str]) -> dict[str, HeldWording]:
    """Those of these wordings that are held, by id."""
    rows = connection.execute(select(wordings).where(wordings.c.id.in_(list(ids))))
    return {row.id: _held(row) for row in rows}


def numbered_wordings(connection: Connection, numbers: Iterable[int]) -> tuple[HeldWording, ...]:
    rows = connection.execute(select(wordings).where(wordings.c.number.in_(list(numbers))))
    return tuple(_held(row) for row in rows)


def file_under(connection: Connection, number: int, runs: Iterable[int]) -> None:
    """Enter a wording into the index under these fingerprints."""
    rows = [{"gram": gram, "wording": number} for gram in sorted(runs)]
    if rows:
        connection.execute(upsert(grams).on_conflict_do_nothing(), rows)


def sharing(connection: Connection, runs: Iterable[int]) -> dict[int, list[int]]:
    """For each fingerprint that is filed: the numbers of the wordings filed under it."""
    found: dict[int, list[int]] = {}
    rows = connection.execute(select(grams).where(grams.c.gram.in_(list(runs))))
    for gram, wording in rows:
        found.setdefault(gram, []).append(wording)
    return found


def add_matches(connection: Connection, found: Iterable[Match]) -> None:
    rows = [
        {
            "shorter": match.shorter,
            "fuller": match.fuller,
            "shared": match.shared,
            "containment": match.containment,
            "short_run": match.short_run,
        }
        for match in found
    ]
    if rows:
        connection.execute(upsert(matches).on_conflict_do_nothing(), rows)


def replace_occurrences(
    connection: Connection, revision: int, article: str, found: Sequence[NewOccurrence]
) -> None:
    """The occurrences of a revision are these, and no others."""
    connection.execute(delete(occurrences).where(occurrences.c.revision == revision))
    numbers = {
        identity: held.number
        for identity, held in held_wordings(connection, {unit.wording for unit in found}).items()
    }
    rows = [
        {
            "revision": revision,
            "ordinal": ordinal,
            "article": article,
            "wording": numbers[unit.wording],
            "marked": unit.marked,
            "contents": encode(unit.contents),
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


def refresh_standing(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Recompute which of these wordings are carried by an article at all, and which in quotation marks.

    Returns the ids of those for which that has changed.
    """
    wanted = list(ids)
    query = (
        select(
            wordings.c.id,
            wordings.c.live,
            wordings.c.quoted,
            func.count(articles.c.id).label("carried"),
            func.coalesce(func.max(occurrences.c.marked).filter(articles.c.id.is_not(None)), False).label(
                "marked"
            ),
        )
        .join(occurrences, occurrences.c.wording == wordings.c.number, isouter=True)
        .join(
            articles,
            (articles.c.id == occurrences.c.article) & articles.c.withdrawn.is_(False),
            isouter=True,
        )
        .where(wordings.c.id.in_(wanted))
        .group_by(wordings.c.id)
    )
    withdrawn = _withdrawn(connection, wanted)
    changed: set[str] = set()
    for row in connection.execute(query).all():
        live, quoted = bool(row.carried) and row.id not in withdrawn, bool(row.marked)
        if (live, quoted) != (row.live, row.quoted):
            connection.execute(
                update(wordings).where(wordings.c.id == row.id).values(live=live, quoted=quoted)
            )
            changed.add(row.id)
    return frozenset(changed)


def occurrences_in_families(connection: Connection, heads: Iterable[str]) -> tuple[HeldOccurrence, ...]:
    """Every live occurrence of every wording of these families, by article and place."""
    return _occurrences(connection, wordings.c.head.in_(list(heads)) & wordings.c.founds.is_(True))


def occurrences_of_wordings(connection: Connection, ids: Iterable[str]) -> tuple[HeldOccurrence, ...]:
    return _occurrences(connection, wordings.c.id.in_(list(ids)))


def occurrences_in_articles(connection: Connection, ids: Iterable[str]) -> tuple[HeldOccurrence, ...]:
    """What the current revisions of these articles are made of, in the order of their text."""
    current = (
        select(revisions.c.number)
        .join(
            articles, (articles.c.id == revisions.c.article) & (articles.c.current == revisions.c.text_hash)
        )
        .where(articles.c.id.in_(list(ids)))
    )
    return _occurrences(connection, occurrences.c.revision.in_(current))


def short_quotations_by(connection: Connection, speaker: str) -> tuple[HeldOccurrence, ...]:
    """Quotations of this speaker that are too short to be traced on their own."""
    return _occurrences(
        connection,
        (occurrences.c.speaker == speaker) & occurrences.c.marked.is_(True) & wordings.c.founds.is_(False),
    )


def words_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The normalised words of each of these wordings that is held."""
    rows = connection.execute(select(wordings.c.id, wordings.c.words).where(wordings.c.id.in_(list(ids))))
    return {row.id: tuple(row.words.split(" ")) for row in rows}


def attested_by(connection: Connection, ids: Iterable[str]) -> Counter[str]:
    """How many live articles carry each of these wordings."""
    query = (
        select(wordings.c.id, func.count(occurrences.c.article.distinct()))
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(wordings.c.id.in_(list(ids)), articles.c.withdrawn.is_(False))
        .group_by(wordings.c.id)
    )
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def _withdrawn(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    query = select(corrections.c.subject).where(
        corrections.c.kind == CorrectionKind.WITHDRAW, corrections.c.subject.in_(list(ids))
    )
    return frozenset(connection.execute(query).scalars())


def _occurrences(connection: Connection, condition: ColumnElement[bool]) -> tuple[HeldOccurrence, ...]:
    query = (
        select(occurrences, wordings.c.id, wordings.c.head, wordings.c.founds)
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(condition, articles.c.withdrawn.is_(False), wordings.c.live.is_(True))
        .order_by(occurrences.c.article, occurrences.c.revision, occurrences.c.ordinal)
    )
    return tuple(
        HeldOccurrence(
            revision=row.revision,
            ordinal=row.ordinal,
            article=row.article,
            wording=row.id,
            head=row.head,
            marked=row.marked,
            founds=row.founds,
            contents=decode(row.contents, tuple[Span, ...]),
            quotation=row.quotation,
            speaker=row.speaker,
        )
        for row in connection.execute(query)
    )


def _held(row: Row[tuple[object, ...]]) -> HeldWording:
    return HeldWording(
        number=row.number,
        wording=Wording(id=row.id, words=tuple(row.words.split(" "))),
        founds=row.founds,
        quoted=row.quoted,
        live=row.live,
    )


def placed_wording(connection: Connection, identity: str) -> str:
    """The head of the family that holds this wording, which must be held."""
    head: str = connection.execute(select(wordings.c.head).where(wordings.c.id == identity)).scalar_one()
    return head


def speakers_of(connection: Connection, ids: Iterable[str]) -> dict[str, Counter[str]]:
    """For each of these wordings: who it is given to, by slug, in how many live articles."""
    query = (
        select(wordings.c.id, occurrences.c.speaker, func.count(occurrences.c.article.distinct()))
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(
            wordings.c.id.in_(list(ids)), occurrences.c.speaker.is_not(None), articles.c.withdrawn.is_(False)
        )
        .group_by(wordings.c.id, occurrences.c.speaker)
    )
    found: dict[str, Counter[str]] = {}
    for identity, speaker, times in connection.execute(query):
        found.setdefault(identity, Counter())[speaker] = times
    return found


def heads_by_speaker(connection: Connection, speaker: str, limit: int) -> tuple[str, ...]:
    """Heads of the families with words given to this speaker, fullest first."""
    query = (
        select(wordings.c.head)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .where(occurrences.c.speaker == speaker, wordings.c.founds.is_(True), wordings.c.live.is_(True))
        .group_by(wordings.c.head)
        .order_by(func.max(wordings.c.length).desc(), wordings.c.head)
        .limit(limit)
    )
    return tuple(connection.execute(query).scalars())
