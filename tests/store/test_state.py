"""The edition of the store."""

from sqlalchemy import Engine

from app.store.database import reading, writing
from app.store.state import edition, touch, updated


def test_the_edition_grows_with_every_change_and_dates_the_last(database: Engine) -> None:
    with reading(database) as connection:
        assert (edition(connection), updated(connection)) == (0, None)

    with writing(database) as connection:
        touch(connection, "2026-11-20T12:00:00+00:00")
        touch(connection, "2026-11-21T12:00:00+00:00")

        assert (edition(connection), updated(connection)) == (2, "2026-11-21T12:00:00+00:00")
