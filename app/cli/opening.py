"""What commands need before they start: the store in its newest layout, and the time."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from app.cli.progress import Progress
from app.domain.errors import WhenceError

if TYPE_CHECKING:
    from sqlalchemy import Engine


class StoreUnavailable(WhenceError):
    """The database cannot be opened: say where it was looked for."""


def open_store() -> "Engine":
    """The store that the settings name, brought to its newest layout; closed when the command ends."""
    from alembic.util.exc import CommandError
    from sqlalchemy.exc import SQLAlchemyError

    from app.config import settings
    from app.pipeline.outlets import known_outlets
    from app.store.database import open_database
    from app.store.migrate import migrate

    known_outlets()  # a file of outlets with a slip in it is told before anything is opened

    url = settings().database_url
    try:
        migrate(url)
    except (SQLAlchemyError, CommandError) as error:
        problem = str(getattr(error, "orig", None) or error).splitlines()[0]
        raise StoreUnavailable(
            f"The database {url} cannot be opened: {problem}. WHENCE_DATABASE_URL says where it is."
        ) from None
    engine = open_database(url)
    click.get_current_context().call_on_close(engine.dispose)
    return engine


def open_traced_store() -> "Engine":
    """The store with every lineage traced: what an interrupted run left pending is done first."""
    from app.pipeline.outlets import REBUILD, outlets_changed
    from app.pipeline.processes import processors
    from app.pipeline.settle import Linking, settle_unlinked
    from app.pipeline.trace import Tracing, trace_pending
    from app.store.database import reading

    engine, progress = open_store(), Progress()

    def tell(tracing: Tracing) -> None:
        progress.tell(f"{tracing.done:,} families traced that an earlier run left pending")

    def tell_linking(linking: Linking) -> None:
        progress.tell(f"Linking what an earlier run took in: {linking.doing}")

    settle_unlinked(engine, tell_linking)
    trace_pending(engine, tell, processors())
    progress.done()
    with reading(engine) as connection:
        if outlets_changed(connection):
            click.echo(REBUILD, err=True)
    return engine


def now() -> str:
    """This moment in UTC, as ISO 8601."""
    return datetime.now(UTC).isoformat()
