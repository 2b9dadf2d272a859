"""Finished lineages as they are written: made into rows in any process, kept by one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from app.domain.holdings import LineageCard
from app.domain.lineage import Lineage, Standing
from app.domain.overview import without_attestations
from app.lineage.digest import digest
from app.lineage.mentions import mentions
from app.lineage.names import speaker_slug
from app.store.among import among
from app.store.codec import encode
from app.store.lineages import lineage as whole_lineage
from app.store.mementos import present, set_aside
from app.store.printings import borrowing_rows, printing_rows
from app.store.search import forget_lineages, index_lineages, search_row
from app.store.tables import attestations, borrowings, disputes, lineage_families, lineages, printings

Row = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageRows:
    """All that is written of one lineage: a row for it, and one for each family, article and name it is found by."""

    lineage: Row
    families: tuple[Row, ...]
    attestations: tuple[Row, ...]
    disputes: tuple[Row, ...]
    printings: tuple[Row, ...]
    borrowings: tuple[Row, ...]
    search: Row


def lineage_rows(lineage: Lineage, families: Iterable[str]) -> LineageRows:
    """The rows of a lineage of these families.

    They lead to it, and so do words that an article carries bare inside a longer sentence: they are no
    wording of their own, but an attestation's page may be asked for by them.
    """
    named = sorted({speaker_slug(given.speaker) for given in lineage.given_to})
    return LineageRows(
        lineage=_row(lineage),
        families=tuple({"head": head, "lineage": lineage.id} for head in families),
        attestations=_attestation_rows(lineage),
        disputes=tuple({"lineage": lineage.id, "speaker": slug} for slug in named),
        printings=printing_rows(lineage) if _is_shared(lineage) else (),
        borrowings=borrowing_rows(lineage) if _is_shared(lineage) else (),
        search={
            "row": search_row(lineage.id),
            "words": "\n".join(dict.fromkeys(attestation.text for attestation in lineage.attestations)),
            "speaker": lineage.speaker or "",
        },
    )


def keep_lineages(connection: Connection, traced: Sequence[LineageRows]) -> None:
    """Write lineages that are not held: see `drop_lineages_of` for what they replace."""
    since = {"since": present(connection)}
    for table, rows in (
        (lineages, [one.lineage | since for one in traced]),
        (lineage_families, [row for one in traced for row in one.families]),
        (attestations, [row | since for one in traced for row in one.attestations]),
        (disputes, [row for one in traced for row in one.disputes]),
        (printings, [row for one in traced for row in one.printings]),
        (borrowings, [row for one in traced for row in one.borrowings]),
    ):
        if rows:
            connection.execute(insert(table), rows)
    index_lineages(connection, [one.search for one in traced])


def drop_lineages_of(connection: Connection, families: Iterable[str]) -> frozenset[str]:
    """Remove the lineages that hold any of these families; returns their ids, for `keep_mementos`."""
    query = select(lineage_families.c.lineage).where(lineage_families.c.head.in_(among(families)))
    ids = frozenset(connection.execute(query).scalars())
    if not ids:
        return ids
    set_aside(connection, ids)
    forget_lineages(connection, ids)
    for table in (attestations, printings, borrowings, disputes, lineage_families):
        connection.execute(delete(table).where(table.c.lineage.in_(among(ids))))
    connection.execute(delete(lineages).where(lineages.c.id.in_(among(ids))))
    return ids


def renew_digests(connection: Connection) -> None:
    """Make the digest of every lineage anew, of what is held of it."""
    for identity in connection.execute(select(lineages.c.id)).scalars().all():
        held = whole_lineage(connection, identity)
        if held is not None:
            made = encode(digest(held, mentions(held)))
            connection.execute(update(lineages).where(lineages.c.id == identity).values(digest=made))


def card_of(lineage: Lineage) -> LineageCard:
    """The lineage in one row of a list."""
    source = {attestation.id: attestation.article.source for attestation in lineage.attestations}
    earliest = [source[identity] for identity in lineage.earliest.attestations]
    return LineageCard(
        id=lineage.id,
        kind=lineage.kind,
        standing=lineage.standing,
        displayed=lineage.displayed,
        speaker=lineage.speaker,
        state=lineage.earliest.state,
        earliest_sources=tuple(dict.fromkeys(earliest)),
        in_print_by=lineage.in_print_by.latest if lineage.in_print_by else None,
        articles=lineage.counts.articles,
        sources=lineage.counts.sources,
        wordings=lineage.counts.wordings,
        independent_origins=lineage.counts.independent_origins,
        at_least=lineage.counts.at_least,
        given_to=tuple((given.speaker, len(given.attestations)) for given in lineage.given_to),
    )


def _row(lineage: Lineage) -> Row:
    return {
        "id": lineage.id,
        "document": encode(without_attestations(lineage)),
        "digest": encode(digest(lineage, mentions(lineage))),
        "card": encode(card_of(lineage)),
        "standing": lineage.standing,
        "shared": _is_shared(lineage),
        "kind": lineage.kind,
        "state": lineage.earliest.state,
        "language": lineage.attestation(lineage.displayed_by).article.language,
        "printed": _instant(lineage.in_print_by.latest) if lineage.in_print_by else None,
        "settled": _settled(lineage),
        "articles": lineage.counts.articles,
        "sources": lineage.counts.sources,
        "speaker": speaker_slug(lineage.speaker) if lineage.speaker else None,
        "search_row": search_row(lineage.id),
    }


def _is_shared(lineage: Lineage) -> bool:
    return lineage.standing is Standing.TRACED and lineage.counts.articles > 1


def _settled(lineage: Lineage) -> str | None:
    """By when half of the articles that have a date had the words."""
    dated = sorted(each.article.dating.latest for each in lineage.attestations if each.article.dating.latest)
    return _instant(dated[(len(dated) - 1) // 2]) if dated else None


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _attestation_rows(lineage: Lineage) -> tuple[Row, ...]:
    earliest = set(lineage.earliest.attestations)
    return tuple(
        {
            "lineage": lineage.id,
            "article": attestation.article.id,
            "id": attestation.id,
            "contents": encode(attestation.contents),
            "quoted": attestation.quoted,
            "speaker": attestation.speaker,
            "earliest_here": attestation.id in earliest,
            "place": place,
            "document": encode(attestation),
        }
        for place, attestation in enumerate(lineage.attestations)
    )
