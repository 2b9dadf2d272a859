"""A lineage as it was told at a moment: stable, dated, found by people and by programs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from app.domain.correction import CorrectionKind
from app.pipeline.correct import apply_corrections
from app.pipeline.import_articles import import_articles
from app.store.database import open_database
from app.store.migrate import migrate
from app.web.app import web_app
from tests.journeys.holdings import article_id, correction
from tests.pipeline.making import APART, SHORTENED, STATEMENT, WHOLE, article, said, wording
from tests.web.client import Client, words

FIRST, SECOND = "2026-11-01T08:00:00Z", "2026-11-05T08:00:00Z"
PAGE = f"/q/{wording(STATEMENT)}"
LATER = [
    article(
        said(STATEMENT), page=f"later-{n}", source=f"Paper {n}", published=f"2026-03-{n + 5:02}T08:00:00Z"
    )
    for n in range(10)
]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    migrate(url)
    made = open_database(url)
    import_articles(made, [WHOLE, SHORTENED, APART], FIRST)
    yield made
    made.dispose()


@pytest.fixture
def reader(engine: Engine) -> Client:
    return Client(web_app(engine, "https://whence.example"))


def told(page: str) -> str:
    """The main content, but for the line that says how much has changed since."""
    main = page.split("<main", 1)[1].split("</main>", 1)[0]
    return words(main[main.index('<figure class="quote"') :])


def test_a8_what_was_told_stays_while_ten_more_articles_come(engine: Engine, reader: Client) -> None:
    pinned = f"{PAGE}?as_of={FIRST}"
    before = reader.get(pinned)
    for number, one in enumerate(LATER):
        import_articles(engine, [one], f"2026-11-{number + 5:02}T08:00:00Z")

    after = reader.get(pinned)

    assert told(after.text) == told(before.text)
    assert "as Whence knew it on 1 November 2026, 08:00 UTC" in words(after.text)
    assert "10 changes since" in words(after.text)
    assert f'<a href="{PAGE}">As it is told now</a>' in after.text
    assert "Paper 3" in reader.get(PAGE).text
    assert "noindex" in after.text
    assert f'<link rel="canonical" href="https://whence.example{PAGE}">' in after.text


def test_a8_the_forms_of_a_page_of_then_are_of_then(engine: Engine, reader: Client) -> None:
    before = reader.get(f"{PAGE}.json?as_of={FIRST}").content
    import_articles(engine, LATER, SECOND)

    assert reader.get(f"{PAGE}.json?as_of={FIRST}").content == before
    assert reader.get(f"{PAGE}.json").content != before
    assert f'href="{PAGE}.csv?as_of={FIRST}"' in reader.get(f"{PAGE}?as_of={FIRST}").text


def test_a9_before_the_first_article_the_page_says_since_when(reader: Client) -> None:
    answer = reader.get(f"{PAGE}?as_of=2026-10-31")

    assert answer.status_code == 404
    assert "1 November 2026, 08:00 UTC" in answer.text


def test_a9_programs_ask_by_date_and_are_told_what_they_got(engine: Engine, reader: Client) -> None:
    import_articles(engine, LATER, SECOND)

    gate = reader.get(PAGE, accept_datetime="Tue, 03 Nov 2026 12:00:00 GMT")
    memento = reader.get(gate.headers["location"])

    assert gate.status_code == 302
    assert gate.headers["location"] == f"{PAGE}?as_of=2026-11-03T12:00:00Z"
    assert "Accept-Datetime" in gate.headers["vary"]
    assert memento.headers["memento-datetime"] == "Sun, 01 Nov 2026 08:00:00 GMT"
    for relation in ("original timegate", "timemap"):
        assert f'rel="{relation}"' in memento.headers["link"]
        assert f'rel="{relation}"' in gate.headers["link"]
        assert f'rel="{relation}"' in reader.get(PAGE).headers["link"]
    assert reader.get(PAGE, accept_datetime="yesterday").status_code == 422


def test_a9_the_timemap_lists_every_state_and_each_can_be_read(engine: Engine, reader: Client) -> None:
    import_articles(engine, LATER, SECOND)

    listed = reader.get(f"{PAGE}/timemap")

    assert listed.headers["content-type"].startswith("application/link-format")
    states = [line for line in listed.text.splitlines() if "memento" in line]
    assert [line.split('"')[1] for line in states] == ["first memento", "last memento"]
    for line in states:
        address = line[1 : line.index(">")].removeprefix("https://whence.example")
        assert reader.get(address).status_code == 200


@pytest.mark.parametrize("given", ["soon", "2026-13-01", "2026-03-04T25:00Z", "99999999999"])
def test_a_moment_that_is_none_is_told_how_to_be_written(reader: Client, given: str) -> None:
    answer = reader.get(f"{PAGE}?as_of={given}")

    assert answer.status_code == 422
    assert "2026-03-04" in answer.text


def test_a_moment_to_come_is_now(reader: Client) -> None:
    answer = reader.get(f"{PAGE}?as_of=2099-01-01")

    assert (answer.status_code, answer.headers["location"]) == (302, PAGE)


def test_behind_the_last_page_of_then_there_is_the_last(reader: Client) -> None:
    answer = reader.get(f"{PAGE}?as_of={FIRST}&page=9")

    assert (answer.status_code, answer.headers["location"]) == (302, f"{PAGE}?as_of={FIRST}&page=1")


def test_a_day_means_its_end(reader: Client) -> None:
    assert reader.get(f"{PAGE}?as_of=2026-11-01").status_code == 200


def test_what_was_withdrawn_since_is_not_shown_of_then(engine: Engine, reader: Client) -> None:
    import_articles(engine, LATER[:1], SECOND)
    made = correction(CorrectionKind.WITHDRAW, article_id(SHORTENED))
    apply_corrections(engine, [made], "2026-11-06T08:00:00Z")

    answer = reader.get(f"{PAGE}?as_of={FIRST}")
    log = reader.get(f"{PAGE}/history")

    assert answer.status_code == 410
    assert "harbour bridge" not in answer.text
    assert f"as_of={FIRST}" not in log.text
    assert "has been withdrawn since" in log.text


def test_the_log_tells_each_change_with_its_cause(
    engine: Engine, reader: Client, count_of: Callable[[str], int]
) -> None:
    import_articles(engine, LATER[:1], SECOND)

    log, page = reader.get(f"{PAGE}/history"), reader.get(PAGE)

    assert "1 article came: Paper 0." in words(log.text)
    assert f'href="{PAGE}?as_of={FIRST}"' in log.text
    assert "1 change since 1 November 2026, 08:00 UTC" in words(page.text)
    assert f'href="{PAGE}/history"' in page.text
    few = count_of(f"{PAGE}/history")
    import_articles(engine, LATER[1:], "2026-11-06T08:00:00Z")
    reader.get(f"{PAGE}/history")  # what is held is counted once for each edition of the store
    assert count_of(f"{PAGE}/history") <= few


@pytest.fixture
def count_of(engine: Engine, reader: Client) -> Callable[[str], int]:
    statements: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *given: statements.append(given[2]))

    def counted(address: str) -> int:
        statements.clear()
        assert reader.get(address).status_code == 200
        return len(statements)

    return counted


def test_a_citation_gives_the_address_that_stays(reader: Client) -> None:
    assert f"https://whence.example{PAGE}?as_of={FIRST}" in reader.get(f"{PAGE}/cite").text
