"""Extracting without a store: documents to lines, in order, in one process or several, few held at once."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from app.domain.article import RawArticle
from app.export.quotations_json import quotations_line
from app.ingest.failure import Failure
from app.ingest.language import language
from app.ingest.layout import layout
from app.quotations.extract import extract

_WAITING_EACH = 8  # documents that wait for each process: enough to keep it busy, few enough to hold


def extract_line(raw: RawArticle) -> bytes:
    """What one document quotes and cites, as `whence extract` prints it.

    Its body and language are all that asks for: the article that a store keeps, with its outlet and dates,
    is made only where the document's name is to be drawn from it.
    """
    body = layout(raw.text, raw.headline).body
    found = extract(raw.text, body, language(raw.language, raw.text, body))
    return quotations_line(raw.external_id or _drawn_name(raw), found.quotations, found.cited_sources)


def _drawn_name(raw: RawArticle) -> str:
    from app.ingest.canonical import canonical  # a fifth of the start, that no document with a name needs

    return canonical(raw).external_id


def extract_lines(documents: Iterable[RawArticle | Failure], jobs: int = 1) -> Iterator[bytes | Failure]:
    """A line for each document that could be read and the failure for each that could not, in their order."""
    if jobs == 1:
        return (one if isinstance(one, Failure) else extract_line(one) for one in documents)
    return _extract_in_processes(documents, jobs)


def _extract_in_processes(documents: Iterable[RawArticle | Failure], jobs: int) -> Iterator[bytes | Failure]:
    waiting: deque[Future[bytes] | Failure] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        for one in documents:
            waiting.append(one if isinstance(one, Failure) else pool.submit(extract_line, one))
            if len(waiting) > jobs * _WAITING_EACH:
                yield _finished(waiting.popleft())
        while waiting:
            yield _finished(waiting.popleft())


def _finished(one: Future[bytes] | Failure) -> bytes | Failure:
    return one if isinstance(one, Failure) else one.result()
