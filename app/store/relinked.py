"""What linking a whole store at once reads and writes: each table in a few statements, whatever it held before."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, select, text

from app.domain.correction import CorrectionKind
from app.matching.founding import LEAST_CONTENT, LEAST_CONTENT_QUOTED, LEAST_WORDS
from app.store.among import among
from app.store.linking import QUOTED, RUNNING
from app.store.pending import mark_pending
from app.store.tables import matches, pending, wordings

# Who carries each wording, from the occurrences; `several` articles or one.
_CARRIED = """
INSERT INTO temp.carried
SELECT wording, MAX(marked), MIN(article) < MAX(article)
FROM occurrences
WHERE article NOT IN (SELECT id FROM articles WHERE withdrawn)
GROUP BY wording
"""
_WITHDRAWN = "(SELECT subject FROM corrections WHERE kind = :withdraw)"
_STAND = f"""
UPDATE wordings SET
    live = id NOT IN {_WITHDRAWN},
    quoted = now.quoted,
    founds = length >= {LEAST_WORDS}
        AND telling >= CASE WHEN now.quoted THEN {LEAST_CONTENT_QUOTED} ELSE {LEAST_CONTENT} END,
    filed = CASE WHEN id IN {_WITHDRAWN} OR length < {LEAST_WORDS} THEN 0 ELSE
        (CASE WHEN telling >= {LEAST_CONTENT} THEN {RUNNING} ELSE 0 END)
        | (CASE WHEN now.quoted AND telling >= {LEAST_CONTENT_QUOTED} THEN {QUOTED} ELSE 0 END)
    END
FROM temp.carried AS now
WHERE now.number = wordings.number
"""
_FALL = f"""
UPDATE wordings SET
    live = 0, quoted = 0, filed = 0, founds = length >= {LEAST_WORDS} AND telling >= {LEAST_CONTENT}
WHERE (live OR quoted OR filed) AND number NOT IN (SELECT number FROM temp.carried)
"""
# In order of arrival: families that came together stand in the same articles, which are then read once.
_WAITING = """
SELECT waiting.head FROM (
    SELECT head FROM wordings WHERE live AND founds AND number IN (SELECT number FROM temp.carried WHERE several)
    UNION SELECT head FROM wordings WHERE id IN (SELECT shorter FROM matches UNION SELECT fuller FROM matches)
    UNION SELECT head FROM lineage_families
) AS waiting LEFT JOIN wordings ON wordings.id = waiting.head
ORDER BY wordings.number
"""


def begin_relinking(connection: Connection) -> None:
    """Compute anew which wordings are carried by an article at all, and which in quotation marks.

    All that can found a lineage so are to be on file, and no others.
    """
    connection.execute(text("DROP TABLE IF EXISTS temp.carried"))
    connection.execute(text("CREATE TEMP TABLE carried (number INTEGER PRIMARY KEY, quoted, several)"))
    connection.execute(text(_CARRIED))
    connection.execute(text(_STAND), {"withdraw": CorrectionKind.WITHDRAW})
    connection.execute(text(_FALL))


def founding_wordings(connection: Connection) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The numbers of the wordings that can found a lineage as they are carried now, in order, and which are quoted."""
    query = (
        select(wordings.c.number, wordings.c.quoted)
        .where(wordings.c.live.is_(True), wordings.c.founds.is_(True))
        .order_by(wordings.c.number)
    )
    rows = np.fromiter(
        (2 * number + quoted for number, quoted in connection.execute(query)), np.int64
    )  # one value a row: two would be kept as tuples until the last is read
    return rows >> 1, (rows & 1).astype(np.bool_)


def on_file(connection: Connection) -> dict[int, NDArray[np.int64]]:
    """By kind of run the numbers of the wordings that are to be on file, in order."""
    filed = select(wordings.c.number).order_by(wordings.c.number)
    return {
        kind: np.fromiter(
            connection.execute(filed.where(wordings.c.filed.op("&")(kind) != 0)).scalars(), np.int64
        )
        for kind in (RUNNING, QUOTED)
    }


def ids_of(connection: Connection, numbers: NDArray[np.int64]) -> dict[int, str]:
    """The ids of wordings, by number."""
    query = select(wordings.c.number, wordings.c.id).where(wordings.c.number.in_(among(numbers.tolist())))
    return {row.number: row.id for row in connection.execute(query)}


def replace_matches(connection: Connection, rows: Iterable[tuple[str, str, int, float, bool]]) -> None:
    """The matches are these and no others: rows of shorter, fuller, words shared, containment, between quotations."""
    connection.execute(delete(matches))
    given = sorted(rows)
    if given:
        connection.exec_driver_sql(f"INSERT INTO {matches.name} VALUES (?, ?, ?, ?, ?)", given)


def replace_places(connection: Connection, placed: Iterable[tuple[str, str, str]]) -> None:
    """The wordings that are no heads are these: rows of id, parent, head. All others are heads of their own."""
    connection.execute(
        text("UPDATE wordings SET parent = NULL, head = id WHERE parent IS NOT NULL OR head <> id")
    )
    rows = [(parent, head, identity) for identity, parent, head in placed]
    if rows:
        connection.exec_driver_sql("UPDATE wordings SET parent = ?, head = ? WHERE id = ?", rows)


def spliced_or_fuller(connection: Connection) -> frozenset[str]:
    """The quotations that several others stand in, and those that are known as splices."""
    several = text(
        "SELECT m.fuller FROM matches AS m JOIN wordings AS f ON f.id = m.fuller JOIN wordings AS s ON s.id = m.shorter"
        " WHERE f.quoted AND s.quoted GROUP BY m.fuller HAVING COUNT(*) > 1"
        " UNION SELECT id FROM wordings WHERE splice"
    )
    return frozenset(connection.execute(several).scalars())


def end_relinking(connection: Connection, also: Iterable[str]) -> None:
    """Every family that can have a lineage, or had one, waits to be traced, and `also` these."""
    connection.execute(delete(pending))
    connection.execute(text(f"INSERT OR IGNORE INTO pending (head) {_WAITING}"))
    mark_pending(connection, also)
    connection.execute(text("DROP TABLE temp.carried"))
