import re
from collections.abc import Callable
from html import unescape

from sqlalchemy import Engine

from app.web.app import web_app
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries
from tests.web.pages.test_sighting import ids
from tests.web.pages.test_withdrawn import withdraw

Look = Callable[[str, str], str]


def test_two_sightings_stand_beside_each_other_with_what_differs_in_words(
    reader: Client, found: Look
) -> None:
    _, sightings = ids(reader, found)

    pages = [unescape(reader.get(f"/compare?a={sightings[0]}&b={other}").text) for other in sightings[1:]]

    assert all("Two sightings compared" in page for page in pages)
    assert any("[only here:" in page and "[removed:" in page for page in pages)
    assert any("difference" in page for page in pages)


def test_the_same_words_are_said_to_be_the_same(reader: Client, found: Look) -> None:
    _, (first, *_rest) = ids(reader, found)

    page = reader.get(f"/compare?a={first}&b={first}").text

    assert "No difference: both have the same words." in page


def test_a_wording_stands_beside_a_sighting_or_another_wording(reader: Client, found: Look) -> None:
    address, (first, *_rest) = ids(reader, found)
    record = reader.get(f"{address}.json").json()
    wordings = list(dict.fromkeys(each["wording"] for each in record["attestations"]))
    pages = [words(reader.get(f"/compare?a={wordings[0]}&b={other}").text) for other in (wordings[1], first)]

    assert all(
        "Two wordings compared" in page
        and re.search(r"Wording [A-Z] In \d+ articles?, in print by \d+ ", page)
        for page in pages
    )
    assert "[only here:" in pages[0]
    same = reader.get(f"/compare?a={wordings[0]}&b={wordings[0]}").text
    assert "No difference: both have the same words." in same


def test_the_other_way_round_leads_back(reader: Client, found: Look) -> None:
    _, (first, second, *_rest) = ids(reader, found)

    page = reader.get(f"/compare?a={first}&b={second}").text

    assert f'href="/compare?a={second}&amp;b={first}"' in page


def test_where_one_of_the_two_is_gone_the_other_stands_by_itself(own_engine: Engine, found: Look) -> None:
    client = Client(web_app(own_engine, "https://whence.example"))
    address, (first, *_rest) = ids(client, found)
    nowhere = client.get(f"/compare?a={first}&b=0000000000000")
    other = client.get("/search.json?q=harbour").json()["lineages"][0]["id"]
    withdraw(own_engine, address.removeprefix("/q/"))
    withdrawn = client.get(f"/compare?a={other}&b={address.removeprefix('/q/')}")

    for answer in (nowhere, withdrawn):
        assert answer.status_code == 410
        assert "One of the two is not held any more" in words(answer.text)
        assert "Only one of the two is held" in answer.text
        assert "<blockquote" in answer.text
    assert "Its publisher took it back." in withdrawn.text
    assert "burning church" not in withdrawn.text
    assert client.get("/compare?a=0000000000000&b=0000000000001").status_code == 404


def test_what_is_missing_or_mistyped_is_said(reader: Client, found: Look) -> None:
    _, (first, *_rest) = ids(reader, found)

    assert reader.get(f"/compare?a={first}").status_code == 422
    assert reader.get(f"/compare?a={first}&b=never").status_code == 404


def test_a_comparison_costs_few_queries(reader: Client, found: Look, queries: Queries) -> None:
    _, (first, second, *_rest) = ids(reader, found)

    queries.start()
    reader.get(f"/compare?a={first}&b={second}")

    assert len(queries.statements) <= 12, queries.statements
