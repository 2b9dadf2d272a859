from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from starlette.types import Receive, Scope, Send

from app.store.database import open_database, writing
from app.store.watching import Watch
from app.web.memory import Memory
from tests.web.client import Client

LASTING = (b"cache-control", b"public, no-cache")


class Counting:
    """An application that answers with how often it was asked."""

    def __init__(self, *headers: tuple[bytes, bytes], status: int = 200) -> None:
        self.asked, self._headers, self._status = 0, headers, status

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        self.asked += 1
        await send({"type": "http.response.start", "status": self._status, "headers": [*self._headers]})
        await send({"type": "http.response.body", "body": str(self.asked).encode().rjust(300)})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(f"sqlite:///{tmp_path / 'kept.sqlite'}")
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE notes (words TEXT)"))
    yield engine
    engine.dispose()


def remembering(store: Engine, app: Counting, most: int = 1_000_000) -> Client:
    return Client(Memory(app, Watch(store), most))


def test_what_is_asked_again_is_answered_from_memory(store: Engine) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app)

    first, again = reader.get("/q/1"), reader.get("/q/1")

    assert again.content == first.content
    assert app.asked == 1
    assert "cache-status" not in first.headers
    assert again.headers["cache-status"] == "Whence; hit"


def test_whatever_is_committed_makes_all_of_it_forgotten(store: Engine) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app)
    reader.get("/q/1")

    with writing(store) as connection:
        connection.execute(text("INSERT INTO notes VALUES ('more came in')"))
    reader.get("/q/1")

    assert app.asked == 2


def test_what_another_process_commits_is_seen_as_well(store: Engine) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app)
    reader.get("/q/1")

    other = create_engine(store.url)
    with other.begin() as connection:
        connection.execute(text("INSERT INTO notes VALUES ('from elsewhere')"))
    reader.get("/q/1")

    assert app.asked == 2


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        ("/q/2", {}),
        ("/q/1?page=2", {}),
        ("/q/1", {"accept": "application/json"}),
        ("/q/1", {"accept_datetime": "Tue, 03 Nov 2026 12:00:00 GMT"}),
        ("/q/1", {"accept_encoding": "identity"}),
        ("/q/1", {"if_none_match": '"1"'}),
    ],
)
def test_who_asks_otherwise_is_answered_anew(store: Engine, address: str, headers: dict[str, str]) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app)
    reader.get("/q/1")

    reader.get(address, **headers)

    assert app.asked == 2


@pytest.mark.parametrize("app", [Counting(), Counting(LASTING, status=404), Counting((b"etag", b"x"))])
def test_an_answer_that_is_not_made_from_the_store_alone_is_not_kept(store: Engine, app: Counting) -> None:
    reader = remembering(store, app)

    reader.get("/q/1")
    reader.get("/q/1")

    assert app.asked == 2


def test_a_form_that_is_sent_is_never_answered_from_memory(store: Engine) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app)

    reader.post("/check", text="words")
    reader.post("/check", text="words")

    assert app.asked == 2


def test_of_more_than_fits_what_was_asked_for_last_is_kept(store: Engine) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app, most=200_000)
    for number in range(200):
        reader.get(f"/q/{number}")

    assert app.asked == 200
    assert reader.get("/q/199").headers["cache-status"]
    assert "cache-status" not in reader.get("/q/0").headers


def test_browsers_that_list_other_pictures_are_answered_alike_and_programs_apart(store: Engine) -> None:
    app = Counting(LASTING)
    reader = remembering(store, app)
    browsers = ("text/html,application/xml;q=0.9,image/avif,*/*;q=0.8", "text/html,image/png", "*/*", "")

    for accept in browsers:
        reader.get("/q/1", accept=accept)
    reader.get("/q/1", accept="application/ld+json, text/html;q=0.5")

    assert app.asked == 2
