"""The versions of an article over HTTP."""

import re
from datetime import UTC, datetime

from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.pipeline.import_articles import import_articles
from app.web.app import web_app
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries

URL = "https://quay.example/2026/03/lamp"
TEXTS = (
    "The keeper said the lamp would burn for 40 nights.\n\nNobody disagreed with him.",
    "The keeper said the lamp would burn for 14 nights.\n\nNobody disagreed with him. <script>x()</script>",
    "The keeper said the lamp would burn for 14 nights.\n\nNobody disagreed with him! <script>x()</script>",
)


def hold(engine: Engine, texts: tuple[str, ...]) -> tuple[Client, str]:
    """A reader of a store with these captures of one article, and the article's address."""
    raw = [
        RawArticle(
            text=text,
            origin=f"capture {day}",
            url=URL,
            headline="Lamp lit",
            source="Quay Gazette",
            retrieved=datetime(2026, 3, day, tzinfo=UTC).isoformat(),
        )
        for day, text in enumerate(texts, 1)
    ]
    import_articles(engine, raw, "2026-04-01T00:00:00+00:00", lambda _tally: None)
    client = Client(web_app(engine, "https://whence.example"))
    page = client.get("/search?q=keeper lamp").text
    start = page.index('href="/a/') + len('href="')
    return client, page[start : page.index('"', start)]


def test_what_changed_is_told_from_version_to_version_and_trifles_stand_apart(database: Engine) -> None:
    client, article = hold(database, TEXTS)
    page = client.get(f"{article}/versions").text

    assert "3 versions of this article are held" in page
    assert "1 more in which no word changed" in page
    assert "captured 2 March 2026" in words(page).replace("Captured", "captured")
    assert '<meta name="robots" content="noindex,follow">' in page
    assert f'href="{article}/versions"' in client.get(article).text


def test_two_versions_are_compared_word_by_word(database: Engine) -> None:
    client, article = hold(database, TEXTS[:2])
    page = client.get(f"{article}/compare").text

    assert "[removed: 40 ]" in words(page)
    assert "[added: 14 ]" in words(page)
    assert "<script>x()" not in page


def test_any_two_versions_can_be_chosen_with_no_script_and_what_changed_is_chosen_first(
    database: Engine,
) -> None:
    client, article = hold(database, TEXTS)
    page = client.get(f"{article}/versions").text
    radios = re.findall(r'<input type="radio" name="(from|to)" value="([^"]+)"( checked)?>', page)
    hashes = [version for name, version, _ in radios if name == "from"]

    assert f'<form action="{article}/compare">' in page
    assert len(hashes) == len(set(hashes)) == 3
    assert {name: version for name, version, checked in radios if checked}.keys() == {"from", "to"}
    first, latest = (
        hashes[1],
        hashes[2],
    )  # those in which a word changed stand first, the latest of them before
    assert client.get(f"{article}/compare?from={first}&to={latest}").status_code == 200
    assert 'type="radio"' not in client.get(f"{article}/compare").text


def test_one_version_alone_is_said_to_be_one(database: Engine) -> None:
    client, article = hold(database, TEXTS[:1])

    page = client.get(f"{article}/versions").text
    assert "no change of it was seen" in page
    assert 'type="radio"' not in page
    assert "nothing to compare" in client.get(f"{article}/compare").text


def test_a_version_leads_to_its_article_and_is_not_for_search_engines(database: Engine) -> None:
    client, article = hold(database, TEXTS)
    listed = client.get(f"{article}/versions").text
    address = listed[listed.index(f"{article}/v/") :].partition('"')[0]
    page = client.get(address).text

    assert "14 nights" in page
    assert "<script>x()" not in page
    assert f'rel="canonical" href="https://whence.example{article}"' in page
    assert "noindex" in page


def test_what_no_version_is_held_of_is_not_found(database: Engine) -> None:
    client, article = hold(database, TEXTS)

    assert client.get(f"{article}/v/none").status_code == 404
    assert client.get(f"{article}/compare?from=none").status_code == 404
    assert client.get("/a/0000000000000/versions").status_code == 404


def test_versions_cost_few_queries(reader: Client, queries: Queries) -> None:
    article = reader.get("/search?q=bell").text.partition('href="/a/')[2][:13]
    queries.start()

    assert reader.get(f"/a/{article}/versions").status_code == 200
    assert len(queries.statements) <= 12, queries.statements


def test_an_article_is_found_by_where_it_was_published(database: Engine) -> None:
    client, article = hold(database, TEXTS)
    found = client.get("/a?url=https%3A%2F%2FQUAY.example%2F2026%2F03%2Flamp%3Futm_source%3Dx")

    assert (found.status_code, found.headers["location"]) == (303, article)
    assert "can be checked" in client.get("/a?url=https://nobody.example/x").text
    for odd in ("javascript:alert(1)", "%22%3E%3Cscript%3Ex()", "http://[", "%00"):
        answer = client.get(f"/a?url={odd}")
        assert (answer.status_code, "<script>x()" in answer.text) == (404, False), odd
