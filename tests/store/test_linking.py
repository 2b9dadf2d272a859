"""The linking index and its files: always what follows from the wordings in the database, and no other store's."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.ingest.canonical import canonical
from app.pipeline.import_articles import import_articles
from app.pipeline.keep import keep_capture
from app.pipeline.pace import Pace
from app.pipeline.rebuild import rebuild
from app.store.database import open_database, reading, writing
from app.store.lending import flush_linking, linking
from app.store.linking import LinkingIndex
from app.store.records import Capture
from tests.conftest import NewDatabase
from tests.journeys.holdings import NOW, exported, withdraw
from tests.store.inventing import invented, told

_PACE = Pace(jobs=1, batch=2_000, singly=2, memory=0, portion=5, filed=50)
_ARTICLES = invented(40)


class PowerCut(Exception):
    """Raised in place of an end."""


Told = dict[tuple[int, int], frozenset[int]]


def hold(engine: Engine, articles: Sequence[RawArticle], pace: Pace = _PACE) -> None:
    """Take articles in, the index being written to its files every few articles."""
    import_articles(engine, articles, NOW, pace=pace)


def told_by(engine: Engine) -> Told:
    with reading(engine) as connection, linking(connection) as index:
        return told(index)


def told_by_wordings(engine: Engine) -> Told:
    """What an index tells that is made anew from the wordings in the database."""
    index = LinkingIndex(None)
    with reading(engine) as connection:
        index.catch_up(connection)
    return told(index)


def folder_of(engine: Engine) -> Path:
    return Path(f"{engine.url.database}.index")


def files_of(engine: Engine) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder_of(engine))): path.read_bytes() for path in folder_of(engine).rglob("*.*")
    }


@contextmanager
def another(engine: Engine) -> Iterator[Engine]:
    """The same database, opened by somebody who knows nothing of it yet."""
    other = open_database(engine.url.render_as_string())
    yield other
    other.dispose()


def test_files_tell_what_the_wordings_tell_and_what_was_kept_in_memory(database: Engine) -> None:
    hold(database, _ARTICLES)
    with another(database) as reopened:
        assert any(name.endswith(".segment") for name in files_of(database))
        assert any(len(numbers) > 2 for numbers in told_by(database).values())
        assert told_by(reopened) == told_by(database) == told_by_wordings(database)


def test_what_is_withdrawn_is_told_by_none_of_them(database: Engine) -> None:
    hold(database, _ARTICLES)
    before = told_by(database)
    withdraw(database, _ARTICLES[::2])

    with another(database) as reopened:
        assert told_by(reopened) == told_by(database) == told_by_wordings(database)
        assert sum(map(len, told_by(reopened).values())) < sum(map(len, before.values()))


def test_a_transaction_that_fails_leaves_nothing(database: Engine) -> None:
    hold(database, _ARTICLES[:20])
    before, export = told_by(database), exported(database)

    with pytest.raises(PowerCut):
        _take_in_and_break_off(database, _ARTICLES[20:])

    assert told_by(database) == before == told_by_wordings(database)
    assert exported(database) == export
    hold(database, [*reversed(_ARTICLES)])
    assert told_by(database) == told_by_wordings(database)


def test_two_who_take_articles_in_by_turns_see_each_other_s(
    database: Engine, new_database: NewDatabase
) -> None:
    with another(database) as other, new_database() as undisturbed:
        for at in range(0, 40, 4):
            hold(database, _ARTICLES[at : at + 2])
            assert told_by(other) == told_by(database)
            hold(other, _ARTICLES[at + 2 : at + 4])
            assert told_by(database) == told_by(other)
        hold(undisturbed, _ARTICLES)

        assert told_by(database) == told_by_wordings(database)
        assert exported(database) == exported(undisturbed)


def test_the_files_of_another_store_are_not_believed(database: Engine, new_database: NewDatabase) -> None:
    hold(database, _ARTICLES)
    with new_database() as other:
        hold(other, _ARTICLES[::-1])
        expected = told_by(other)
        put_beside(other, folder_of(database))
        with another(other) as misled:
            assert told_by(misled) == expected


def test_the_files_of_a_store_with_the_same_last_words_are_not_believed(
    database: Engine, new_database: NewDatabase
) -> None:
    first, second, last = (
        ("The first keeper painted", "The other keeper mended"),
        "boats",
        "The ferry sank at noon",
    )
    one = [_saying(f"{words} forty old {second} before the winter came.") for words in first]
    end = _saying(f"{last} with forty boats and nobody was on board.")
    hold(database, [*one, end])
    write_files(database)
    with new_database() as other:
        hold(other, [*one[::-1], end])
        expected = told_by(other)
        put_beside(other, folder_of(database))
        with another(other) as misled:
            assert told_by(misled) == expected


def test_files_that_are_ahead_of_a_database_put_back_are_not_believed(
    database: Engine, tmp_path: Path
) -> None:
    bare = _saying("The keeper painted forty old boats before the winter came.")
    quoted = replace(bare, text=f"“{bare.text}” Dora Vell said on Tuesday.", url="https://x.example/2")
    hold(database, [bare])
    write_files(database)
    copy_database(database, tmp_path / "whence.sqlite")
    hold(database, [quoted])
    write_files(database)
    shutil.copytree(folder_of(database), tmp_path / "whence.sqlite.index")

    back = open_database(f"sqlite:///{tmp_path / 'whence.sqlite'}")
    hold(back, [_saying("The ferry sank at noon with forty boats and nobody was on board.")])
    with another(back) as reopened:
        assert told_by(reopened) == told_by(back) == told_by_wordings(back)
    back.dispose()


def test_a_rebuild_begins_new_files(database: Engine) -> None:
    hold(database, _ARTICLES)
    before, export = files_of(database), exported(database)
    rebuild(database, NOW)
    hold(database, invented(60)[40:])
    write_files(database)

    assert files_of(database).keys().isdisjoint(before)
    assert told_by(database) == told_by_wordings(database)
    with another(database) as reopened:
        assert told_by(reopened) == told_by_wordings(database)
    assert exported(database) != export


def test_what_was_linked_at_once_is_in_the_files_too(database: Engine) -> None:
    hold(database, _ARTICLES, replace(_PACE, memory=1 << 30, filed=1 << 30))

    assert manifests(database)
    with another(database) as reopened:
        assert told_by(reopened) == told_by_wordings(database)


def test_files_that_were_lost_are_written_again_with_the_next_articles(database: Engine) -> None:
    hold(database, _ARTICLES)
    shutil.rmtree(folder_of(database))
    with another(database) as reopened:
        hold(reopened, invented(41)[40:], replace(_PACE, filed=1 << 30))

    assert manifests(database)
    with another(database) as again:
        assert told_by(again) == told_by_wordings(database)


def test_somebody_who_has_the_store_open_learns_of_a_rebuild(database: Engine) -> None:
    hold(database, _ARTICLES[::-1])
    with another(database) as other:
        told_by(other)
        rebuild(database, NOW)

        assert told_by(other) == told_by_wordings(database)


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.unlink(), id="gone"),
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes() + b"..."), id="longer"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]), id="cut"),
        pytest.param(
            lambda path: path.write_bytes(b"\xff{" * (path.stat().st_size // 2)), id="scribbled over"
        ),
    ],
)
@pytest.mark.parametrize(
    "name", ["manifest.json", "running-*", "quoted-*", "keys.bin", "counts.bin", "starts.bin", "tokens.bin"]
)
def test_what_is_damaged_is_made_anew(
    name: str, damage: Callable[[Path], object], held: Engine, tmp_path: Path
) -> None:
    copy = tmp_path / "whence.sqlite"
    copy_database(held, copy)
    shutil.copytree(folder_of(held), f"{copy}.index")
    for path in Path(f"{copy}.index").rglob(name):
        damage(path)

    engine = open_database(f"sqlite:///{copy}")
    assert told_by(engine) == told_by_wordings(held)
    engine.dispose()


def test_what_was_never_finished_is_cleared_away(database: Engine) -> None:
    hold(database, _ARTICLES[:20])
    folder = folder_of(database) / "0"
    for name in ("running-000000000001-7.segment", "manifest.77.new"):
        (folder / name).write_bytes(b"unfinished")
    hold(database, _ARTICLES)

    assert not {"running-000000000001-7.segment", "manifest.77.new"} & {
        path.name for path in folder.iterdir()
    }
    assert told_by(database) == told_by_wordings(database)


@pytest.fixture(scope="module")
def held(new_database: NewDatabase) -> Iterator[Engine]:
    """A store with index files that nobody changes."""
    with new_database() as engine:
        hold(engine, _ARTICLES)
        yield engine


def manifests(engine: Engine) -> list[Path]:
    """What says that the files beside the store count."""
    return list(folder_of(engine).glob("*/manifest.json"))


def write_files(engine: Engine) -> None:
    with writing(engine) as connection:
        flush_linking(connection, 0)


def put_beside(engine: Engine, folder: Path) -> None:
    shutil.rmtree(folder_of(engine), ignore_errors=True)
    shutil.copytree(folder, folder_of(engine))


def copy_database(engine: Engine, path: Path) -> None:
    with closing(sqlite3.connect(str(engine.url.database))) as held, closing(sqlite3.connect(path)) as copy:
        held.backup(copy)


def _saying(words: str) -> RawArticle:
    return RawArticle(
        text=words, origin=words, url=f"https://x.example/{words[:20]}", source="Gazette", language="en"
    )


def _take_in_and_break_off(engine: Engine, articles: Sequence[RawArticle]) -> None:
    with writing(engine) as connection:
        for raw in articles:
            article = canonical(raw)
            capture = Capture(article=article.id, text_hash=article.text_hash, raw=raw, arrived=NOW)
            keep_capture(connection, capture)
        raise PowerCut
