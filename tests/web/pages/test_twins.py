"""A lineage in every form, over HTTP."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import Engine

from app.domain.lineage import Lineage
from app.export.writers import WRITERS, Writer
from app.web.app import web_app
from tests.web.client import Client
from tests.web.pages.conftest import Queries
from tests.web.pages.test_withdrawn import withdraw

EACH = [pytest.param(writer, id=writer.name) for writer in WRITERS]
PROBLEM = {"type", "title", "status", "detail", "instance"}


@pytest.mark.parametrize("writer", EACH)
def test_a48_every_form_is_there_and_the_page_names_it(
    reader: Client, found: Callable[[str, str], str], writer: Writer[Lineage]
) -> None:
    address = found("bell never ours to keep", "q")
    page, twin = reader.get(address), reader.get(f"{address}{writer.suffix}")

    assert twin.status_code == 200
    assert twin.headers["content-type"].startswith(writer.media_type)
    assert twin.headers["access-control-allow-origin"] == "*"
    assert twin.headers["x-robots-tag"] == "noindex"
    bare = writer.media_type.partition(";")[0]
    assert f'rel="alternate" type="{bare}" href="{address}{writer.suffix}"' in page.text
    assert f'<{address}{writer.suffix}>; rel="alternate"; type="{bare}"' in page.headers["link"]
    assert f'<a href="{address}{writer.suffix}">{writer.name}</a>' in page.text


@pytest.mark.parametrize("writer", EACH)
def test_a47_a_form_has_its_own_tag_and_is_not_sent_twice(
    reader: Client, found: Callable[[str, str], str], writer: Writer[Lineage]
) -> None:
    address = found("bell never ours to keep", "q")
    first = reader.get(f"{address}{writer.suffix}")
    again = reader.get(f"{address}{writer.suffix}", if_none_match=first.headers["etag"])

    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["access-control-allow-origin"] == "*"
    tags = {reader.get(f"{address}{each.suffix}").headers["etag"] for each in WRITERS}
    assert len(tags) == len(WRITERS)


@pytest.mark.parametrize("writer", EACH)
@pytest.mark.parametrize("address", ["/q/mistyped", "/q/0000000000000"])
def test_a54_of_what_is_not_held_a_machine_is_told_so(
    reader: Client, address: str, writer: Writer[Lineage]
) -> None:
    answer = reader.get(f"{address}{writer.suffix}")

    assert answer.status_code == reader.get(address).status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(answer.json()) == PROBLEM


@pytest.mark.parametrize("writer", EACH)
def test_a7_what_was_withdrawn_is_gone_in_every_form(
    own_engine: Engine, found: Callable[[str, str], str], writer: Writer[Lineage]
) -> None:
    address = found("bell never ours to keep", "q")
    withdraw(own_engine, address.removeprefix("/q/"))
    answer = Client(web_app(own_engine, "https://whence.example")).get(f"{address}{writer.suffix}")

    assert answer.status_code == 410
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Its publisher took it back." in answer.json()["detail"]
    assert "burning church" not in answer.text


@pytest.mark.parametrize("writer", EACH)
def test_who_asks_a_page_for_a_form_is_sent_to_its_address(
    reader: Client, found: Callable[[str, str], str], writer: Writer[Lineage]
) -> None:
    address = found("bell never ours to keep", "q")
    bare = writer.media_type.partition(";")[0]
    page = reader.get(address, accept=bare)

    first = next(each for each in WRITERS if each.media_type.partition(";")[0] == bare)
    assert (page.status_code, page.headers["location"]) == (303, f"{address}{first.suffix}")
    assert "accept" in page.headers["vary"].casefold()
    assert reader.get(address).headers["vary"].casefold().startswith("accept")


def test_a6_another_wording_leads_to_the_same_and_json_says_whose_address_it_was(
    reader: Client, found: Callable[[str, str], str]
) -> None:
    address = found("bell never ours to keep", "q")
    record = reader.get(f"{address}.json").json()
    other = next(each["wording"] for each in record["attestations"] if each["wording"] != record["id"])

    assert reader.get(f"/q/{other}.json").json()["redirected_from"] == other
    for writer in WRITERS[1:]:
        answer = reader.get(f"/q/{other}{writer.suffix}")
        assert (answer.status_code, answer.headers["location"]) == (302, f"{address}{writer.suffix}")


def test_a48_a_page_counts_what_its_record_counts(reader: Client, found: Callable[[str, str], str]) -> None:
    address = found("bell never ours to keep", "q")
    page, counts = reader.get(address).text, reader.get(f"{address}.json").json()["counts"]

    assert f"{counts['articles']} articles by {counts['sources']} sources" in " ".join(page.split())
    assert len(json.loads(reader.get(f"{address}.json").content)["attestations"]) == counts["articles"]


@pytest.mark.parametrize("writer", EACH)
def test_a_form_costs_a_few_queries_however_many_the_sightings(
    reader: Client, found: Callable[[str, str], str], queries: Queries, writer: Writer[Lineage]
) -> None:
    address = found("bell never ours to keep", "q")
    queries.start()
    reader.get(f"{address}{writer.suffix}")

    assert len(queries.statements) <= 7  # BEGIN is one
