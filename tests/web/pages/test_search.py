import re
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from sqlalchemy import Engine

from app.domain.holdings import Wanted
from app.pipeline import reading
from app.store.database import reading as reading_transaction
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries


def test_words_find_the_lineages_that_hold_them(reader: Client) -> None:
    page = reader.get("/search?q=bell burning church").text

    assert "The bell was never ours to keep" in words(page)
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

    assert len(queries.statements) <= 20, queries.statements


def test_a_search_is_narrowed_down_by_links_that_say_how_many_they_lead_to(reader: Client) -> None:
    told = reader.get("/search.json?q=the").json()
    for name, values in told["facets"].items():
        for value, number in values.items():
            narrowed = reader.get(f"/search.json?q=the&{urlencode({name: value})}").json()
            counted = "article_count" if value == "article" else "lineage_count"

            assert narrowed[counted] == number, (name, value)


def test_a_search_is_narrowed_down_to_days(reader: Client) -> None:
    every = reader.get("/search.json?q=the").json()
    moments = sorted(card["in_print_by"] for card in every["lineages"] if card["in_print_by"])
    middle = moments[len(moments) // 2][:10]
    before = reader.get(f"/search.json?q=the&to={middle}").json()
    after = reader.get(f"/search.json?q=the&from={middle}").json()
    there = reader.get(f"/search.json?q=the&from={middle}&to={middle}").json()

    assert all(card["in_print_by"][:10] <= middle for card in before["lineages"])
    assert all(card["in_print_by"][:10] >= middle for card in after["lineages"])
    assert there["lineage_count"] > 0
    together = before["lineage_count"] + after["lineage_count"] - there["lineage_count"]
    assert together == len(moments) <= every["lineage_count"]
    assert sum(there["facets"]["kind"].values()) == there["lineage_count"] + there["article_count"]


def test_the_days_of_a_search_are_kept_wherever_it_leads(reader: Client) -> None:
    page = reader.get("/search?q=the&from=2026-03-01&to=2026-12-31").text

    assert "Without </span>From 1 March 2026 ×" in page
    assert 'href="/search?q=the&amp;until' not in page
    assert 'href="/search?q=the&amp;to=2026-12-31"' in page
    assert 'href="/search.atom?q=the&amp;from=2026-03-01&amp;to=2026-12-31"' in page
    assert '<input type="hidden" name="from" value="2026-03-01">' in page
    assert 'type="date" name="to" value="2026-12-31"' in page
    assert "kind=quotation&amp;from=2026-03-01&amp;to=2026-12-31" in page


@pytest.mark.parametrize(
    ("days", "told"),
    [
        pytest.param("from=yesterday", "“yesterday” is no day. Write it as 2026-03-04.", id="a word"),
        pytest.param("to=2026-02-30", "“2026-02-30” is no day.", id="no such day"),
        pytest.param("from=20260304", "“20260304” is no day.", id="without its lines"),
        pytest.param("from=2026-03-05&to=2026-03-04", "comes after the last", id="the wrong way round"),
        pytest.param("from=%22%3E%3Cscript%3E", "is no day", id="hostile"),
    ],
)
def test_what_is_no_day_is_said_to_be_none(reader: Client, days: str, told: str) -> None:
    page = reader.get(f"/search?q=the&{days}")

    assert page.status_code == 422
    assert told in words(page.text)
    assert "<script>" not in page.text.replace("<script src", "")


def test_days_left_empty_narrow_nothing(reader: Client) -> None:
    everything = reader.get("/search.json?q=bell").json()["lineage_count"]

    assert reader.get("/search.json?q=bell&from=&to=").json()["lineage_count"] == everything


def test_what_narrows_a_search_can_be_taken_off_again(reader: Client) -> None:
    page = reader.get("/search?q=the&kind=quotation&year=2026").text

    assert 'href="/search?q=the&amp;year=2026"' in page
    assert 'href="/search?q=the&amp;kind=quotation"' in page
    assert '<input type="hidden" name="kind" value="quotation">' in page


def test_a64_the_pages_of_a_search_go_on_where_the_last_one_ended(seeded_engine: Engine) -> None:
    asked = Wanted(words="the", sort="newest")
    pages: list[str] = []
    with reading_transaction(seeded_engine) as store:
        whole = [card.id for card in reading.search(store, asked, 100).lineages]
        after: str | None = ""
        while after is not None:
            page = reading.search(store, replace(asked, after=after), 5)
            pages += [card.id for card in page.lineages]
            after = page.after

    assert pages == whole
    assert len(set(pages)) == len(pages) > 10


def test_j4_a_narrowed_search_is_the_same_in_every_form(reader: Client) -> None:
    address = "?q=the&kind=passage"
    shown = re.findall(r'card__words" href="/q/(\w+)"', reader.get(f"/search{address}").text)
    listed = [card["id"] for card in reader.get(f"/search.json{address}").json()["lineages"]]
    table = reader.get(f"/search.csv{address}").text

    assert shown == listed[: len(shown)] != []
    assert all(identity in table for identity in listed)
    assert f'href="/search.atom{address.replace("&", "&amp;")}"' in reader.get(f"/search{address}").text


def test_the_words_searched_for_are_marked_in_what_is_found(reader: Client) -> None:
    assert "<mark>bell</mark> was never" in reader.get("/search?q=bell").text


def test_where_nothing_has_the_words_similar_wordings_are_shown(reader: Client) -> None:
    page = reader.get("/search?q=The bell was certainly never ours to keep").text

    assert "Similar wordings" in page
    assert 'href="/check?q=The+bell+was+certainly+never+ours+to+keep"' in page


def test_one_letter_is_too_short_a_search(reader: Client) -> None:
    assert "One letter says too little" in reader.get("/search?q=%C5%93").text


def test_hostile_words_to_narrow_a_search_by_are_only_words(reader: Client) -> None:
    page = reader.get("/search?q=bell&outlet=%22%3E%3Cscript%3E&year=%27&after=%00")

    assert page.status_code == 200
    assert "<script>" not in page.text.replace("<script src", "")
