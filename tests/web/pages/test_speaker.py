from dataclasses import replace
from html import unescape

from sqlalchemy import Engine

from app.web.app import web_app
from app.web.pages.speaker import speaker_view
from tests.journeys.holdings import hold
from tests.pipeline.making import OTHER, STATEMENT, article, said
from tests.web import sample_holdings, samples
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries


def test_a_speaker_shows_the_quotations_given_to_the_name(reader: Client) -> None:
    page = reader.get("/p/leonie-vasterholt").text

    assert "<h1>Leonie Vasterholt</h1>" in page
    assert "The bell was never ours to keep" in page


def test_a_surname_with_an_honorific_leads_to_the_name_in_full(reader: Client) -> None:
    moved = reader.get("/p/thorvald")

    assert (moved.status_code, moved.headers["location"]) == (302, "/p/ines-thorvald")
    assert "“Miss Thorvald” – the only Thorvald whom any article here names in full." in (
        reader.get("/p/ines-thorvald").text
    )


def test_an_unknown_speaker_is_not_found(reader: Client) -> None:
    assert reader.get("/p/nobody-at-all").status_code == 404


def test_a_speaker_to_whom_one_article_gives_another_s_words_shows_them_as_disputed(reader: Client) -> None:
    page = words(reader.get("/p/tobias-renn").text)

    assert "Attributed to Tobias Renn by some articles, to somebody else by others" in page
    assert (
        "Articles disagree: attributed to Leonie Vasterholt in 4 articles, to Tobias Renn in 1 article"
        in page
    )


def test_a_speaker_s_quotations_are_there_in_the_order_in_which_they_stood_in_print(reader: Client) -> None:
    told = reader.get("/p/ines-thorvald.json?sort=printed").json()
    page = unescape(reader.get("/p/ines-thorvald?sort=printed").text)

    printed = [each["in_print_by"] for each in told["lineages"]]
    assert printed == sorted(printed)
    assert 'href="/p/ines-thorvald.json?sort=printed"' in page
    assert [part.split('"', 1)[0] for part in page.split('class="card__words" href="')[1:]][
        : len(printed)
    ] == [each["path"] for each in told["lineages"]]
    assert told["lineage_count"] == reader.get("/p/ines-thorvald.json").json()["lineage_count"]


def test_words_that_are_not_printed_alike_lead_to_their_wordings() -> None:
    alike, two = replace(samples.card(), id="alike00000000", wordings=1), samples.card()
    view = speaker_view(replace(sample_holdings.speaker_page(), lineages=(alike, two)), samples.COVERAGE)

    assert [(each.id, each.told) for each in view.differing] == [(two.id, "4 wordings in 6 articles")]


def test_a48_a_speaker_s_page_counts_what_its_record_counts(reader: Client) -> None:
    told = reader.get("/p/leonie-vasterholt.json").json()
    number = told["lineage_count"]

    assert f"{number} quotation{'s' if number != 1 else ''} attributed to this speaker" in words(
        reader.get("/p/leonie-vasterholt").text
    )


def test_a_speaker_s_page_costs_few_queries(reader: Client, queries: Queries) -> None:
    queries.start()
    reader.get("/p/leonie-vasterholt")

    assert len(queries.statements) <= 20


def test_every_name_of_a_person_leads_to_one_page(database: Engine) -> None:
    hold(
        database,
        [
            article(said(STATEMENT, "council spokeswoman Ilse Brandvold")),
            article(f"“{OTHER},” Ms. Brandvold said on Monday.", page="b", source="Inland Courier"),
        ],
    )
    reader = Client(web_app(database, "https://whence.example"))

    moved = reader.get("/p/brandvold")
    page = reader.get(moved.headers["location"]).text

    assert (moved.status_code, moved.headers["location"]) == (302, "/p/ilse-brandvold")
    assert "“Ms. Brandvold” – the only Brandvold whom any article here names in full." in page
    assert "council spokeswoman (1 article)" in page
    assert reader.get("/search?q=brandvold").text.count('href="/p/ilse-brandvold"') == 1


def test_a_shared_surname_has_a_page_that_names_both(database: Engine) -> None:
    hold(
        database,
        [
            article(said(STATEMENT, "Ilse Brandvold")),
            article(said(OTHER, "Olav Brandvold"), page="b", source="Inland Courier"),
            article("“Nobody asked the fishermen about the northern pier,” Brandvold said.", page="c"),
        ],
    )
    page = Client(web_app(database, "https://whence.example")).get("/p/brandvold").text

    assert "Several people here are called Brandvold:" in page
    assert '<a href="/p/ilse-brandvold">' in page
    assert '<a href="/p/olav-brandvold">' in page
    assert "Nobody asked the fishermen" in page


def test_a_role_is_nobody_s_page(database: Engine) -> None:
    hold(database, [article(said(STATEMENT, "a council official"))])

    assert Client(web_app(database, "https://whence.example")).get("/p/council-official").status_code == 404


def test_a_speaker_is_not_named_again_at_each_quotation(reader: Client) -> None:
    page = reader.get("/p/ines-thorvald").text

    assert "card__words" in page
    assert 'href="/p/ines-thorvald"' not in page
