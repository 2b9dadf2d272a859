"""What was set right by hand, told over HTTP: before, after and why, and nothing that was withdrawn."""

from collections.abc import Callable

import feedparser
import pytest
from sqlalchemy import Engine, event

from app.domain.correction import Correction, CorrectionKind
from app.pipeline.correct import apply_corrections
from app.web.app import web_app
from app.web.pages.corrections import LISTED, corrections_view
from tests.web import sample_holdings, samples
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries
from tests.web.pages.test_withdrawn import withdraw

NOW = "2026-11-06T10:00:00+00:00"


def correct(
    engine: Engine, kind: CorrectionKind, subject: str, value: str | None = None, made: str = NOW
) -> Client:
    told = Correction(
        kind=kind, subject=subject, other=None, value=value, reason="Its page shows two.", made=made
    )
    apply_corrections(engine, (told,), made)
    return Client(web_app(engine, "https://whence.example"))


def test_where_nothing_was_corrected_the_page_says_so(reader: Client) -> None:
    assert "Nothing has been corrected yet." in reader.get("/corrections").text
    assert reader.get("/corrections.json").json()["count"] == 0
    assert feedparser.parse(reader.get("/corrections.atom").content).entries == []


def test_every_page_leads_to_the_corrections(reader: Client) -> None:
    assert '<a href="/corrections">' in reader.get("/about").text


def test_a59_a_corrected_date_is_told_with_what_was_known_before_and_why(
    own_engine: Engine, found: Callable[[str, str], str]
) -> None:
    article = found("bell never ours to keep", "a")
    client = correct(own_engine, CorrectionKind.DATE, article.removeprefix("/a/"), "2026-09-03")
    page = words(client.get("/corrections").text)

    assert "Put in place 3 September 2026 Why: Its page shows two." in page
    assert "Before" in page
    assert f'href="{article}"' in client.get("/corrections").text
    (told,) = client.get("/corrections.json").json()["corrections"]
    assert (told["now"], told["path"], told["kind"]) == ("3 September 2026", article, "date")
    assert "September 2026" in told["was"]
    assert "(the page’s own date" in told["was"]


def test_a59_a_corrected_speaker_is_pinned_before_and_after(
    own_engine: Engine, found: Callable[[str, str], str]
) -> None:
    lineage = found("bell never ours to keep", "q")
    client = correct(own_engine, CorrectionKind.SPEAKER, lineage.removeprefix("/q/"), "Leonie Vasterholt")
    page = client.get("/corrections").text

    assert f'href="{lineage}?as_of=2026-11-06T09:59:59Z"' in page
    assert f'href="{lineage}?as_of=2026-11-06T10:00:00Z"' in page


def test_what_was_withdrawn_is_told_without_its_words(
    own_engine: Engine, found: Callable[[str, str], str]
) -> None:
    withdraw(own_engine, found("bell never ours to keep", "q").removeprefix("/q/"))
    page = Client(web_app(own_engine, "https://whence.example")).get("/corrections").text

    assert "Its publisher took it back." in page
    assert "bell was never ours" not in page.casefold()
    assert "as_of" not in page


def test_a57_words_of_a_correction_stay_words_in_every_form() -> None:
    rows = corrections_view(sample_holdings.corrections(), samples.COVERAGE).rows

    assert len(rows) == len(CorrectionKind) - 1
    assert all(row.reason.startswith("Its page shows two.") for row in rows)


def test_a56_a_reason_that_looks_like_a_formula_is_made_harmless(own_engine: Engine) -> None:
    known = Client(web_app(own_engine, "https://whence.example")).get("/stories.json").json()["stories"][0]
    made = Correction(
        kind=CorrectionKind.SPEAKER, subject=known["id"], other=None, value="=SUM(A1)", reason="=1", made=NOW
    )
    apply_corrections(own_engine, (made,), NOW)
    table = Client(web_app(own_engine, "https://whence.example")).get("/corrections.csv").text

    assert "'=SUM(A1)" in table
    assert ",'=1," in table


def test_a64_corrections_follow_one_another_without_gap_or_double(
    own_engine: Engine, found: Callable[[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lineage = found("bell never ours to keep", "q").removeprefix("/q/")
    for hour in range(5):
        client = correct(
            own_engine, CorrectionKind.SPEAKER, lineage, f"Name {hour}", f"2026-11-06T1{hour}:00:00+00:00"
        )
    monkeypatch.setattr("app.web.pages.correction_twins.LISTED", 2)
    told = client.get("/corrections.json").json()
    found_ids = [each["now"] for each in told["corrections"]]
    while told["next"]:
        told = client.get(told["next"]).json()
        found_ids += [each["now"] for each in told["corrections"]]

    assert found_ids == [f"Name {hour}" for hour in (4, 3, 2, 1, 0)]
    assert told["count"] == 5
    entries = feedparser.parse(client.get("/corrections.atom").content).entries
    assert entries[0].updated == "2026-11-06T14:00:00Z"


def test_a_page_has_so_many_corrections_and_no_more(own_engine: Engine) -> None:
    client = Client(web_app(own_engine, "https://whence.example"))
    story = client.get("/stories.json").json()["stories"][0]["id"]
    for minute in range(LISTED + 3):
        correct(
            own_engine, CorrectionKind.SPEAKER, story, f"Name {minute}", f"2026-11-06T10:{minute:02}:00+00:00"
        )

    assert client.get("/corrections").text.count('<li class="row correction"') == LISTED
    assert client.get("/corrections.json").json()["count"] == LISTED + 3


def test_a_page_of_corrections_costs_as_few_queries_however_many_stand_on_it(own_engine: Engine) -> None:
    ids = [
        each["id"]
        for each in Client(web_app(own_engine, "https://whence.example"))
        .get("/search.json?q=bell")
        .json()["articles"]
    ]
    sent: list[str] = []

    def asked() -> int:
        sent.clear()
        assert client.get("/corrections").status_code == 200
        return len(sent)

    client = correct(own_engine, CorrectionKind.DATE, ids[0], "2026-09-03")
    event.listen(own_engine, "before_cursor_execute", lambda *told: sent.append(told[2]))
    few = asked()
    for minute, article in enumerate(ids):
        correct(own_engine, CorrectionKind.DATE, article, "2026-09-04", f"2026-11-06T11:{minute:02}:00+00:00")
        correct(
            own_engine, CorrectionKind.SOURCE, article, "Quay Gazette", f"2026-11-06T12:{minute:02}:00+00:00"
        )

    assert len(ids) > 3
    assert asked() == few <= 12, sent


def test_the_page_of_corrections_costs_few_queries(reader: Client, queries: Queries) -> None:
    queries.start()
    reader.get("/corrections")

    assert len(queries.statements) <= 10, queries.statements
