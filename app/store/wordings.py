"""Wordings, and the inverted index that finds those which share words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.correction import CorrectionKind
from app.domain.match import Match
from app.domain.wording import Wording
from app.store.among import among
from app.store.tables import articles, corrections, grams, matches, occurrences, wordings


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldWording:
    """A wording under the number the index knows it by."""

    number: int
    wording: Wording
    founds: bool
    quoted: bool
    live: bool


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
    rows = connection.execute(select(wordings).where(wordings.c.id.in_(among(ids))))
    return {row.id: _held(row) for row in rows}


def numbered_wordings(connection: Connection, numbers: Iterable[int]) -> tuple[HeldWording, ...]:
    rows = connection.execute(select(wordings).where(wordings.c.number.in_(among(numbers))))
    return tuple(_held(row) for row in rows)


def placed_wording(connection: Connection, identity: str) -> str:
    """The head of the family that holds this wording, which must be held."""
    head: str = connection.execute(select(wordings.c.head).where(wordings.c.id == identity)).scalar_one()
    return head


def words_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The normalised words of each of these wordings that is held."""
    rows = connection.execute(select(wordings.c.id, wordings.c.words).where(wordings.c.id.in_(among(ids))))
    return {row.id: tuple(row.words.split(" ")) for row in rows}


def file_under(connection: Connection, number: int, runs: Iterable[int]) -> None:
    """Enter a wording into the index under these fingerprints."""
    rows = [{"gram": gram, "wording": number} for gram in sorted(runs)]
    if rows:
        connection.execute(upsert(grams).on_conflict_do_nothing(), rows)


def sharing(connection: Connection, runs: Iterable[int]) -> dict[int, list[int]]:
    """For each fingerprint that is filed: the numbers of the wordings filed under it."""
    found: dict[int, list[int]] = {}
    rows = connection.execute(select(grams).where(grams.c.gram.in_(among(runs))))
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
        .where(wordings.c.id.in_(among(wanted)))
        .group_by(wordings.c.id)
    )
    withdrawn = _withdrawn(connection, wanted)
    changed: list[dict[str, object]] = []
    for row in connection.execute(query).all():
        live, quoted = bool(row.carried) and row.id not in withdrawn, bool(row.marked)
        if (live, quoted) != (row.live, row.quoted):
            changed.append({"wording": row.id, "live": live, "quoted": quoted})
    if changed:
        connection.execute(update(wordings).where(wordings.c.id == bindparam("wording")), changed)
    return frozenset(str(row["wording"]) for row in changed)


def _withdrawn(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    query = select(corrections.c.subject).where(
        corrections.c.kind == CorrectionKind.WITHDRAW, corrections.c.subject.in_(among(ids))
    )
    return frozenset(connection.execute(query).scalars())


def _held(row: Row[tuple[object, ...]]) -> HeldWording:
    return HeldWording(
        number=row.number,
        wording=Wording(id=row.id, words=tuple(row.words.split(" "))),
        founds=row.founds,
        quoted=row.quoted,
        live=row.live,
    )
