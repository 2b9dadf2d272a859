"""Identity: which text is which article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ingest.identity import article_id, canonical_url


@pytest.mark.parametrize(
    "shared",
    [
        "https://Lantern.example/bridge/",
        "https://lantern.example:443/bridge#comments",
        "https://lantern.example/bridge?utm_source=feed&utm_medium=rss",
        "https://lantern.example/bridge?fbclid=abc",
        " HTTPS://lantern.example/bridge ",
    ],
)
def test_one_address_however_it_was_shared(shared: str) -> None:
    assert canonical_url(shared) == "https://lantern.example/bridge"


@pytest.mark.parametrize(
    "other",
    [
        "https://lantern.example/Bridge",
        "https://lantern.example/bridge?id=2",
        "http://lantern.example/bridge",
    ],
)
def test_what_may_name_another_page_is_kept(other: str) -> None:
    assert canonical_url(other) == other


def test_the_address_counts_before_the_source_and_the_source_before_the_words() -> None:
    by_url = article_id(url="https://a.example/1", source="A", given_id="1", text="x")
    by_id = article_id(url=None, source="A", given_id="1", text="x")

    assert by_url == article_id(url="https://a.example/1", source="B", given_id="2", text="y")
    assert by_id == article_id(url=None, source="The A", given_id="1", text="y")


def test_the_same_words_from_two_sources_are_two_articles() -> None:
    left, right = (article_id(url=None, source=name, given_id=None, text="x") for name in "AB")

    assert left != right


@given(st.text(max_size=80))
def test_any_address_at_all_has_one_form(url: str) -> None:
    assert canonical_url(canonical_url(url)) == canonical_url(url)
