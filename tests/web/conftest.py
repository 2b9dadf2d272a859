"""An application over an empty file: enough for everything that is not about what is held."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.database import open_database
from app.web.app import web_app
from tests.web.client import Client


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Client]:
    """A store without even its tables: every read of it fails."""
    engine = open_database(f"sqlite:///{tmp_path / 'bare.sqlite'}")
    yield Client(web_app(engine, "https://whence.example"))
    engine.dispose()
