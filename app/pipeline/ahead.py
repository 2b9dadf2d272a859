"""Documents made ready ahead of the one who writes them: read in a thread, prepared in processes, in order.

How much is under way at once is bounded by what it takes to hold, not by how many documents it is. Where
documents come slowly, each is handed on as soon as it is ready.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from functools import lru_cache
from threading import Condition, Thread

from sqlalchemy import Engine

from app.config import settings
from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.ingest.outlet_file import registry_of
from app.pipeline.pace import Pace
from app.pipeline.prepare import Ready, prepare
from app.pipeline.processes import processes
from app.store.bulk import held_captures
from app.store.database import open_database, reading

_TOGETHER = 16  # documents handed over at once: enough to make the handing over cheap
_AHEAD = 2  # batches read and prepared ahead of the one that is written

Document = RawArticle | Failure
_Submit = Callable[[list[Document]], "Future[list[Ready]]"]


def ready(engine: Engine, documents: Iterable[Document], now: str, pace: Pace) -> Iterator[list[Ready]]:
    """The documents made ready, in their order, in batches to be written each in one transaction."""
    with ExitStack() as stack:
        read, submit = _Reading(documents, pace.batch), _submit(engine, now, pace.jobs, stack)
        waiting: deque[tuple[int, Future[list[Ready]]]] = deque()
        batch: list[Ready] = []
        under_way = size = 0
        while True:
            while under_way < _AHEAD * pace.batch and (handful := read.handful(wait=not waiting)):
                letters = sum(map(_letters, handful))
                waiting.append((letters, submit(handful)))
                under_way += letters
            if not waiting:
                return
            letters, made = waiting.popleft()
            batch += made.result()
            under_way, size = under_way - letters, size + letters
            if size >= pace.batch or not waiting:
                yield batch
                batch, size = [], 0


def _submit(engine: Engine, now: str, jobs: int, stack: ExitStack) -> _Submit:
    """What has a handful prepared: in this process, which is done when it returns, or in others."""
    outlets, url = settings().outlets, engine.url.render_as_string(hide_password=False)
    if jobs == 1:

        def here(handful: list[Document]) -> "Future[list[Ready]]":
            made: Future[list[Ready]] = Future()
            made.set_result(_prepare(engine, handful, outlets, now))
            return made

        return here
    pool = processes(jobs, __name__)
    stack.callback(pool.shutdown, cancel_futures=True)
    return lambda handful: pool.submit(_prepare_elsewhere, url, handful, outlets, now)


def _prepare_elsewhere(url: str, handful: list[Document], outlets: str, now: str) -> list[Ready]:
    return _prepare(_engine(url), handful, outlets, now)


def _prepare(engine: Engine, handful: list[Document], outlets: str, now: str) -> list[Ready]:
    def known(keys: Iterable[str]) -> frozenset[str]:
        with reading(engine) as connection:
            return held_captures(connection, keys)

    return prepare(handful, registry_of(outlets), now, known)


@lru_cache(maxsize=1)
def _engine(url: str) -> Engine:
    return open_database(url)


def _letters(document: Document) -> int:
    return len(document.text) if isinstance(document, RawArticle) else 0


class _Reading:
    """A thread that reads documents until it holds so many characters, and goes on as they are taken."""

    def __init__(self, documents: Iterable[Document], most: int) -> None:
        self._documents, self._most = documents, most
        self._read: deque[Document] = deque()
        self._letters = 0
        self._ended = False
        self._error: BaseException | None = None
        self._changed = Condition()
        Thread(target=self._run, daemon=True).start()

    def handful(self, *, wait: bool) -> list[Document]:
        """Some of those read; none where the last was taken or, without `wait`, none is there yet."""
        with self._changed:
            while wait and not self._read and not self._ended:
                self._changed.wait()
            taken = [self._read.popleft() for _ in range(min(_TOGETHER, len(self._read)))]
            self._letters -= sum(map(_letters, taken))
            self._changed.notify_all()
        if self._error and wait and not taken:  # after all that was read before it is written
            raise self._error
        return taken

    def _run(self) -> None:
        try:
            for document in self._documents:
                with self._changed:
                    while self._letters > self._most:
                        self._changed.wait()
                    self._read.append(document)
                    self._letters += _letters(document)
                    self._changed.notify_all()
        except BaseException as error:
            self._error = error
        with self._changed:
            self._ended = True
            self._changed.notify_all()
