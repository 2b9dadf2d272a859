"""Fixtures every test may ask for.

The shared articles belong to their publishers: they are read, never copied. A test that stores anything
gets a database of its own: a copy of one that the migrations made once.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine

from app.store.database import open_database
from app.store.migrate import migrate

REPOSITORY = Path(__file__).resolve().parent.parent

NewDatabase = Callable[[], AbstractContextManager[Engine]]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles beside the repository; CI must have it, elsewhere its tests are skipped."""
    folder = Path(os.environ.get("WHENCE_SHARED", REPOSITORY.parent / "shared"))
    if folder.is_dir():
        return folder
    reason = "the shared articles are not beside this checkout (set WHENCE_SHARED)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> NewDatabase:
    """`with new_database() as engine:` as often as needed. Hypothesis needs one for each example."""
    template = tmp_path_factory.mktemp("template") / "migrated.sqlite"
    migrate(f"sqlite:///{template}")  # closed when this returns: a file with an open log cannot be copied

    @contextmanager
    def fresh() -> Iterator[Engine]:
        with TemporaryDirectory() as folder:
            copy = shutil.copyfile(template, Path(folder, "whence.sqlite"))
            engine = open_database(f"sqlite:///{copy}")
            try:
                yield engine
            finally:
                engine.dispose()

    return fresh


@pytest.fixture
def database(new_database: NewDatabase) -> Iterator[Engine]:
    """An empty database in the newest layout."""
    with new_database() as engine:
        yield engine
