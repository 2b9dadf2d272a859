"""What lineages were before they changed: every change ends one memento and begins another.

An attestation has mementos of its own: of thousands that stay as they are when one more comes, nothing is written.
"""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.lineage import Attestation, Lineage
from app.domain.memento import Carrier, Memento, State
from app.lineage.precedence import time_order
from app.store.codec import decode, encode
from app.store.state import updated

_PREPARED = (
    "CREATE TEMP TABLE IF NOT EXISTS aside_lineages (id PRIMARY KEY, since, document)",
    "CREATE TEMP TABLE IF NOT EXISTS aside_attestations"
    " (lineage, article, since, document, PRIMARY KEY (lineage, article))",
)
_ASIDE = (
    "INSERT OR REPLACE INTO aside_lineages SELECT id, since, document FROM lineages",
    "INSERT OR REPLACE INTO aside_attestations SELECT lineage, article, since, document FROM attestations",
)
_THESE = "IN (SELECT value FROM json_each(:ids))"
_UNCHANGED = f"""
UPDATE attestations SET since = was.since FROM aside_attestations AS was
WHERE was.lineage = attestations.lineage AND was.article = attestations.article
AND was.document = attestations.document AND attestations.lineage {_THESE}"""
_STANDING = f"""
UPDATE lineages SET since = was.since FROM aside_lineages AS was
WHERE was.id = lineages.id AND was.document = lineages.document AND lineages.id {_THESE}
AND NOT EXISTS (SELECT 1 FROM attestations AS new WHERE new.lineage = lineages.id AND new.since > was.since)
AND NOT EXISTS (
    SELECT 1 FROM aside_attestations AS gone WHERE gone.lineage = lineages.id AND NOT EXISTS (
        SELECT 1 FROM attestations AS new WHERE new.lineage = gone.lineage AND new.article = gone.article))"""
_ENDED = f"""
INSERT OR REPLACE INTO former_lineages (id, since, until, document)
SELECT id, since, :now, document FROM aside_lineages AS was WHERE since < :now AND id {_THESE}
AND NOT EXISTS (SELECT 1 FROM lineages AS new WHERE new.id = was.id AND new.since = was.since)"""
_ENDED_EACH = f"""
INSERT OR REPLACE INTO former_attestations (lineage, article, since, until, document)
SELECT lineage, article, since, :now, document FROM aside_attestations AS was WHERE since < :now AND lineage {_THESE}
AND NOT EXISTS (SELECT 1 FROM attestations AS new
    WHERE new.lineage = was.lineage AND new.article = was.article AND new.since = was.since)"""
_HAD = f"""
INSERT OR IGNORE INTO former_wordings (wording, lineage)
SELECT named.value, was.id FROM former_lineages AS was, json_each(CAST(was.document AS TEXT), '$.wordings') AS named
WHERE was.until = :now AND was.id {_THESE}"""
_FORGET = (
    f"DELETE FROM aside_lineages WHERE id {_THESE}",
    f"DELETE FROM aside_attestations WHERE lineage {_THESE}",
)
_SPANS = text(f"""
SELECT id, since, until FROM former_lineages WHERE id {_THESE}
UNION ALL SELECT id, since, NULL FROM lineages WHERE id {_THESE} ORDER BY since, id""")
_THAT_HAD = text(f"SELECT DISTINCT lineage FROM former_wordings WHERE wording {_THESE}")
_AT = "since <= :at AND (until IS NULL OR :at < until)"
_DOCUMENT = f"""
SELECT since, until, document FROM (
    SELECT since, until, document FROM former_lineages WHERE id = :id
    UNION ALL SELECT since, NULL, document FROM lineages WHERE id = :id) WHERE {_AT}"""
_DOCUMENTS = f"""
SELECT document FROM (
    SELECT since, until, document FROM former_attestations WHERE lineage = :id
    UNION ALL SELECT since, NULL, document FROM attestations WHERE lineage = :id) WHERE {_AT}"""
_STATED = f"""
SELECT id, since, until, document FROM former_lineages WHERE id {_THESE} AND since >= :first
UNION ALL SELECT id, since, NULL, document FROM lineages WHERE id {_THESE} ORDER BY since, id"""
_TOLD = """article, json_extract(CAST(document AS TEXT), '$.id') AS attestation,
json_extract(CAST(document AS TEXT), '$.article.source') AS source"""
_CARRIERS = f"""
SELECT lineage, since, until, {_TOLD} FROM former_attestations WHERE lineage {_THESE}
UNION ALL SELECT lineage, since, NULL, {_TOLD} FROM attestations WHERE lineage {_THESE} ORDER BY article, since"""


def present(connection: Connection) -> str:
    """The instant that what is traced now is said to hold from, as mementos have it."""
    last = updated(connection)
    return _written(datetime.fromisoformat(last)) if last else ""


def set_aside(connection: Connection, ids: Iterable[str] | None = None) -> None:
    """Remember these lineages, or all, before they are dropped: see `keep_mementos`."""
    for statement in _PREPARED:
        connection.exec_driver_sql(statement)
    for statement, column in zip(_ASIDE, ("id", "lineage"), strict=True):
        if ids is None:
            connection.exec_driver_sql(statement)
        else:
            connection.execute(text(f"{statement} WHERE {column} {_THESE}"), _these(ids))


def keep_mementos(connection: Connection, ids: Iterable[str] | None = None) -> None:
    """Of these that were set aside, or of all, keep what is not told any more, as told until now."""
    wanted = list(ids) if ids is not None else _all_aside(connection)
    if not wanted:
        return
    given = _these(wanted) | {"now": present(connection)}
    for statement in (_UNCHANGED, _STANDING, _ENDED, _ENDED_EACH, _HAD, *_FORGET):
        connection.execute(text(statement), given)


def mementos_of(connection: Connection, ids: Iterable[str]) -> tuple[Memento, ...]:
    """All mementos of these lineages, oldest first."""
    rows = connection.execute(_SPANS, _these(ids))
    return tuple(map(_memento, rows))


def lineage_then(connection: Connection, identity: str, instant: datetime) -> tuple[Memento, Lineage] | None:
    """The lineage as it was told at that instant, without its attestations; None where it was not."""
    row = connection.execute(text(_DOCUMENT), {"id": identity, "at": _written(instant)}).first()
    if row is None:
        return None
    since, until = _span(row)
    return Memento(id=identity, since=since, until=until), decode(row.document, Lineage)


def attestations_then(connection: Connection, identity: str, instant: datetime) -> tuple[Attestation, ...]:
    """Its attestations at that instant, in time order."""
    documents = connection.execute(text(_DOCUMENTS), {"id": identity, "at": _written(instant)}).scalars()
    return tuple(sorted((decode(one, Attestation) for one in documents), key=time_order))


def states_of(connection: Connection, mementos: Collection[Memento]) -> tuple[State, ...]:
    """These mementos with what their entries in the log are told from, oldest first."""
    given = _these({memento.id for memento in mementos})
    carriers = [
        (row.lineage, *_span(row), _carrier(row)) for row in connection.execute(text(_CARRIERS), given)
    ]
    first = min((memento.since for memento in mementos), default=datetime.max.replace(tzinfo=UTC))
    told = connection.execute(text(_STATED), given | {"first": _written(first)})
    rows = ((_memento(row), row.document) for row in told)
    return tuple(
        State(
            memento=memento,
            lineage=decode(document, Lineage),
            carriers=tuple(
                carrier
                for identity, since, until, carrier in carriers
                if identity == memento.id and since <= memento.since and (not until or memento.since < until)
            ),
        )
        for memento, document in rows
        if memento in mementos
    )


def lineages_that_had(connection: Connection, wordings: Iterable[str]) -> frozenset[str]:
    """The lineages that have had any of these wordings in a memento that has ended."""
    return frozenset(connection.execute(_THAT_HAD, _these(wordings)).scalars())


def _memento(row: Row[tuple[Any, ...]]) -> Memento:
    since, until = _span(row)
    return Memento(id=row.id, since=since, until=until)


def _span(row: Row[tuple[Any, ...]]) -> tuple[datetime, datetime | None]:
    return _read(row.since), _read(row.until) if row.until else None


def _carrier(row: Row[tuple[Any, ...]]) -> Carrier:
    return Carrier(article=row.article, attestation=row.attestation, source=row.source)


def _all_aside(connection: Connection) -> list[str]:
    exists = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_temp_master WHERE name = 'aside_lineages'"
    ).first()
    return list(connection.exec_driver_sql("SELECT id FROM aside_lineages").scalars()) if exists else []


def _these(ids: Iterable[str]) -> dict[str, str]:
    return {"ids": encode(sorted(ids)).decode()}


def _written(instant: datetime) -> str:
    """Instants as they are kept, so that their order is that of the text."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def _read(written: str) -> datetime:
    return datetime.fromisoformat(written) if written else datetime.min.replace(tzinfo=UTC)
