"""Sitemaps, robots.txt, the browser's search box, and the plain pages they lead to."""

import re
from html import unescape
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from app.export.writers import WRITERS
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "o": "http://a9.com/-/spec/opensearch/1.1/"}
HERE = "https://whence.example"


def listed(reader: Client, path: str) -> list[tuple[str, str | None]]:
    """The paths a sitemap lists, with when each last changed."""
    root = ElementTree.fromstring(reader.get(path).content)
    found = []
    for one in root:
        location = one.findtext("s:loc", namespaces=NAMES) or ""
        assert location.startswith(f"{HERE}/")
        found.append((location.removeprefix(HERE), one.findtext("s:lastmod", namespaces=NAMES)))
    return found


def test_a55_every_listed_address_answers_is_canonical_and_may_be_found(reader: Client) -> None:
    parts = [path for path, _ in listed(reader, "/sitemap.xml")]
    addresses = [path for part in parts for path, _ in listed(reader, part)]

    assert len(addresses) == len(set(addresses)) > 100
    for address in addresses:
        answer = reader.get(address)
        canonical = re.search(r'<link rel="canonical" href="([^"]*)">', answer.text)

        assert answer.status_code == 200, address
        assert canonical, address
        assert unquote(unescape(canonical[1])) == unquote(f"{HERE}{address}")
        assert 'name="robots"' not in answer.text, address


def test_a55_lineages_and_articles_say_when_something_last_came_in(reader: Client) -> None:
    for part in ("/sitemap/lineages-1.xml", "/sitemap/articles-1.xml"):
        assert {changed for _, changed in listed(reader, part)} == {"2026-11-01T08:00:00Z"}


@pytest.mark.parametrize(
    "name", ["lineages-0", "lineages-x", "lineages-99999999", "lineages", "..", "articles-²"]
)
def test_a_sitemap_that_is_none_is_not_found(reader: Client, name: str) -> None:
    assert reader.get(f"/sitemap/{name}.xml").status_code == 404


def test_a_sitemap_costs_one_query(reader: Client, queries: Queries) -> None:
    queries.start()
    reader.get("/sitemap/lineages-1.xml")

    assert len(queries.statements) <= 2, queries.statements


def test_a55_search_is_not_to_be_listed_and_may_be_read_to_learn_that(reader: Client) -> None:
    robots = reader.get("/robots.txt")

    assert robots.headers["content-type"].startswith("text/plain")
    assert re.findall(r"^Disallow:(.*)$", robots.text, re.M) == [""]
    assert f"Sitemap: {HERE}/sitemap.xml" in robots.text
    for address in ("/search?q=bell", "/check?q=bell"):
        assert '<meta name="robots" content="noindex,follow">' in reader.get(address).text


def test_a_browser_can_search_from_its_address_bar(reader: Client) -> None:
    home = reader.get("/").text
    assert 'rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml"' in home

    described = ElementTree.fromstring(reader.get("/opensearch.xml").content)
    search = described.find("o:Url[@type='text/html']", NAMES)

    assert search is not None
    assert search.get("template") == f"{HERE}/search?q={{searchTerms}}"
    assert len(described.findtext("o:ShortName", namespaces=NAMES) or "") <= 16


@pytest.mark.parametrize("address", ["/about", "/data", "/api", "/accessibility", "/method"])
def test_a60_plain_pages_stand_in_every_footer_and_say_what_is_held(reader: Client, address: str) -> None:
    page = reader.get(address)

    assert page.status_code == 200
    assert f'<a href="{address}">' in reader.get("/").text
    assert "From 56 articles by 31 sources" in words(page.text)
    assert "last updated" in page.text


def test_every_form_that_is_written_is_told_with_its_ending(reader: Client) -> None:
    page = unescape(reader.get("/data").text)

    assert all(f"<code>{writer.suffix}</code>" in page and writer.purpose in page for writer in WRITERS)


def test_the_licence_a_page_links_is_told_there(reader: Client) -> None:
    assert '<link rel="license" href="/data#license">' in reader.get("/").text
    assert 'id="license"' in reader.get("/data").text
