"""Migrations up, down and up again, and their agreement with the tables."""

from pathlib import Path

from sqlalchemy import inspect

from app.store.database import open_database, reading, writing
from app.store.migrate import check, migrate
from app.store.records import article_ids, keep_placeholder


def tables(url: str) -> set[str]:
    engine = open_database(url)
    try:
        return set(inspect(engine).get_table_names())
    finally:
        engine.dispose()


def test_migrations_go_up_and_down_and_up_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"

    migrate(url)
    newest = tables(url)
    migrate(url, "base", down=True)
    nothing = tables(url)
    migrate(url)

    assert {"articles", "wordings", "lineages", "search_lineages"} <= newest
    assert nothing <= {"alembic_version"}
    assert tables(url) == newest


def test_a_database_of_the_first_layout_is_brought_up_without_loss(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    migrate(url, "0001")
    engine = open_database(url)
    with writing(engine) as connection:
        keep_placeholder(connection, "a100000000000")
    engine.dispose()

    migrate(url)

    engine = open_database(url)
    with reading(engine) as connection:
        assert list(article_ids(connection)) == ["a100000000000"]
    engine.dispose()
    assert {"namings", "disputes"} <= tables(url)


def test_a_database_in_the_newest_layout_is_left_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    migrate(url)
    before = (tmp_path / "store.sqlite").read_bytes()

    migrate(url)

    assert (tmp_path / "store.sqlite").read_bytes() == before


def test_the_migrations_say_what_the_tables_say() -> None:
    check()
