"""What stories are made of: which lineages stand in the same articles."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Text, cast, func, select, text

from app.domain.holdings import LineageCard
from app.domain.lineage import ArticleReference
from app.domain.story import Companion, Strand
from app.store.among import EACH, among, packed
from app.store.codec import decode, encode
from app.store.tables import articles, attestations, lineages, printings

# The lineages that share articles with these, as far as each one's first articles by id go: an arbitrary choice, and
# the same whatever the order in which they came. Rows of lineages hold much else and are looked up last.
_COMPANIONS = text("""
SELECT pair.one, pair.shared, l.id, l.sources, l.articles, l.printed, l.settled
FROM (
  SELECT asked.value AS one, b.lineage AS other, COUNT(*) AS shared
  FROM json_each(:ids) AS asked
  JOIN attestations a ON a.lineage = asked.value AND a.article <= COALESCE(
    (SELECT s.article FROM attestations s WHERE s.lineage = asked.value ORDER BY s.article LIMIT 1 OFFSET :most - 1),
    '~')
  JOIN attestations b ON b.article = a.article AND b.lineage <> a.lineage
  GROUP BY asked.value, b.lineage HAVING COUNT(*) >= :least
) AS pair JOIN lineages l ON l.id = pair.other
WHERE l.shared
""")


_PROOF = (attestations.c.lineage == lineages.c.id) & (
    attestations.c.id == func.json_extract(cast(lineages.c.document, Text), "$.in_print_by.attestation")
)
STRAND = (lineages.c.id, lineages.c.sources, lineages.c.articles, lineages.c.printed, lineages.c.settled)
_THESE = lineages.c.id.in_(text(EACH))
# "likely", for else an index goes through all that are shared, of which these are few.
_STRANDS = select(*STRAND).where(_THESE, func.likely(lineages.c.shared))
_HEADLINED = (
    select(lineages.c.id, lineages.c.card, articles.c.reference)
    .outerjoin(attestations, _PROOF)
    .outerjoin(articles, articles.c.id == attestations.c.article)
    .where(_THESE)
)


def companions(
    connection: Connection, ids: Iterable[str], least: int, most: int
) -> dict[str, list[Companion]]:
    """For each of these lineages the others that stand in `least` articles or more of its first `most` by id."""
    wanted = list(ids)
    found: dict[str, list[Companion]] = {identity: [] for identity in wanted}
    given = {"ids": encode(wanted).decode(), "least": least, "most": most}
    for row in connection.execute(_COMPANIONS, given):
        found[row.one].append(Companion(strand=strand(row), shared=row.shared))
    return found


def strands(connection: Connection, ids: Iterable[str]) -> dict[str, Strand]:
    """Those of these lineages that several articles share."""
    rows = connection.execute(_STRANDS, {"values": packed(ids)})
    return {row.id: strand(row) for row in rows}


def first_printed(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """For each of these lineages the article that proves when it stood in print; none where no date is known."""
    query = (
        select(lineages.c.id, attestations.c.article)
        .join(attestations, _PROOF)
        .where(lineages.c.id.in_(among(ids)))
    )
    return {row.id: row.article for row in connection.execute(query)}


def headlined(
    connection: Connection, ids: Iterable[str]
) -> dict[str, tuple[LineageCard, ArticleReference | None]]:
    """The cards of these lineages, each with the article that proves when it stood in print."""
    rows = connection.execute(_HEADLINED, {"values": packed(ids)})
    return {
        row.id: (
            decode(row.card, LineageCard),
            decode(row.reference, ArticleReference) if row.reference else None,
        )
        for row in rows
    }


def articles_with(connection: Connection, ids: Iterable[str]) -> int:
    """How many articles carry any of these lineages."""
    query = select(func.count(attestations.c.article.distinct()))
    return connection.execute(query.where(attestations.c.lineage.in_(among(ids)))).scalar_one()


def sources_with(connection: Connection, ids: Iterable[str]) -> tuple[str, ...]:
    """The sources that carry any of these lineages, those that carry most of them first."""
    query = (
        select(printings.c.source)
        .where(printings.c.lineage.in_(among(ids)))
        .group_by(printings.c.source)
        .order_by(func.count().desc(), printings.c.source)
    )
    return tuple(connection.execute(query).scalars())


def strand(row: Any) -> Strand:
    """A lineage from a row of the columns of `STRAND`."""
    return Strand(
        id=row.id,
        sources=row.sources,
        articles=row.articles,
        printed=datetime.fromisoformat(row.printed) if row.printed else None,
        settled=datetime.fromisoformat(row.settled) if row.settled else None,
    )
