"""What a server does beside showing pages: it traces what waits, as large families do when an article comes."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from app.pipeline.trace import trace_pending

_EVERY = 2.0  # seconds between two looks at what waits


@contextmanager
def tracing_in_background(engine: Engine, every: float = _EVERY) -> Iterator[None]:
    """Trace what waits, again and again, until the block ends."""
    ended = Event()
    thread = Thread(target=_trace_until, args=(engine, ended, every), daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _trace_until(engine: Engine, ended: Event, every: float) -> None:
    while not ended.wait(every):
        with suppress(OperationalError):  # another process writes for long: the next look will do
            trace_pending(engine)
