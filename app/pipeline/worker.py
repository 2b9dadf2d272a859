"""What a server does beside showing pages: it traces what waits, as large families do when an article comes.

Before that it checks a text of its own: whoever checks one first would otherwise wait for all that this opens.

What another process takes in, in bulk, that process links and traces itself. Where it was stopped before it could, the
server does it once nothing has been taken in for a while.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

from sqlalchemy import Engine

from app.domain.errors import Busy
from app.pipeline.check import check
from app.pipeline.settle import settle_unlinked
from app.pipeline.trace import trace_pending
from app.store.database import reading
from app.store.lending import linking
from app.store.state import edition, unlinked_from

_EVERY = 2.0  # seconds between two looks at what waits
_ASKED = "“Lamps, ledgers, lanterns, ropes, barges, harbours, storms.”"  # in no language for certain
_WHILE = 60.0  # seconds without anything new from which what was taken in is taken for all that will be


@contextmanager
def tracing_in_background(engine: Engine, every: float = _EVERY, patience: float = _WHILE) -> Iterator[None]:
    """Trace what waits, again and again, until the block ends."""
    ended = Event()
    thread = Thread(target=_trace_until, args=(engine, ended, every, patience), daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def open_for_checks(engine: Engine) -> None:
    """Have in memory what a check takes: the linking index, from its files or from the wordings where the files are
    not whole, what languages are told by, and what is compiled."""
    with reading(engine) as connection:
        check(connection, _ASKED, range(0))


def follow(engine: Engine) -> None:
    """Take over into the linking index what others have brought, before whoever checks a text waits for it."""
    with reading(engine) as connection, linking(connection):
        pass


def _trace_until(engine: Engine, ended: Event, every: float, patience: float) -> None:
    with suppress(Busy):
        open_for_checks(engine)
    seen, since = -1, time.monotonic()
    while not ended.wait(every):
        with suppress(Busy):  # another process writes for long: the next look will do
            with reading(engine) as connection:
                now, unlinked = edition(connection), unlinked_from(connection)
            if now != seen:
                seen, since = now, time.monotonic()
                follow(engine)
            if unlinked is not None:
                if time.monotonic() - since < patience:
                    continue
                settle_unlinked(engine)
            trace_pending(engine)
