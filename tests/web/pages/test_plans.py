"""How the database finds what hot pages ask for: by an index that leads to a few rows, however large the store is."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, Engine

from app.store.database import reading
from tests.web.client import Client
from tests.web.pages.conftest import Queries

_BROWSED = ("ix_lineages_widest", "ix_lineages_newest")  # what lists show: half of all lineages
_SMALL = ("VIRTUAL TABLE", "SCAN state", "SCAN corrections", "SCAN pair")  # handed over, few rows, a result


@pytest.mark.parametrize("kind", [pytest.param("q", id="a lineage"), pytest.param("a", id="an article")])
def test_a_page_walks_through_no_table(
    kind: str,
    reader: Client,
    queries: Queries,
    seeded_engine: Engine,
    found: Callable[[str, str], str],
) -> None:
    address = found("bell never ours to keep", kind)
    queries.start()
    reader.get(address).raise_for_status()
    asked = [one for one in queries.statements if "SELECT" in one]

    with reading(seeded_engine) as connection:
        steps = [step for one in asked for step in _plan(connection, one)]

    assert any("USING INDEX" in step for step in steps)
    assert [step for step in steps if _walks_far(step)] == []


def _plan(connection: Connection, statement: str) -> list[str]:
    """The steps the database takes for a statement, whatever its parameters are."""
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", (None,) * statement.count("?"))
    return [row[3] for row in rows]


def _walks_far(step: str) -> bool:
    """Whether a step goes through a table that grows, or through all that is browsed."""
    scans = step.startswith("SCAN") and not any(one in step for one in _SMALL)
    return scans or any(one in step for one in _BROWSED)
