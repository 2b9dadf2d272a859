"""Which sources carry a lineage that several articles share, who of them was first, and who borrowings whom.

Kept in rows of their own, a few bytes each: from the attestations themselves it would take a walk through all words
that a source has in common with anybody.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, func, select, text

from app.domain.holdings import LineageCard
from app.domain.lineage import Attestation, Basis, EarliestState, Exemplar, Lineage
from app.domain.source import slug
from app.domain.tally import Came, Credited, Tally
from app.store.among import EACH, among, packed
from app.store.codec import decode
from app.store.tables import articles, borrowings, lineages, printings

Row = dict[str, object]
_SOURCES = (
    select(printings.c.source, func.count())
    .where(printings.c.lineage.in_(text(EACH)))
    .group_by(printings.c.source)
    .order_by(func.count().desc(), printings.c.source)
    .limit(bindparam("limit"))
)


def printing_rows(lineage: Lineage) -> tuple[Row, ...]:
    """A row for each source of the lineage."""
    source_of = _source_of(lineage)
    earliest = {source_of[i] for i in (*lineage.earliest.attestations, *lineage.earliest.could_be_earlier)}
    foremost = Came.FIRST if lineage.earliest.state is EarliestState.KNOWN else Came.OPEN
    sources = sorted(set(source_of.values()))
    if len(sources) == 1:
        foremost, earliest = Came.ALONE, set(sources)
    return tuple(
        {
            "source": source,
            "lineage": lineage.id,
            "came": foremost if source in earliest else Came.LATER,
            "sources": lineage.counts.sources,
            "articles": lineage.counts.articles,
        }
        for source in sources
    )


def borrowing_rows(lineage: Lineage) -> tuple[Row, ...]:
    """A row for each two sources of which one has words of the lineage from the other."""
    source_of, stated = _source_of(lineage), dict[tuple[str, str], bool]()
    for attestation in lineage.attestations:
        credited = _credited(attestation, source_of)
        if credited and credited != attestation.article.source:
            pair = attestation.article.source, credited
            stated[pair] = stated.get(pair, False) or attestation.derivation.basis is Basis.STATED
    return tuple(
        {"source": source, "credited": credited, "lineage": lineage.id, "stated": says}
        for (source, credited), says in stated.items()
    )


def lineages_printed_by(connection: Connection, source: str) -> frozenset[str]:
    """The lineages that this source carries."""
    query = select(printings.c.lineage).where(printings.c.source == source)
    return frozenset(connection.execute(query).scalars())


def sources_of_lineages(
    connection: Connection, ids: Iterable[str], limit: int
) -> tuple[tuple[str, int], ...]:
    """The sources that carry the most of these lineages, and how many of them each."""
    rows = connection.execute(_SOURCES, {"values": packed(ids), "limit": limit}).all()
    return tuple((row[0], row[1]) for row in rows)


def tally_of(connection: Connection, source: str) -> Tally:
    """How often the source was first, perhaps first, later or alone, and how often its words are another's."""
    query = (
        select(printings.c.came, func.count()).where(printings.c.source == source).group_by(printings.c.came)
    )
    counts: dict[str, int] = {row[0]: row[1] for row in connection.execute(query)}
    taken = (
        select(func.count(borrowings.c.lineage.distinct()))
        .join(printings, and_(printings.c.lineage == borrowings.c.lineage, printings.c.source == source))
        .where(borrowings.c.source == source, printings.c.came != Came.ALONE)
    )
    return Tally(
        first=counts.get(Came.FIRST, 0),
        open=counts.get(Came.OPEN, 0),
        later=counts.get(Came.LATER, 0),
        alone=counts.get(Came.ALONE, 0),
        taken=connection.execute(taken).scalar_one(),
    )


def cards_that_came(connection: Connection, source: str, came: Came, limit: int) -> tuple[LineageCard, ...]:
    """Lineages of the source that it had first (or perhaps, or later), those by the most sources before."""
    order = (printings.c.sources.desc(), printings.c.articles.desc(), printings.c.lineage.desc())
    query = (
        select(lineages.c.card)
        .select_from(printings)
        .join(lineages, lineages.c.id == printings.c.lineage)
        .where(printings.c.source == source, printings.c.came == came)
        .order_by(*order)
        .limit(limit)
    )
    return tuple(decode(card, LineageCard) for card in connection.execute(query).scalars())


def credited_by(connection: Connection, source: str, limit: int) -> tuple[tuple[Credited, ...], int]:
    """Whose words the articles of this source have, those of the most lineages first; and how many there are."""
    return _named(connection, borrowings.c.credited, borrowings.c.source == source, limit)


def crediting(connection: Connection, source: str, limit: int) -> tuple[tuple[Credited, ...], int]:
    """Whose articles have words from this source, and how many there are."""
    return _named(connection, borrowings.c.source, borrowings.c.credited == source, limit)


def lineages_from(connection: Connection, source: str) -> int:
    """In how many lineages anybody else has words from this source."""
    query = select(func.count(borrowings.c.lineage.distinct())).where(borrowings.c.credited == source)
    return connection.execute(query).scalar_one()


def _named(connection: Connection, name: Any, condition: Any, limit: int) -> tuple[tuple[Credited, ...], int]:
    times = func.count()
    query = (
        select(name, times, func.sum(case((borrowings.c.stated, 1), else_=0)))
        .where(condition)
        .group_by(name)
        .order_by(times.desc(), name)
        .limit(limit)
    )
    rows = connection.execute(query).all()
    addresses = articles.c.source_slug.in_(among(slug(row[0]) for row in rows))
    held = set(connection.execute(select(articles.c.source).distinct().where(addresses)).scalars())
    count = connection.execute(select(func.count(name.distinct())).where(condition)).scalar_one()
    return tuple(
        Credited(name=row[0], lineages=row[1], stated=row[2], held=row[0] in held) for row in rows
    ), count


def _credited(attestation: Attestation, source_of: Mapping[str, str]) -> str | None:
    """The source this attestation has the words from, where that is known; `source_of` goes by attestation."""
    exemplar: Exemplar | None = attestation.derivation.exemplar
    if exemplar is None:
        return None
    return source_of[exemplar.attestation] if exemplar.attestation else exemplar.unseen


def _source_of(lineage: Lineage) -> dict[str, str]:
    return {one.id: one.article.source for one in lineage.attestations}
