"""Extracting without a store: documents to lines, in order, in one process or several, few held at once."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from app.domain.article import RawArticle
from app.domain.source import OutletRegistry
from app.export.quotations_json import quotations_line
from app.ingest.failure import Failure
from app.ingest.language import language
from app.ingest.layout import layout
from app.ingest.outlet_file import registry_of
from app.pipeline.processes import processes
from app.quotations.extract import extract

if TYPE_CHECKING:
    from concurrent.futures import Future

_TOGETHER = 16  # documents handed over at once: enough to make the handing over cheap
_WAITING_EACH = 3  # such handfuls for each process: enough to keep it busy, few enough to hold


def extract_line(raw: RawArticle, registry: OutletRegistry) -> bytes:
    """What one document quotes and cites, as `whence extract` prints it.

    Its body and language are all that asks for: the article that a store keeps, with its outlet and dates,
    is made only where the document's name is to be drawn from it.
    """
    body = layout(raw.text, raw.headline, registry).body
    found = extract(raw.text, body, language(raw.language, raw.text, body), registry)
    name = raw.external_id or _drawn_name(raw, registry)
    return quotations_line(name, found.quotations, found.cited_sources, found.set_apart)


def _drawn_name(raw: RawArticle, registry: OutletRegistry) -> str:
    from app.ingest.canonical import canonical  # a fifth of the start, that no document with a name needs

    return canonical(raw, registry).external_id


def extract_lines(
    documents: Iterable[RawArticle | Failure], jobs: int = 1, outlets: str = ""
) -> Iterator[bytes | Failure]:
    """A line for each document that could be read and the failure for each that could not, in their order.

    `outlets` is the path of a file of outlets, which each process reads once. Raises BadOutlets.
    """
    registry = registry_of(outlets)
    if jobs == 1:
        return (_line(one, registry) for one in documents)
    return _extract_in_processes(iter(documents), jobs, outlets)


def _line(one: RawArticle | Failure, registry: OutletRegistry) -> bytes | Failure:
    return one if isinstance(one, Failure) else extract_line(one, registry)


def _extract_in_processes(
    documents: Iterator[RawArticle | Failure], jobs: int, outlets: str
) -> Iterator[bytes | Failure]:
    waiting: deque[Future[list[bytes | Failure]]] = deque()
    with processes(jobs, __name__) as pool:
        while handful := list(islice(documents, _TOGETHER)):
            waiting.append(pool.submit(_lines, handful, outlets))
            if len(waiting) > jobs * _WAITING_EACH:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()


def _lines(handful: list[RawArticle | Failure], outlets: str) -> list[bytes | Failure]:
    registry = registry_of(outlets)
    return [_line(one, registry) for one in handful]
