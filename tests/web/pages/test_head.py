"""What stands in the head of a page, and the addresses that lead to it."""

import re
from collections.abc import Callable
from html import unescape

import pytest

from app.web.links import TIMEGATE
from tests.web.client import Client

Look = Callable[[str, str], str]


def meta(page: str, name: str) -> str:
    """The content of one `<meta>`."""
    found = re.search(rf'<meta (?:property|name)="{name}" content="([^"]*)">', page)
    assert found, name
    return unescape(found[1])


def test_a1_a_shared_lineage_shows_words_speaker_earliest_and_counts(reader: Client, found: Look) -> None:
    page = reader.get(found("bell never ours to keep", "q")).text

    assert "Leonie Vasterholt" in meta(page, "og:title")
    assert "Earliest known: Ostermark Chronicle" in meta(page, "og:description")
    assert "6 articles by 6 sources" in meta(page, "og:description")
    alt = meta(page, "og:image:alt")
    assert "bell" in alt
    assert "Earliest known: Ostermark Chronicle" in alt
    assert meta(page, "twitter:image:alt") == alt


def test_a3_one_absolute_address_without_a_query_is_canonical_shared_and_cited(
    reader: Client, found: Look
) -> None:
    address = found("bell never ours to keep", "q")
    for asked in (address, f"{address}?page=1", f"{address}?via=0000000000000"):
        answer = reader.get(asked)
        own = f"https://whence.example{address}"

        assert meta(answer.text, "og:url") == own
        assert f'<link rel="canonical" href="{own}">' in answer.text
        assert f'<link rel="cite-as" href="{own}">' in answer.text
        assert f'<{own}>; rel="cite-as"' in answer.headers["link"]


def test_header_and_head_announce_the_same(reader: Client, found: Look) -> None:
    answer = reader.get(found("bell never ours to keep", "q"))

    in_page = {
        (rel, unescape(href))
        for rel, href in re.findall(r'<link rel="([a-z-]+)"(?: type="[^"]*")? href="([^"]*)"', answer.text)
        if rel not in ("canonical", "icon", "stylesheet")
    }
    in_header = {(rel, href) for href, rel in re.findall(r'<([^>]*)>; rel="([^"]*)"', answer.headers["link"])}
    assert in_page == {(rel, href) for rel, href in in_header if rel != TIMEGATE}  # for programs alone


@pytest.mark.parametrize(
    "decorated",
    ["{}/", "{}/never-ours-to-keep", "{}-never-ours", "{}?utm_source=mail", "upper"],
    ids=["slash", "slug", "hyphen", "tracking", "upper case"],
)
def test_a4_a_decorated_address_leads_to_the_plain_one(reader: Client, found: Look, decorated: str) -> None:
    address = found("bell never ours to keep", "q")
    asked = f"/q/{address[3:].upper()}" if decorated == "upper" else decorated.format(address)

    answer = reader.get(asked)

    assert answer.status_code == 301
    assert answer.headers["location"] == address


def test_a5_a_mistyped_letter_is_told_as_such_with_a_search(reader: Client, found: Look) -> None:
    address = found("bell never ours to keep", "q")
    wrong = address[:-1] + ("7" if address[-1] != "7" else "8")

    answer = reader.get(wrong)

    assert answer.status_code == 404
    assert "mistyped?" in answer.text
    assert 'role="search"' in answer.text
