"""Killed at any moment, between two bytes or before any dealing with its files, the index is what the wordings make."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Engine

from app.store.database import open_database, reading
from app.store.lending import linking
from app.store.linking import LinkingIndex
from app.store.migrate import migrate
from tests.conftest import REPOSITORY
from tests.journeys.holdings import exported
from tests.store.doomed import ARTICLES, PACES, take_in
from tests.store.inventing import told

STORES, KILLS = 5, 10

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot copy a process")


@pytest.fixture(scope="module")
def nursery() -> Iterator["subprocess.Popen[str]"]:
    """The process that forks those to be killed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.doomed"],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.communicate()


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What a store exports into which all articles were taken in without a break."""
    return finished(new_store(tmp_path_factory.mktemp("undisturbed")))


def new_store(folder: Path) -> Path:
    migrate(f"sqlite:///{folder / 'whence.sqlite'}")
    return folder / "whence.sqlite"


def finished(store: Path) -> bytes:
    """What the store exports once all articles are taken in."""
    take_in(str(store), ARTICLES)
    engine = open_database(f"sqlite:///{store}")
    export = exported(engine)
    engine.dispose()
    return export


def killed(nursery: "subprocess.Popen[str]", store: Path, count: int, chance: Random) -> bool:
    """Take in articles until the process is killed, half of the times at a random moment; False if it was too late."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    dealing, seconds = chance.choice(((0, chance.uniform(0.02, 0.3)), (chance.randint(1, 60), 20.0)))
    nursery.stdin.write(f"{store} {count} {chance.choice(sorted(PACES))} {dealing} {seconds}\n")
    nursery.stdin.flush()
    return int(nursery.stdout.readline()) == -signal.SIGKILL


def files_tell_what_the_wordings_tell(store: Path) -> bool:
    engine = open_database(f"sqlite:///{store}")
    same = _from_files(engine) == _from_wordings(engine)
    engine.dispose()
    return same


def _from_files(engine: Engine) -> object:
    with reading(engine) as connection, linking(connection) as index:
        return told(index)


def _from_wordings(engine: Engine) -> object:
    index = LinkingIndex(None)
    with reading(engine) as connection:
        index.catch_up(connection)
    return told(index)


@pytest.mark.parametrize("seed", range(STORES))
def test_an_index_killed_ten_times_while_it_is_written_tells_what_the_wordings_tell(
    seed: int, nursery: "subprocess.Popen[str]", undisturbed: bytes, tmp_path: Path
) -> None:
    chance, store = Random(seed), new_store(tmp_path)
    kills = 0
    for attempt in range(3 * KILLS):
        kills += killed(nursery, store, min(ARTICLES, 8 * (attempt + 1)), chance)

        assert files_tell_what_the_wordings_tell(store)
        if kills == KILLS:
            break

    assert kills == KILLS
    assert finished(store) == undisturbed
    assert files_tell_what_the_wordings_tell(store)
