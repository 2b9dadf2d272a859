"""Passing a lineage on: its card, the page to cite it from, the frame, oEmbed."""

import re
from collections.abc import Callable
from html import unescape
from urllib.parse import quote

import msgspec
import pytest

from tests.web.client import Client, words
from tests.web.pages.conftest import Queries

Look = Callable[[str, str], str]
BELL = "bell never ours to keep"


def card_of(page: str) -> str:
    """The path of the card that a page announces."""
    found = re.search(r'<meta property="og:image" content="https://whence.example(/[^"]*)">', page)
    assert found
    return unescape(found[1])


def oembed(reader: Client, url: str, more: str = "") -> dict[str, object]:
    answer = reader.get(f"/oembed?url={quote(url, safe='')}{more}")
    assert answer.status_code == 200
    record: dict[str, object] = msgspec.json.decode(answer.content)
    return record


def test_a2_the_card_lasts_as_long_as_its_answer(reader: Client, found: Look) -> None:
    answer = reader.get(card_of(reader.get(found(BELL, "q")).text))

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")
    assert "max-age=31536000" in answer.headers["cache-control"]


def test_a_card_of_an_older_answer_leads_to_the_one_of_today(reader: Client, found: Look) -> None:
    address = found(BELL, "q")

    for older in ("", "?v=000000000000"):
        answer = reader.get(f"{address}/card.png{older}")

        assert answer.status_code == 302
        assert answer.headers["location"] == card_of(reader.get(address).text)
        assert "no-cache" in answer.headers["cache-control"]


def test_the_site_has_a_card_for_pages_without_one(reader: Client) -> None:
    assert card_of(reader.get("/method").text) == "/card.png"
    assert reader.get("/card.png").content.startswith(b"\x89PNG")


def test_all_that_is_needed_to_cite_stands_in_the_page_to_be_copied(reader: Client, found: Look) -> None:
    address = found(BELL, "q")
    page = reader.get(f"{address}/cite").text
    copied = [unescape(text) for text in re.findall(r"<textarea[^>]* readonly>(.*?)</textarea>", page, re.S)]
    sentence, blockquote, frame = copied

    assert f'value="https://whence.example{address}" readonly' in page
    for part in (
        "(attributed to Leonie Vasterholt",
        "Earliest known: Ostermark Chronicle, 1 September 2026",
        "Seen in 6 articles by 6 sources",
        f"https://whence.example{address}",
        "https://ostermark-chronicle.example/",
    ):
        assert part in sentence
    assert blockquote.startswith(f'<blockquote cite="https://whence.example{address}">')
    assert frame.startswith(f'<iframe src="https://whence.example{address}/embed"')
    assert f'src="{card_of(reader.get(address).text)}"' in page.replace("&amp;", "&")
    assert 'content="noindex,follow"' in page


def test_the_files_for_reference_managers_are_there(reader: Client, found: Look) -> None:
    address = found(BELL, "q")
    page = reader.get(f"{address}/cite").text
    files = re.findall(r'<a href="([^"]*)" download>', page)

    assert files == [f"{address}{suffix}" for suffix in (".bib", ".ris", ".csl.json")]
    assert all(reader.get(file).status_code == 200 for file in files)


def test_a13_the_frame_says_what_is_held_and_what_it_does_not_show(reader: Client, found: Look) -> None:
    page = words(reader.get(f"{found(BELL, 'q')}/embed").text)

    assert "not whether they are true" in page
    assert "From 56 articles by 31 sources" in page
    assert "Earliest known: Ostermark Chronicle" in page


def test_only_the_frame_may_stand_in_another_page(reader: Client, found: Look) -> None:
    address = found(BELL, "q")
    framed = reader.get(f"{address}/embed").headers.get_list("content-security-policy")

    assert len(framed) == 1
    assert "frame-ancestors *" in framed[0]
    assert "script-src 'self'" in framed[0]
    for other in (address, f"{address}/cite", "/", "/oembed"):
        assert "frame-ancestors 'none'" in reader.get(other).headers["content-security-policy"]


@pytest.mark.parametrize("behind", ["/cite", "/embed", "/card.png"])
def test_what_stands_behind_an_address_is_found_like_the_address(
    reader: Client, found: Look, behind: str
) -> None:
    address = found(BELL, "q")
    record = msgspec.json.decode(reader.get(f"{address}.json").content)
    other = next(one["wording"] for one in record["attestations"] if one["wording"] != record["id"])

    assert reader.get(f"/q/{other}{behind}").headers["location"] == f"{address}{behind}"
    assert reader.get(f"{address.upper().replace('/Q/', '/q/')}{behind}").status_code == 301
    assert reader.get(f"/q/0000000000000{behind}").status_code == 404
    assert reader.get(f"/q/short{behind}").status_code == 404


def test_a52_oembed_is_found_from_the_page_and_answers_with_what_it_must(reader: Client, found: Look) -> None:
    address = found(BELL, "q")
    page = reader.get(address).text
    linked = re.search(r'type="application/json\+oembed" href="https://whence.example([^"]*)"', page)
    assert linked

    answer = reader.get(unescape(linked[1]))
    record = msgspec.json.decode(answer.content)

    assert answer.headers["content-type"] == "application/json"
    assert (record["version"], record["type"]) == ("1.0", "rich")
    assert isinstance(record["width"], int)
    assert isinstance(record["height"], int)
    assert "<script" not in record["html"]
    assert f'<a href="https://whence.example{address}"' in record["html"]
    assert "not whether they are true" in record["html"]
    assert (record["thumbnail_width"], record["thumbnail_height"]) == (1200, 630)


def test_a52_oembed_keeps_within_its_room(reader: Client, found: Look) -> None:
    url = f"https://whence.example{found(BELL, 'q')}"
    narrow = oembed(reader, url, "&maxwidth=280&maxheight=220")

    assert narrow["width"] == 280
    assert isinstance(narrow["height"], int)
    assert narrow["height"] <= 220
    assert not any(key.startswith("thumbnail") for key in narrow)
    assert len(str(narrow["html"])) < len(str(oembed(reader, url)["html"]))


@pytest.mark.parametrize(
    ("url", "more", "status"),
    [
        ("https://whence.example/q/0000000000000", "", 404),
        ("https://elsewhere.example/q/0000000000000", "", 404),
        ("https://whence.example.evil.example/q/0000000000000", "", 404),
        ("https://whence.example/method", "", 404),
        ("javascript:alert(1)", "", 404),
        ("https://whence.example/q/0000000000000", "&format=xml", 501),
        ("https://whence.example/q/0000000000000", "&maxwidth=none", 422),
    ],
)
def test_a52_what_oembed_does_not_know_or_speak_it_says(
    reader: Client, url: str, more: str, status: int
) -> None:
    assert reader.get(f"/oembed?url={quote(url, safe='')}{more}").status_code == status


@pytest.mark.parametrize("behind", ["/cite", "/embed", "/card.png", "oembed"])
def test_passing_a_lineage_on_costs_few_queries(
    reader: Client, found: Look, queries: Queries, behind: str
) -> None:
    address = found(BELL, "q")
    card = card_of(reader.get(address).text)
    asked = {
        "oembed": f"/oembed?url=https://whence.example{address}",
        "/card.png": card,
    }.get(behind, f"{address}{behind}")

    queries.start()
    answer = reader.get(asked)

    assert answer.status_code == 200
    assert len(queries.statements) <= 10, queries.statements
