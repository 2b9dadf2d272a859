"""Alembic's way in. The database comes from the caller (`app.store.migrate`) or from the settings."""

from alembic import context
from sqlalchemy import Connection

from app.config import settings
from app.store.database import open_database
from app.store.tables import metadata

# What a search looks into is made by hand in its migration: the table definitions do not know it.
_SEARCH = "search_"


def _include(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    return not (kind == "table" and name is not None and name.startswith(_SEARCH))


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=True, include_object=_include
    )
    with context.begin_transaction():
        context.run_migrations()


url = context.config.attributes.get("url") or settings().database_url
engine = open_database(url)
with engine.connect() as connection:
    _run(connection)
    connection.commit()
engine.dispose()
