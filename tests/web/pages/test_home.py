from tests.web.client import Client
from tests.web.pages.conftest import Queries


def test_the_first_page_says_what_this_is_and_shows_answers(reader: Client) -> None:
    page = reader.get("/").text

    assert "Where did these words first appear?" in page
    assert "Paste a quotation, a passage or an article’s text" in page
    assert page.count('class="card"') >= 3
    assert "Earliest known" in page


def test_a_page_that_did_not_change_is_not_sent_again(reader: Client) -> None:
    first = reader.get("/")

    again = reader.get("/", if_none_match=first.headers["etag"])

    assert again.status_code == 304
    assert again.content == b""


def test_the_first_page_costs_few_queries(reader: Client, queries: Queries) -> None:
    queries.start()
    reader.get("/")

    assert len(queries.statements) <= 8, queries.statements
