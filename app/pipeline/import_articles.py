"""Taking articles in, one transaction each: killed at any moment, what was reported is there, and whole."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain, islice

from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.domain.errors import UnreadableDocument
from app.ingest.canonical import canonical
from app.ingest.failure import Failure
from app.pipeline.ahead import Document, ready
from app.pipeline.keep import Kept, Outcome, keep_capture
from app.pipeline.outlets import known_outlets, require_no_rebuild, require_same_outlets
from app.pipeline.pace import Pace
from app.pipeline.prepare import Ready
from app.pipeline.settle import Linking, settle_unlinked
from app.pipeline.take_in import take_in
from app.pipeline.trace import Tracing, trace_pending, trace_small
from app.store.database import reading, writing
from app.store.lending import flush_linking
from app.store.linking import FLUSHED
from app.store.records import Capture, add_failure, count_revisions, holds_capture
from app.store.search import gather_indexes
from app.store.state import touch

_MUCH = 2  # to gather what is held takes as long as a hundredth of reading as much anew

__all__ = ("Outcome", "Tally", "commit_article", "import_article", "import_articles")


@dataclass(slots=True, kw_only=True)
class Tally:
    """What became of a run. `failed` has each document that could not be read, and why.

    `kept` is the article that was last found to be held, by its given and its own id.
    """

    read: int = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    failed: list[Failure] = field(default_factory=list)
    kept: tuple[str, str] | None = None


def import_articles(
    engine: Engine,
    documents: Iterable[Document],
    now: str,
    report: Callable[[Tally], None] = lambda _: None,
    *,
    finishing: Callable[[Linking | Tracing], None] = lambda _: None,
    pace: Pace | None = None,
) -> Tally:
    """Take in every document; one that cannot be read is recorded and passed over.

    `report` hears of each document once it is safely kept. After the first few they are kept batch by batch,
    which ends in the same store. They are linked, and lineages traced, at the end, of which `finishing`
    hears: a run that is stopped before leaves that to the next run, export or start of the server. Raises
    OutletsChanged where a rebuild is due first.
    """
    with reading(engine) as connection:
        require_no_rebuild(connection)  # before the first document is opened
    pace = pace or Pace()
    tally = Tally()
    coming = iter(documents)
    for document in islice(coming, pace.singly):
        _tell(tally, _take_in(engine, document, now, pace.filed), report)
    following = next(coming, None)
    if following is not None:
        for batch in ready(engine, chain((following,), coming), now, pace):
            for result in _take_in_batch(engine, batch, now, pace.filed):
                _tell(tally, result, report)
    settle_unlinked(engine, finishing, pace)
    trace_pending(engine, finishing, pace.jobs)
    _gather(engine, tally.outcomes[Outcome.NEW])
    return tally


def _gather(engine: Engine, new: int) -> None:
    """A run that brought much of what is held has left what is searched in many parts."""
    with reading(engine) as connection:
        much = new * _MUCH >= count_revisions(connection)
    if new and much:
        with writing(engine) as connection:
            gather_indexes(connection)


def import_article(engine: Engine, raw: RawArticle, now: str) -> Outcome:
    """Take in one document, and trace what it has changed; families that many articles carry wait for the worker.

    Raises OutletsChanged.
    """
    outcome = commit_article(engine, raw, now)
    trace_small(engine)
    return outcome


def commit_article(engine: Engine, raw: RawArticle, now: str) -> Outcome:
    """Take in one document, all but the lineages that follow: what it has changed waits to be traced.

    Raises OutletsChanged.
    """
    return _keep(engine, raw, now, FLUSHED).outcome


def _tell(tally: Tally, result: Kept | Failure, report: Callable[[Tally], None]) -> None:
    tally.read += 1
    if isinstance(result, Failure):
        tally.failed.append(result)
        tally.kept = None
    else:
        tally.outcomes[result.outcome] += 1
        tally.kept = result.external_id, result.article
    report(tally)


def _take_in_batch(engine: Engine, batch: list[Ready], now: str, filed: int) -> list[Kept | Failure]:
    with writing(engine) as connection:
        flush_linking(connection, filed)
        return take_in(connection, batch, now)


def _take_in(engine: Engine, document: Document, now: str, filed: int) -> Kept | Failure:
    """What became of the document. That it could not be read is recorded."""
    if isinstance(document, RawArticle):
        try:
            return _keep(engine, document, now, filed)
        except UnreadableDocument as error:
            document = Failure(origin=document.origin, problem=str(error))
    with writing(engine) as connection:
        add_failure(connection, document.origin, document.problem, now)
    return document


def _keep(engine: Engine, raw: RawArticle, now: str, filed: int) -> Kept:
    article = canonical(raw, known_outlets())
    capture = Capture(article=article.id, text_hash=article.text_hash, raw=raw, arrived=now)
    with reading(engine) as connection:
        held = holds_capture(connection, capture)
    outcome = Outcome.UNCHANGED if held else _keep_new(engine, capture, now, filed)
    return Kept(outcome, article.external_id, article.id)


def _keep_new(engine: Engine, capture: Capture, now: str, filed: int) -> Outcome:
    with writing(engine) as connection:
        flush_linking(connection, filed)
        require_same_outlets(connection)
        outcome = keep_capture(connection, capture)
        touch(connection, now)
    return outcome
