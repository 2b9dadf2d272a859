from collections.abc import Callable
from html import unescape

from tests.web.client import Client
from tests.web.pages.conftest import Queries
from tests.web.pages.test_sighting import ids

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


def test_what_is_missing_or_mistyped_is_said(reader: Client, found: Look) -> None:
    _, (first, *_rest) = ids(reader, found)

    assert reader.get(f"/compare?a={first}").status_code == 422
    assert reader.get(f"/compare?a={first}&b=never").status_code == 404


def test_a_comparison_costs_few_queries(reader: Client, found: Look, queries: Queries) -> None:
    _, (first, second, *_rest) = ids(reader, found)

    queries.start()
    reader.get(f"/compare?a={first}&b={second}")

    assert len(queries.statements) <= 12, queries.statements
