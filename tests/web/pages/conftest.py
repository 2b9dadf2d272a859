"""A reader of the demonstration articles, and a count of the queries a page costs."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from app.store.database import open_database
from app.web.app import web_app
from tests.web.client import Client
from tests.web.seeded import seeded


@dataclass(slots=True)
class Queries:
    """The statements sent since `start`."""

    statements: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.statements.clear()


@pytest.fixture(scope="session")
def seeded_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = open_database(seeded(tmp_path_factory.mktemp("seeded")))
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def reader(seeded_engine: Engine) -> Client:
    return Client(web_app(seeded_engine, "https://whence.example"))


@pytest.fixture
def own_engine(seeded_engine: Engine, tmp_path: Path) -> Iterator[Engine]:
    """A copy of the demonstration store, to be changed."""
    seeded_engine.dispose()  # what is still in the write-ahead log is written before the file is copied
    copy = tmp_path / "own.sqlite"
    shutil.copy(str(seeded_engine.url.database), copy)
    engine = open_database(f"sqlite:///{copy}")
    yield engine
    engine.dispose()


@pytest.fixture
def queries(seeded_engine: Engine) -> Iterator[Queries]:
    sent = Queries()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.statements.append(statement)

    event.listen(seeded_engine, "before_cursor_execute", note)
    yield sent
    event.remove(seeded_engine, "before_cursor_execute", note)


@pytest.fixture
def found(reader: Client) -> Callable[[str, str], str]:
    """The first address of a kind ("q", "a") that a search for some words offers."""

    def look(words: str, kind: str) -> str:
        page = reader.get(f"/search?q={words}").text
        start = page.index(f'href="/{kind}/') + len('href="')
        return page[start : page.index('"', start)].partition("#")[0]

    return look
