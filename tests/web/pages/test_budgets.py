"""How many queries each page costs that has no test of its own for that: not one grows with what is held."""

from collections.abc import Callable
from urllib.parse import quote

import pytest

from tests.web.client import Client
from tests.web.pages.conftest import Queries


@pytest.mark.parametrize(
    ("address", "most"),
    [("/about", 6), ("/stories", 10), ("/data", 5), ("/method", 5), ("/accessibility", 5)],
)
def test_a_page_without_a_lineage_costs_few_queries(
    reader: Client, queries: Queries, address: str, most: int
) -> None:
    queries.start()
    page = reader.get(address)

    assert page.status_code == 200
    assert len(queries.statements) <= most, queries.statements


@pytest.mark.parametrize(("suffix", "most"), [("/wordings", 10), ("/cite", 10), ("/embed", 10)])
def test_what_belongs_to_a_lineage_costs_few_queries(
    reader: Client, queries: Queries, found: Callable[[str, str], str], suffix: str, most: int
) -> None:
    lineage = found("the", "q")
    queries.start()
    page = reader.get(f"{lineage}{suffix}")

    assert page.status_code == 200
    assert len(queries.statements) <= most, queries.statements


def test_a_check_costs_few_queries_for_each_piece_that_is_found(reader: Client, queries: Queries) -> None:
    said = quote("“The bell was never ours to keep. It was taken from a burning church”")
    reader.get(f"/check?q={said}")  # the first check opens the index
    queries.start()
    page = reader.get(f"/check?q={said}")

    assert 'id="found-1"' in page.text
    assert len(queries.statements) <= 14, queries.statements
