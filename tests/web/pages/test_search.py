from tests.web.client import Client
from tests.web.pages.conftest import Queries


def test_words_find_the_lineages_that_hold_them(reader: Client) -> None:
    page = reader.get("/search?q=bell burning church").text

    assert "The bell was never ours to keep" in page
    assert 'id="results"' in page
    assert '<meta name="robots" content="noindex,follow">' in page


def test_nothing_found_is_said_with_how_much_was_looked_through(reader: Client) -> None:
    page = reader.get("/search?q=zyzzyva").text

    assert "Not found in the" in page


def test_signs_that_mean_something_to_a_search_engine_are_only_signs(reader: Client) -> None:
    for odd in ('"', "*", "a AND", "NEAR(", "-x", "%00", "col:x", "'; drop table articles", "(((", "“bell"):
        assert reader.get(f"/search?q={odd}").status_code == 200, odd


def test_a_search_answers_the_whole_page_whoever_asks(reader: Client) -> None:
    asked_by_htmx = reader.get("/search?q=bell", hx_request="true").text

    assert asked_by_htmx == reader.get("/search?q=bell").text


def test_a_search_costs_few_queries(reader: Client, queries: Queries) -> None:
    queries.start()
    reader.get("/search?q=bell")

    assert len(queries.statements) <= 16, queries.statements
