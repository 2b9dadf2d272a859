import re
from collections.abc import Callable

import msgspec

from tests.web.client import Client
from tests.web.pages.conftest import Queries

Look = Callable[[str, str], str]


def test_a_lineage_tells_who_had_the_words_and_what_was_changed(reader: Client, found: Look) -> None:
    page = reader.get(found("bell never ours to keep", "q")).text

    assert "Leonie Vasterholt" in page
    assert "Earliest known" in page
    assert "Ostermark Chronicle" in page
    assert "Seen in 6 articles by 6 sources" in page
    assert "Cut without a mark" in page
    assert "not whether they are true" in page


def test_a17_words_given_to_two_people_say_in_how_many_articles_and_where(
    reader: Client, found: Look
) -> None:
    address = found("bell never ours to keep", "q")
    page = " ".join(reader.get(address).text.split())
    record = msgspec.json.decode(reader.get(f"{address}.json").content)

    first, other = record["given_to"]
    assert first["speaker"] == "Leonie Vasterholt"
    assert "they are attributed to Leonie Vasterholt in 4 articles and to" in page
    assert re.search(rf">{other['speaker']}</a> in 1 article \([A-Z]", page)


def test_every_wording_leads_to_the_same_lineage_and_the_page_says_which_was_followed(
    reader: Client, found: Look
) -> None:
    address = found("bell never ours to keep", "q")
    record = msgspec.json.decode(reader.get(f"{address}.json").content)
    other = next(one["wording"] for one in record["attestations"] if one["wording"] != record["id"])

    moved = reader.get(f"/q/{other}")

    assert moved.status_code == 302
    assert moved.headers["location"] == f"{address}?via={other}"
    assert "You followed a link to this wording:" in reader.get(moved.headers["location"]).text
    twin = msgspec.json.decode(reader.get(f"/q/{other}.json").content)
    assert (twin["id"], twin["redirected_from"]) == (record["id"], other)


def test_page_and_record_count_alike(reader: Client, found: Look) -> None:
    address = found("bell never ours to keep", "q")
    record = msgspec.json.decode(reader.get(f"{address}.json").content)

    page = reader.get(address).text

    assert page.count('class="sighting"') == record["counts"]["articles"] == len(record["attestations"])
    assert f'href="{address}.json"' in page


def test_a_via_that_is_no_wording_of_this_lineage_is_passed_over(reader: Client, found: Look) -> None:
    address = found("bell never ours to keep", "q")

    for via in ("nonsense", "0000000000000", "<b>"):
        answer = reader.get(f"{address}?via={via}")

        assert answer.status_code == 200
        assert "You followed" not in answer.text


def test_an_id_that_is_not_held_is_not_found(reader: Client) -> None:
    answer = reader.get("/q/0000000000000")

    assert answer.status_code == 404
    assert "mistyped" in answer.text


def test_a_lineage_costs_few_queries(reader: Client, found: Look, queries: Queries) -> None:
    address = found("bell never ours to keep", "q")

    queries.start()
    reader.get(address)

    assert len(queries.statements) <= 18, queries.statements


def test_a_lineage_is_light(reader: Client, found: Look) -> None:
    answer = reader.get(found("bell never ours to keep", "q"), accept_encoding="gzip")

    assert int(answer.headers["content-length"]) <= 30_000


def test_every_sighting_says_by_which_words_the_speaker_is_named(reader: Client, found: Look) -> None:
    page = reader.get(found("bell never ours to keep", "q")).text

    assert "Attributed to Leonie Vasterholt by the words “said Leonie Vasterholt” in this article." in page
    assert '<mark class="mark mark--attribution">' in page
