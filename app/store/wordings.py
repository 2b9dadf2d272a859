"""Wordings, which articles carry them now, and which of them match."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, delete, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.correction import CorrectionKind
from app.domain.match import Match
from app.domain.wording import Wording
from app.matching.founding import may_found
from app.store.among import among
from app.store.codec import encode
from app.store.tables import corrections, matches, wordings

_LIVE = """
FROM occurrences JOIN articles ON articles.id = occurrences.article
WHERE occurrences.wording = wordings.number AND NOT articles.withdrawn"""
# Two articles are several: of a wording that ten thousand carry no more are looked at.
_STANDINGS = f"""
SELECT id, number, length, telling, live, quoted,
    (SELECT COUNT(*) FROM (SELECT DISTINCT occurrences.article {_LIVE} LIMIT 2)) AS carried,
    EXISTS (SELECT 1 {_LIVE} AND occurrences.marked) AS marked
FROM wordings WHERE id IN (SELECT value FROM json_each(:wanted))"""
# Put together once: every page of a lineage asks it, and to put it together takes longer than to answer it.
_PLACE = select(wordings.c.head, wordings.c.live).where(wordings.c.id == bindparam("identity"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldWording:
    """A wording under the number the index knows it by."""

    number: int
    wording: Wording
    founds: bool
    quoted: bool
    live: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a wording is: the head of its family, and whether any article carries it."""

    head: str
    live: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways in which a wording is compared with others: as running text, and as a quotation with quotations."""

    running: bool
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A wording whose standing has changed, and how many articles carry it, two standing for any more."""

    id: str
    number: int
    articles: int
    before: Ways
    now: Ways


def held_wordings(connection: Connection, ids: Iterable[str]) -> dict[str, HeldWording]:
    """Those of these wordings that are held, by id."""
    rows = connection.execute(select(wordings).where(wordings.c.id.in_(among(ids))))
    return {row.id: _held(row) for row in rows}


def numbered_wordings(connection: Connection, numbers: Iterable[int]) -> tuple[HeldWording, ...]:
    rows = connection.execute(select(wordings).where(wordings.c.number.in_(among(numbers))))
    return tuple(_held(row) for row in rows)


def place_of_wording(connection: Connection, identity: str) -> Place | None:
    """Where this wording is, if it is held."""
    row = connection.execute(_PLACE, {"identity": identity}).one_or_none()
    return Place(row.head, row.live) if row else None


def placed_wording(connection: Connection, identity: str) -> str:
    """The head of the family that holds this wording, which must be held."""
    head: str = connection.execute(_PLACE, {"identity": identity}).one().head
    return head


def words_of(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The normalised words of each of these wordings that is held."""
    rows = connection.execute(select(wordings.c.id, wordings.c.words).where(wordings.c.id.in_(among(ids))))
    return {row.id: tuple(row.words.split(" ")) for row in rows}


def add_matches(connection: Connection, found: Iterable[Match]) -> None:
    rows = [
        {
            "shorter": match.shorter,
            "fuller": match.fuller,
            "shared": match.shared,
            "containment": match.containment,
            "between_quotations": match.between_quotations,
        }
        for match in found
    ]
    if rows:
        connection.execute(upsert(matches).on_conflict_do_nothing(), rows)


def forget_matches(connection: Connection, pairs: Iterable[tuple[str, str]]) -> None:
    """These wordings (fuller, shorter) are matches no longer."""
    rows = [{"one": fuller, "other": shorter} for fuller, shorter in pairs]
    if rows:
        here = (matches.c.fuller == bindparam("one")) & (matches.c.shorter == bindparam("other"))
        connection.execute(delete(matches).where(here), rows)


def matched_with(connection: Connection, ids: Iterable[str]) -> frozenset[tuple[str, str]]:
    """All matches (fuller, shorter) in which any of these wordings has a part."""
    wanted = list(ids)
    found: set[tuple[str, str]] = set()
    for own in (matches.c.fuller, matches.c.shorter):
        rows = connection.execute(select(matches.c.fuller, matches.c.shorter).where(own.in_(among(wanted))))
        found.update((row.fuller, row.shorter) for row in rows)
    return frozenset(found)


def live_among(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Those of these wordings that an article carries, as far as is known."""
    query = select(wordings.c.id).where(wordings.c.id.in_(among(ids)), wordings.c.live.is_(True))
    return frozenset(connection.execute(query).scalars())


def refresh_standing(connection: Connection, ids: Iterable[str]) -> tuple[Standing, ...]:
    """Recompute which of these wordings are carried by an article at all, and which in quotation marks.

    Returns those for which that has changed.
    """
    wanted = list(ids)
    withdrawn = _withdrawn(connection, wanted)
    changed: list[Standing] = []
    rows: list[dict[str, object]] = []
    for row in connection.execute(text(_STANDINGS), {"wanted": encode(wanted).decode()}).all():
        live, quoted = bool(row.carried) and row.id not in withdrawn, bool(row.marked)
        if (live, quoted) != (row.live, row.quoted):
            before, now = _ways(row, bool(row.live), bool(row.quoted)), _ways(row, live, quoted)
            changed.append(
                Standing(id=row.id, number=row.number, articles=row.carried, before=before, now=now)
            )
            founds = may_found(row.length, row.telling, quoted=quoted)
            rows.append({"wording": row.number, "live": live, "quoted": quoted, "founds": founds})
    if rows:
        connection.execute(update(wordings).where(wordings.c.number == bindparam("wording")), rows)
    return tuple(changed)


def _ways(row: Row[tuple[object, ...]], live: bool, quoted: bool) -> Ways:
    return Ways(
        running=live and may_found(row.length, row.telling, quoted=False),
        quoted=live and quoted and may_found(row.length, row.telling),
    )


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
