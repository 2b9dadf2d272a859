"""All that is known of a document before a store is asked: made in any process, written by one.

What is handed from process to process are rows of plain values: whole facts would take longer to hand over
than to read.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.article import RawArticle
from app.domain.errors import UnreadableDocument
from app.domain.source import OutletRegistry
from app.ingest.canonical import canonical
from app.ingest.failure import Failure
from app.pipeline.articles import ReadCapture, only_reference, read_facts
from app.pipeline.unit_rows import UnitRow, unit_rows
from app.store.codec import encode
from app.store.namings import Named, names_given
from app.store.records import Capture, article_row, bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A document read as an article. `row` is the article's, should this capture be all that is known of it."""

    capture: Capture
    raw: bytes  # without the text
    row: dict[str, object]
    facts: bytes
    body: str
    units: tuple[UnitRow, ...]
    named: tuple[Named, ...]

    @property
    def origin(self) -> str:
        return self.capture.raw.origin

    @property
    def article(self) -> str:
        return self.capture.article

    @property
    def external_id(self) -> str:
        return str(self.row["external_id"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A document that is held exactly as it was given."""

    origin: str
    article: str
    external_id: str


Ready = Prepared | Held | Failure
Known = Callable[[Iterable[str]], frozenset[str]]


def prepare(
    documents: Iterable[RawArticle | Failure], registry: OutletRegistry, now: str, known: Known
) -> list[Ready]:
    """Each document made ready, in their order. `known` tells which of some captures are held, by key."""
    read = [one if isinstance(one, Failure) else _read(one, registry, now) for one in documents]
    keys = [None if isinstance(one, Failure) else one.capture.key for one in read]
    held = known([key for key in keys if key is not None])
    new = [
        one for one, key in zip(read, keys, strict=True) if isinstance(one, ReadCapture) and key not in held
    ]
    made = _prepared(new, registry)
    return [
        one if isinstance(one, Failure) else _held(one) if key in held else next(made)
        for one, key in zip(read, keys, strict=True)
    ]


def _read(raw: RawArticle, registry: OutletRegistry, now: str) -> ReadCapture | Failure:
    try:
        article = canonical(raw, registry)
    except UnreadableDocument as error:
        return Failure(origin=raw.origin, problem=str(error))
    capture = Capture(article=article.id, text_hash=article.text_hash, raw=raw, arrived=now)
    return ReadCapture(capture=capture, article=article)


def _held(read: ReadCapture) -> Held:
    article = read.article
    return Held(origin=read.capture.raw.origin, article=article.id, external_id=article.external_id)


def _prepared(new: Sequence[ReadCapture], registry: OutletRegistry) -> Iterator[Prepared]:
    """Each step for all of them before the next: what it works with is at hand then."""
    facts = [read_facts(read.article, registry) for read in new]
    for read, known, units in zip(new, facts, unit_rows(facts), strict=True):
        capture, article = read.capture, read.article
        mentions = (quotation.speaker for quotation in known.quotations if quotation.speaker)
        yield Prepared(
            capture=capture,
            raw=encode(replace(capture.raw, text="")),
            row=article_row(only_reference(article, registry), article.text_hash, withdrawn=False),
            facts=encode(bare(known)),
            body="\n".join(span.of(article.text) for span in article.body),
            units=units,
            named=names_given(mentions),
        )
