from collections.abc import Callable

import msgspec

from tests.web.client import Client
from tests.web.pages.conftest import Queries

Look = Callable[[str, str], str]


def ids(reader: Client, found: Look) -> tuple[str, list[str]]:
    address = found("bell never ours to keep", "q")
    record = msgspec.json.decode(reader.get(f"{address}.json").content)
    return address, [one["id"] for one in record["attestations"]]


def test_a_sighting_has_a_page_with_its_words_and_every_reason(reader: Client, found: Look) -> None:
    address, (_, second, *_rest) = ids(reader, found)

    page = reader.get(f"/s/{second}").text

    assert f'href="{address}"' in page
    assert '<details class="sighting__proof" open>' in page
    assert "The copy’s fingerprint is" in page
    assert "not whether they are true" in page


def test_a16_a_lineage_leads_to_each_of_its_sightings_and_to_what_it_is_compared_with(
    reader: Client, found: Look
) -> None:
    address, sightings = ids(reader, found)

    page = reader.get(address).text

    assert all(f'href="/s/{sighting}"' in page for sighting in sightings)
    assert "/compare?a=" in page


def test_other_case_is_led_to_the_plain_address_and_an_unknown_id_is_not_found(
    reader: Client, found: Look
) -> None:
    _, (first, *_rest) = ids(reader, found)

    assert reader.get(f"/s/{first.upper()}").headers["location"] == f"/s/{first}"
    assert reader.get("/s/0000000000000").status_code == 404
    assert reader.get("/s/never").status_code == 404


def test_a_sighting_costs_few_queries(reader: Client, found: Look, queries: Queries) -> None:
    _, (first, *_rest) = ids(reader, found)

    queries.start()
    reader.get(f"/s/{first}")

    assert len(queries.statements) <= 8, queries.statements
