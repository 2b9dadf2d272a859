"""How the database is opened: consistent reads, whole writes, references that hold."""

import pytest
from sqlalchemy import Engine, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from app.domain.errors import Busy
from app.store.database import reading, writing
from app.store.records import add_failure
from app.store.tables import failures, pending, revisions

NOW = "2026-11-20T12:00:00+00:00"


def fail(engine: Engine, origin: str) -> None:
    with writing(engine) as connection:
        add_failure(connection, origin, "empty", NOW)


def failed(engine: Engine) -> int:
    with reading(engine) as connection:
        return connection.execute(select(func.count()).select_from(failures)).scalar_one()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("foreign_keys", 1), ("journal_mode", "wal"), ("busy_timeout", 30_000)],
)
def test_every_connection_is_prepared(database: Engine, pragma: str, value: object) -> None:
    with reading(database) as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_a_reader_sees_one_state_however_much_is_written_meanwhile(database: Engine) -> None:
    with reading(database) as connection:
        count = select(func.count()).select_from(failures)
        before = connection.execute(count).scalar_one()
        fail(database, "a.txt")

        assert connection.execute(count).scalar_one() == before

    assert failed(database) == before + 1


def test_a_write_that_breaks_off_leaves_nothing(database: Engine) -> None:
    def write() -> None:
        with writing(database) as connection:
            add_failure(connection, "a.txt", "empty", NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()

    assert failed(database) == 0


def test_a_table_made_in_a_write_that_breaks_off_is_not_there(database: Engine) -> None:
    def write() -> None:
        with writing(database) as connection:
            connection.execute(text("CREATE TABLE passing (word TEXT)"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()

    with reading(database) as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE name = 'passing'"))
        assert names.all() == []


def test_a_revision_of_no_article_is_refused(database: Engine) -> None:
    with pytest.raises(IntegrityError), writing(database) as connection:
        connection.execute(insert(revisions).values(article="nobody", text_hash="x", text="Words."))


def test_a_writer_takes_its_lock_at_once_and_readers_read_on(database: Engine) -> None:
    with writing(database) as connection:
        connection.execute(insert(pending).values(head="a"))

        assert failed(database) == 0


def test_who_cannot_write_for_long_is_told_so_and_what_to_do(database: Engine) -> None:
    with writing(database), pytest.raises(Busy, match="try again"), writing(database, patience=1):
        pass
