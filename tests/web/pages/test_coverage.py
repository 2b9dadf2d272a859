"""What is held, by source and month, told over HTTP."""

import csv
import io

from sqlalchemy import Engine

from app.store.database import writing
from app.store.records import add_failure
from app.web.app import web_app
from app.web.assets import Assets
from app.web.pages.coverage import coverage_view
from app.web.render import environment
from tests.web import sample_holdings, samples
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries


def shown() -> str:
    view = coverage_view(sample_holdings.months(), samples.COVERAGE)
    return (
        environment(Assets(), "https://whence.example").get_template("pages/coverage.html").render(view=view)
    )


def test_gaps_are_told_in_words() -> None:
    page = words(shown())

    assert "Nothing is held of January 2026." in page
    assert "Without a date, and so in no month: 3 of" in page
    assert "3 documents could not be read and are not held: 3: it is not JSON" in page


def test_the_table_is_bounded_and_says_what_it_folds() -> None:
    page = shown()

    assert page.count('<th scope="row">') == 50 + 2
    assert "10 other sources" in page
    assert "All sources" in page
    assert page.count('scope="colgroup"') == 2


def test_a57_a_hostile_name_stays_a_name() -> None:
    assert "=Quay &lt;b&gt;Gazette" in shown()


def test_a48_the_page_counts_what_its_record_counts(reader: Client) -> None:
    told = reader.get("/coverage.json").json()
    page = words(reader.get("/coverage").text)

    assert sum(cell["articles"] for cell in told["coverage"]) == told["articles"]
    assert f"{told['articles']} What could not be read" in page
    rows = list(csv.DictReader(io.StringIO(reader.get("/coverage.csv").text)))
    assert sum(int(row["articles"]) for row in rows) == told["articles"]


def test_an_empty_store_has_no_table(database: Engine) -> None:
    page = Client(web_app(database, "https://whence.example")).get("/coverage").text

    assert "<table" not in page
    assert "No articles are held yet." in page
    assert "Nothing that was given could not be read." in page


def test_what_could_not_be_read_is_told_without_where_it_lies(own_engine: Engine) -> None:
    Client(web_app(own_engine, "https://whence.example")).get("/coverage")
    with writing(own_engine) as connection:
        add_failure(
            connection, "/home/somebody/secret.jsonl:7", "it is not JSON: <script>", samples.NIGHT.isoformat()
        )
    page = Client(web_app(own_engine, "https://whence.example")).get("/coverage").text

    assert "1 document could not be read and is not held:" in page
    assert "somebody" not in page
    assert "<script>" not in page.partition("<main")[2]


def test_what_is_held_is_counted_once_for_each_edition(reader: Client, queries: Queries) -> None:
    reader.get("/coverage")
    queries.start()
    reader.get("/coverage")

    assert len(queries.statements) <= 8, queries.statements
    assert not [sent for sent in queries.statements if "GROUP BY articles.source" in sent]
