"""Families as they are asked for: who carries them, which are quotations, and what stands inside what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text, update

from app.matching.founding import LEAST_CONTENT
from app.store.among import among
from app.store.codec import encode
from app.store.tables import articles, matches, occurrences, wordings

_CARRIED = text("""
    SELECT asked.value, (SELECT count(*) FROM (
        SELECT DISTINCT occurrences.article FROM wordings
        JOIN occurrences ON occurrences.wording = wordings.number
        JOIN articles ON articles.id = occurrences.article
        WHERE wordings.head = asked.value AND wordings.founds = 1 AND articles.withdrawn = 0
        LIMIT :enough)) AS carriers
    FROM json_each(:heads) AS asked
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class BareCarrier:
    """A wording of running text that holds a quotation, which it contains that far."""

    fuller: str
    quotation: str
    containment: float
    shared: int


def family_wordings(connection: Connection, heads: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The live wordings of each family, fullest first."""
    families: dict[str, list[str]] = {}
    query = (
        select(wordings.c.id, wordings.c.head)
        .where(wordings.c.head.in_(among(heads)), wordings.c.live.is_(True), wordings.c.founds.is_(True))
        .order_by(wordings.c.length.desc(), wordings.c.id)
    )
    for row in connection.execute(query):
        families.setdefault(row.head, []).append(row.id)
    return {head: tuple(members) for head, members in families.items()}


def family_carriers(connection: Connection, heads: Iterable[str]) -> dict[str, dict[str, str]]:
    """The live articles that carry each family, with their sources."""
    carriers: dict[str, dict[str, str]] = {}
    query = (
        select(wordings.c.head, articles.c.id, articles.c.source)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(
            wordings.c.head.in_(among(heads)), wordings.c.founds.is_(True), articles.c.withdrawn.is_(False)
        )
        .distinct()
        .order_by(wordings.c.head, articles.c.id)
    )
    for row in connection.execute(query):
        carriers.setdefault(row.head, {})[row.id] = row.source
    return carriers


def count_wordings(connection: Connection) -> int:
    """About how many wordings there are: the highest number of any."""
    highest: int | None = connection.execute(select(func.max(wordings.c.number))).scalar()
    return highest or 0


def counted_carriers(connection: Connection, heads: Iterable[str], enough: int) -> dict[str, int]:
    """How many live articles carry each of these families: no more than `enough` of them are looked at."""
    asked = {"heads": encode(list(heads)).decode(), "enough": enough}
    rows = connection.execute(_CARRIED, asked)
    return {row.value: row.carriers for row in rows}


def shared_heads(connection: Connection, heads: Iterable[str]) -> frozenset[str]:
    """Those of these families that more than one live article carries."""
    return carried_by_more(connection, heads, 1)


def carried_by_more(connection: Connection, heads: Iterable[str], articles_at_most: int) -> frozenset[str]:
    """Those of these families that more live articles carry."""
    counted = counted_carriers(connection, heads, articles_at_most + 1)
    return frozenset(head for head, carriers in counted.items() if carriers > articles_at_most)


def quoted_heads(connection: Connection, heads: Iterable[str]) -> frozenset[str]:
    """Those of these families in which some wording stands between quotation marks."""
    query = (
        select(wordings.c.head)
        .distinct()
        .where(wordings.c.head.in_(among(heads)), wordings.c.quoted.is_(True), wordings.c.live.is_(True))
    )
    return frozenset(connection.execute(query).scalars())


def carried_quotations(connection: Connection, segments: Iterable[str]) -> frozenset[str]:
    """Heads of the families of quotations of which a wording stands inside these fuller ones.

    Any wording of the family counts, quoted or bare: a bare fragment of it may be what the fuller one holds.
    """
    query = (
        select(wordings.c.head)
        .distinct()
        .join(matches, matches.c.shorter == wordings.c.id)
        .where(matches.c.fuller.in_(among(segments)))
    )
    return quoted_heads(connection, connection.execute(query).scalars())


def carried_bare(connection: Connection, heads: Iterable[str], least: float, words: int) -> frozenset[str]:
    """Those of these families of which a quotation stands, bare, in fuller running text, contained that far: so many of
    its words at the least, or all."""
    fuller = wordings.alias()
    query = (
        select(wordings.c.head)
        .distinct()
        .join(matches, matches.c.shorter == wordings.c.id)
        .join(fuller, fuller.c.id == matches.c.fuller)
        .where(
            wordings.c.head.in_(among(heads)),
            matches.c.containment >= least,
            (matches.c.shared >= words) | (matches.c.containment >= 1),
            matches.c.between_quotations.is_(False),
            fuller.c.quoted.is_(False),
            fuller.c.live.is_(True),
        )
    )
    return frozenset(connection.execute(query).scalars())


def bare_carriers(connection: Connection, quotations: Iterable[str]) -> tuple[BareCarrier, ...]:
    """Fuller running text that holds any of these quotations."""
    rows = connection.execute(
        select(matches.c.fuller, matches.c.shorter, matches.c.containment, matches.c.shared)
        .join(wordings, wordings.c.id == matches.c.fuller)
        .where(
            matches.c.shorter.in_(among(quotations)),
            matches.c.between_quotations.is_(False),
            wordings.c.quoted.is_(False),
            wordings.c.live.is_(True),
        )
    )
    return tuple(
        BareCarrier(fuller=fuller, quotation=shorter, containment=containment, shared=shared)
        for fuller, shorter, containment, shared in rows
    )


def splices_of(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Those of these wordings that are splices."""
    query = select(wordings.c.id).where(wordings.c.id.in_(among(ids)), wordings.c.splice.is_(True))
    return frozenset(connection.execute(query).scalars())


def quotations_inside(connection: Connection, fuller: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The live quotations that match each of these wordings and are no fuller, where it is a live quotation itself.

    Those that found a lineage only because they are quoted are left out: "the enemy of the people" is everybody's.
    """
    outer = wordings.alias()
    query = (
        select(matches.c.fuller, matches.c.shorter)
        .join(wordings, wordings.c.id == matches.c.shorter)
        .join(outer, outer.c.id == matches.c.fuller)
        .where(
            matches.c.fuller.in_(among(fuller)),
            wordings.c.quoted.is_(True),
            wordings.c.live.is_(True),
            wordings.c.telling >= LEAST_CONTENT,
            outer.c.quoted.is_(True),
            outer.c.live.is_(True),
        )
        .order_by(matches.c.fuller, matches.c.shorter)
    )
    inside: dict[str, list[str]] = {}
    for row in connection.execute(query):
        inside.setdefault(row.fuller, []).append(row.shorter)
    return {identity: tuple(shorter) for identity, shorter in inside.items()}


def quotations_around(connection: Connection, shorter: Iterable[str]) -> frozenset[str]:
    """The live quotations that match any of these wordings and are fuller."""
    query = (
        select(matches.c.fuller)
        .distinct()
        .join(wordings, wordings.c.id == matches.c.fuller)
        .where(matches.c.shorter.in_(among(shorter)), wordings.c.quoted.is_(True), wordings.c.live.is_(True))
    )
    return frozenset(connection.execute(query).scalars())


def keep_splices(connection: Connection, found: Mapping[str, bool]) -> frozenset[str]:
    """Record which of these wordings are splices; returns those for which that has changed."""
    rows = connection.execute(select(wordings.c.id, wordings.c.splice).where(wordings.c.id.in_(among(found))))
    changed = frozenset(row.id for row in rows if row.splice != found[row.id])
    for identity in sorted(changed):
        connection.execute(update(wordings).where(wordings.c.id == identity).values(splice=found[identity]))
    return changed
