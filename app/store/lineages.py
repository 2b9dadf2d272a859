"""Finished lineages: kept whole, with a card for lists and an entry for every family and article they are of."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, text

from app.domain.digest import Digest
from app.domain.holdings import CarriedLineage, LineageCard
from app.domain.lineage import Attestation, Lineage, Standing
from app.domain.overview import Overview, Whereabouts, named_by, told_from, with_attestations
from app.domain.span import Span
from app.store.among import EACH, among, packed
from app.store.codec import decode
from app.store.tables import articles, attestations, disputes, lineage_families, lineages

_OF_LINEAGE = attestations.c.lineage == bindparam("lineage")
# Ids are few and in no other lineage, mostly: the index of a lineage's own articles would go through thousands.
_OF_THESE = attestations.c.id.in_(text(EACH)) & func.likely(_OF_LINEAGE)
_WHOLE = select(lineages.c.document, lineages.c.digest).where(lineages.c.id == bindparam("lineage"))
_AT_PLACES = (
    select(attestations.c.place, attestations.c.document)
    .where(_OF_LINEAGE, attestations.c.place >= bindparam("start"), attestations.c.place < bindparam("stop"))
    .order_by(attestations.c.place)
)
_WITH_IDS = select(attestations.c.place, attestations.c.document).where(_OF_THESE)
_NAMED = (
    select(attestations.c.id, attestations.c.place, articles.c.source)
    .join(articles, articles.c.id == attestations.c.article)
    .where(_OF_THESE)
)
_OF_FAMILY = select(lineage_families.c.lineage).where(lineage_families.c.head == bindparam("head"))
_CARDS = select(lineages.c.id, lineages.c.card).where(lineages.c.id.in_(text(EACH)))
_SPEAKERS = (
    select(func.min(lineages.c.card).label("card"))
    .where(lineages.c.speaker >= bindparam("part"), lineages.c.speaker < bindparam("end"))
    .where(lineages.c.standing == Standing.TRACED)
    .group_by(lineages.c.speaker)
    .order_by(func.count().desc(), lineages.c.speaker)
    .limit(bindparam("limit"))
)
_CARRIED = tuple(attestations.c[name] for name in ("id", "contents", "quoted", "speaker", "earliest_here"))
_BY_SOURCES = (lineages.c.sources.desc(), lineages.c.articles.desc(), lineages.c.id)
_BY_DATE = (lineages.c.printed.is_(None), lineages.c.printed, lineages.c.id)


def lineage(connection: Connection, identity: str) -> Lineage | None:
    """The lineage at this canonical address."""
    document = connection.execute(select(lineages.c.document).where(lineages.c.id == identity)).scalar()
    return _whole(connection, identity, document) if document is not None else None


def lineage_overview(connection: Connection, identity: str, shown: range) -> Overview | None:
    """The same as a page reads it, with the sightings at these places in time order."""
    row = connection.execute(_WHOLE, {"lineage": identity}).one_or_none()
    if row is None:
        return None
    lineage, digest = decode(row.document, Lineage), decode(row.digest, Digest)
    places = {"lineage": identity, "start": shown.start, "stop": shown.stop}
    here = _placed(connection, _AT_PLACES, places) if shown else []
    compared = {one.compared_with for _, one in here if one.compared_with}
    beside = {*told_from(lineage, digest), *compared} - {one.id for _, one in here}
    more = _placed(connection, _WITH_IDS, _ids(identity, beside)) if beside else ()
    placed = sorted((*here, *more), key=itemgetter(0))
    known = {one.id: Whereabouts(source=one.article.source, place=place) for place, one in placed}
    return Overview(
        lineage=with_attestations(lineage, [one for _, one in placed]),
        digest=digest,
        named=known | _whereabouts(connection, identity, named_by(one for _, one in here) - known.keys()),
        shown=tuple(one.id for _, one in here),
    )


def place_of_attestation(connection: Connection, identity: str) -> tuple[str, int] | None:
    """The lineage that has this attestation, and its place there in time order; of several, the first by id."""
    query = (
        select(attestations.c.lineage, attestations.c.place)
        .where(attestations.c.id == identity)
        .order_by(attestations.c.lineage)
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return (row.lineage, row.place) if row else None


def lineage_of_family(connection: Connection, head: str) -> str | None:
    """The canonical address of the lineage that holds this family."""
    return connection.execute(_OF_FAMILY, {"head": head}).scalar()


def families_beside(connection: Connection, families: Iterable[str]) -> frozenset[str]:
    """All families of the lineages that hold any of these."""
    own = select(lineage_families.c.lineage).where(lineage_families.c.head.in_(among(families)))
    query = select(lineage_families.c.head).where(lineage_families.c.lineage.in_(own))
    return frozenset(connection.execute(query).scalars())


def cards_of_families(connection: Connection, heads: Iterable[str]) -> dict[str, LineageCard]:
    """For each of these families that a lineage holds: its card."""
    query = (
        select(lineage_families.c.head, lineages.c.card)
        .join(lineages, lineages.c.id == lineage_families.c.lineage)
        .where(lineage_families.c.head.in_(among(heads)))
    )
    return {head: decode(card, LineageCard) for head, card in connection.execute(query)}


def every_lineage(connection: Connection, least_articles: int) -> Iterator[Lineage]:
    """All traced lineages in that many articles, by id, one at a time."""
    query = (
        select(lineages.c.id, lineages.c.document)
        .where(lineages.c.articles >= least_articles, lineages.c.standing == Standing.TRACED)
        .order_by(lineages.c.id)
    )
    for identity, document in connection.execution_options(yield_per=100).execute(query):
        yield _whole(connection, identity, document)


def cards_by_speaker(
    connection: Connection, slugs: Iterable[str], limit: int, *, by_date: bool = False
) -> tuple[LineageCard, ...]:
    """The lineages whose speaker has one of these slugs: most carried first, or first in print first."""
    return _cards(
        connection, lineages.c.speaker.in_(among(slugs)), limit, _BY_DATE if by_date else _BY_SOURCES
    )


def cards_disputed_by(connection: Connection, slugs: Iterable[str], limit: int) -> tuple[LineageCard, ...]:
    """The lineages of others that some article gives to one of these slugs, most carried first."""
    named = list(slugs)
    given = select(disputes.c.lineage).where(disputes.c.speaker.in_(among(named)))
    theirs = lineages.c.id.not_in(select(lineages.c.id).where(lineages.c.speaker.in_(among(named))))
    return _cards(connection, lineages.c.id.in_(given) & theirs, limit)


def most_carried(connection: Connection, limit: int) -> tuple[LineageCard, ...]:
    """Traced lineages with the most sources, then articles."""
    return _cards(connection, lineages.c.shared.is_(True), limit)


def carried_by(connection: Connection, article: str) -> tuple[CarriedLineage, ...]:
    """The lineages one article carries, with the words it carries of each, in the order of its text."""
    rows = connection.execute(
        select(*_CARRIED, lineages.c.card)
        .join(lineages, lineages.c.id == attestations.c.lineage)
        .where(attestations.c.article == article, lineages.c.standing == Standing.TRACED)
    )
    found = [
        CarriedLineage(
            card=decode(row.card, LineageCard),
            attestation=row.id,
            contents=decode(row.contents, tuple[Span, ...]),
            quoted=row.quoted,
            speaker=row.speaker,
            earliest_here=row.earliest_here,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda carried: (carried.contents, carried.card.id)))


def cards_by_id(connection: Connection, ids: Iterable[str]) -> tuple[LineageCard, ...]:
    """The cards of these lineages, in this order."""
    wanted = list(ids)
    if not wanted:
        return ()
    rows = connection.execute(_CARDS, {"values": packed(wanted)}).all()
    cards = {row.id: decode(row.card, LineageCard) for row in rows}
    return tuple(cards[identity] for identity in wanted if identity in cards)


def count_lineages(connection: Connection) -> int:
    """How many lineages are traced."""
    query = select(func.count()).where(lineages.c.standing == Standing.TRACED)
    return connection.execute(query).scalar_one()


def count_by_speaker(connection: Connection, slugs: Iterable[str]) -> int:
    query = select(func.count()).where(
        lineages.c.standing == Standing.TRACED, lineages.c.speaker.in_(among(slugs))
    )
    return connection.execute(query).scalar_one()


def speakers_beginning(connection: Connection, part: str, limit: int) -> tuple[str, ...]:
    """Names of speakers of lineages whose address begins with `part`, those with the most lineages first."""
    asked = {"part": part, "end": part + "\U0010ffff", "limit": limit}
    cards = (decode(row.card, LineageCard) for row in connection.execute(_SPEAKERS, asked))
    return tuple(card.speaker for card in cards if card.speaker)


def _whole(connection: Connection, identity: str, document: bytes) -> Lineage:
    query = (
        select(attestations.c.document)
        .where(attestations.c.lineage == identity)
        .order_by(attestations.c.place)
    )
    every = [decode(one, Attestation) for one in connection.execute(query).scalars()]
    return with_attestations(decode(document, Lineage), every)


def _placed(
    connection: Connection, query: Select[Any], given: Mapping[str, object]
) -> list[tuple[int, Attestation]]:
    """Attestations of a lineage in time order, each with its place."""
    return [(row.place, decode(row.document, Attestation)) for row in connection.execute(query, given)]


def _whereabouts(connection: Connection, identity: str, wanted: set[str]) -> dict[str, Whereabouts]:
    rows = connection.execute(_NAMED, _ids(identity, wanted)) if wanted else ()
    return {row.id: Whereabouts(source=row.source, place=row.place) for row in rows}


def _ids(identity: str, ids: Iterable[str]) -> dict[str, object]:
    return {"lineage": identity, "values": packed(ids)}


def _cards(
    connection: Connection,
    condition: ColumnElement[bool],
    limit: int,
    order: tuple[ColumnElement[Any], ...] = _BY_SOURCES,
) -> tuple[LineageCard, ...]:
    query = (
        select(lineages.c.card)
        .where(condition, lineages.c.standing == Standing.TRACED)
        .order_by(*order)
        .limit(limit)
    )
    return tuple(decode(card, LineageCard) for card in connection.execute(query).scalars())
