"""Sources, speakers, searches and articles in every form, over HTTP."""

from collections.abc import Callable
from html import unescape
from pathlib import Path

import feedparser
import pytest
from sqlalchemy import Engine

from app.export.writers import ARTICLE_WRITERS, LISTING_WRITERS, ROLL_WRITERS, SIGHTING_WRITERS
from app.ingest.readers import read_paths
from app.pipeline.import_articles import import_articles
from app.web.app import web_app
from tests.web.client import Client
from tests.web.pages.conftest import Queries
from tests.web.pages.test_withdrawn import withdraw

LISTS = ("/o/meridian-wire", "/p/marit-ollander", "/search?q=boats", "/quotes", "/quotes?kind=quotation")
ROLLS = ("/outlets", "/speakers", "/stories", "/coverage", "/outlets?after=m")
EACH = [
    pytest.param(page, form.suffix, form.media_type, id=f"{page} {form.name}")
    for pages, forms in ((LISTS, LISTING_WRITERS), (ROLLS, ROLL_WRITERS))
    for page in pages
    for form in forms
]
LATER = "2026-11-05T08:00:00+00:00"


def twin(page: str, suffix: str) -> str:
    path, mark, query = page.partition("?")
    return f"{path}{suffix}{mark}{query}"


@pytest.mark.parametrize(("page", "suffix", "media_type"), EACH)
def test_a48_every_list_is_there_in_every_form_and_its_page_names_it(
    reader: Client, page: str, suffix: str, media_type: str
) -> None:
    shown, form = reader.get(page), reader.get(twin(page, suffix))

    assert (shown.status_code, form.status_code) == (200, 200)
    assert form.headers["content-type"].startswith(media_type)
    assert f'type="{media_type}" href="{twin(page, suffix)}"' in shown.text
    assert f"<{twin(page, suffix)}>" in shown.headers["link"]
    assert reader.get(page, accept=media_type).headers["location"] == twin(page, suffix)


def test_a48_a_source_s_page_counts_what_its_record_counts(reader: Client) -> None:
    told = reader.get("/o/meridian-wire.json").json()

    assert f"{told['article_count']} articles held" in reader.get("/o/meridian-wire").text
    assert len(told["articles"]) == told["article_count"]


@pytest.mark.parametrize(("page", "kind"), [("/outlets", "sources"), ("/speakers", "speakers")])
def test_a48_names_are_counted_on_their_page_as_in_their_record(reader: Client, page: str, kind: str) -> None:
    told = reader.get(f"{page}.json").json()[kind]
    shown = unescape(reader.get(page).text)

    assert shown.count('class="row__title"') == len(told) > 3
    for each in told:
        *_, number = each.values()
        entry = shown.partition(f'href="{each["path"]}"')[2].partition("</li>")[0]
        assert f">{number} " in entry, each


@pytest.mark.parametrize("form", ARTICLE_WRITERS, ids=lambda form: form.name)
def test_a48_an_article_is_there_in_every_form(
    reader: Client, found: Callable[[str, str], str], form: object
) -> None:
    suffix, media_type = getattr(form, "suffix", ""), getattr(form, "media_type", "")
    address = found("bell never ours to keep", "a")
    answer = reader.get(f"{address}{suffix}")

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(media_type)
    assert f'href="{address}{suffix}"' in reader.get(address).text


def test_a48_a_sighting_is_there_in_every_form_and_tells_what_its_lineage_does(
    reader: Client, found: Callable[[str, str], str]
) -> None:
    address = found("bell never ours to keep", "q")
    told = reader.get(f"{address}.json").json()
    first = told["attestations"][0]
    page = reader.get(f"/s/{first['id']}")

    assert reader.get(f"/s/{first['id']}.json").json() == {"lineage": told["url"], **first}
    for writer in SIGHTING_WRITERS:
        assert reader.get(f"/s/{first['id']}{writer.suffix}").status_code == 200
        assert f'href="/s/{first["id"]}{writer.suffix}"' in page.text
        assert (
            reader.get(f"/s/0000000000000{writer.suffix}").headers["content-type"]
            == "application/problem+json"
        )


@pytest.mark.parametrize("form", ARTICLE_WRITERS, ids=lambda form: form.name)
def test_a7_a_withdrawn_article_is_gone_in_every_form(
    own_engine: Engine, found: Callable[[str, str], str], form: object
) -> None:
    address = found("bell never ours to keep", "a")
    withdraw(own_engine, address.removeprefix("/a/"))
    answer = Client(web_app(own_engine, "https://whence.example")).get(
        f"{address}{getattr(form, 'suffix', '')}"
    )

    assert answer.status_code == 410
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Its publisher took it back." in answer.json()["detail"]


@pytest.mark.parametrize("suffix", [form.suffix for form in LISTING_WRITERS])
@pytest.mark.parametrize("page", ["/o/nobody-prints-this", "/p/nobody-says-this"])
def test_a54_of_a_list_that_is_not_held_a_machine_is_told_so(reader: Client, page: str, suffix: str) -> None:
    answer = reader.get(f"{page}{suffix}")

    assert (answer.status_code, reader.get(page).status_code) == (404, 404)
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "https://whence.example/api#problem-404"


def test_a54_a_machine_that_asks_the_page_is_told_so_too(reader: Client) -> None:
    answer = reader.get("/o/nobody-prints-this", accept="application/json")

    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
    assert "Accept" in answer.headers["vary"]
    assert "Accept" in reader.get("/o/nobody-prints-this").headers["vary"]


def test_another_name_of_a_speaker_leads_to_the_same_form(reader: Client) -> None:
    answer = reader.get("/p/ollander.atom")

    assert (answer.status_code, answer.headers["location"]) == (302, "/p/marit-ollander.atom")


def test_a_search_for_nothing_finds_nothing(reader: Client) -> None:
    assert reader.get("/search.json").json()["lineage_count"] == 0


def test_a51_a_new_sighting_is_in_every_feed_after_one_ingest(own_engine: Engine, tmp_path: Path) -> None:
    client = Client(web_app(own_engine, "https://whence.example"))
    record = client.get("/search.json?q=eleven+boats+deck+lights").json()["lineages"][0]
    feeds = (f"/q/{record['id']}.atom", "/p/marit-ollander.atom", "/search.atom?q=eleven+boats+deck+lights")
    before = [feedparser.parse(client.get(feed).content) for feed in feeds]
    article = tmp_path / "new.jsonl"
    article.write_text(
        '{"url": "https://late.example/boats", "source": "Late Echo", "published": "2026-03-20T09:00:00Z", "text": '
        '"Ferry talk goes on\\n\\n“I counted eleven boats around us with their deck lights on, and nobody had ordered '
        'a single one of them to come,” said Marit Ollander on the quay.\\n\\nThe harbour was quiet by noon."}\n',
        encoding="utf-8",
    )

    import_articles(own_engine, read_paths([str(article)]), LATER, lambda _tally: None)

    after = [feedparser.parse(client.get(feed).content) for feed in feeds]
    assert [read.feed.updated for read in after] == ["2026-11-05T08:00:00Z"] * 3
    assert [entry.title for entry in after[0].entries][:1] == ["Late Echo: Ferry talk goes on"]
    for old, new in zip(before, after, strict=True):
        assert {entry.id for entry in old.entries} <= {entry.id for entry in new.entries}


@pytest.mark.parametrize(("page", "suffix", "media_type"), EACH)
def test_a_list_costs_few_queries_more_than_its_page(
    reader: Client, queries: Queries, page: str, suffix: str, media_type: str
) -> None:
    queries.start()
    reader.get(page)
    of_page = len(queries.statements)
    queries.start()
    reader.get(twin(page, suffix))

    assert len(queries.statements) <= of_page + 3


def test_all_that_is_held_is_browsed_to_its_end(reader: Client) -> None:
    told = reader.get("/quotes.json?kind=quotation").json()
    seen = [each["id"] for each in told["lineages"]]
    while told["next"]:
        told = reader.get(told["next"]).json()
        seen += [each["id"] for each in told["lineages"]]

    assert len(seen) == len(set(seen)) == told["lineage_count"] == told["facets"]["kind"]["quotation"]
