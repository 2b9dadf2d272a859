from html import unescape

import pytest

from tests.web.client import Client
from tests.web.pages.conftest import Queries


def words_on(reader: Client, address: str) -> list[str]:
    page = reader.get(address).text
    return [part.split('"', 1)[0] for part in page.split('class="card__words" href="')[1:]]


def test_all_lineages_are_listed_and_may_be_narrowed_and_widened_again(reader: Client) -> None:
    whole = words_on(reader, "/quotes")
    narrowed = words_on(reader, "/quotes?kind=passage")
    page = unescape(reader.get("/quotes?kind=passage").text)

    assert len(whole) > len(narrowed) > 0
    assert set(narrowed) < set(whole)
    assert 'class="tag tag--chosen" href="/quotes"' in page


@pytest.mark.parametrize("order", ["", "&sort=newest"])
def test_a64_pages_of_a_list_follow_one_another_without_gap_or_double(
    reader: Client, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    whole = words_on(reader, f"/quotes?x={order}")
    monkeypatch.setattr("app.web.pages.browse._LISTED", 4)
    address, found = f"/quotes?x={order}", list[str]()
    while address:
        page = unescape(reader.get(address).text)
        found += words_on(reader, address)
        more = page.partition('aria-label="More"><a href="')[2]
        address = more.partition('"')[0]

    assert found == whole
    assert len(set(found)) == len(found) > 8


def test_a_facet_nobody_has_and_a_token_that_is_none_are_no_error(reader: Client) -> None:
    assert "Nothing held is of that kind." in reader.get("/quotes?language=xx").text
    assert words_on(reader, "/quotes?after=never") == words_on(reader, "/quotes")


def test_sources_and_speakers_are_listed_with_their_counts(reader: Client) -> None:
    sources, people = (unescape(reader.get(address).text) for address in ("/outlets", "/speakers"))

    assert "/o/ostermark-chronicle" in sources
    assert "articles</span>" in sources
    assert "Leonie Vasterholt" in people


def test_a_speaker_is_listed_once_under_whatever_names(reader: Client) -> None:
    page = unescape(reader.get("/speakers").text)
    addresses = [part.split('"', 1)[0] for part in page.split('class="row__title" href="')[1:]]

    pages = [reader.get(address).text for address in addresses]
    canonical = [page.partition('rel="canonical" href="')[2].partition('"')[0] for page in pages]
    assert len(addresses) > 3
    assert len(set(canonical)) == len(addresses)


@pytest.mark.parametrize("address", ["/quotes", "/outlets", "/speakers"])
def test_a_list_costs_few_queries(reader: Client, queries: Queries, address: str) -> None:
    queries.start()
    reader.get(address)

    assert len(queries.statements) <= 10, queries.statements
