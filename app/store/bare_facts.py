"""Revisions as tracing asks for them: most of what their facts say is passed over."""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from app.domain.article import Credit
from app.domain.quotation import CitedSource, Quotation
from app.domain.span import Span
from app.store.among import among
from app.store.codec import decode
from app.store.tables import revisions


@dataclass(frozen=True, slots=True, kw_only=True)
class BareFacts:
    """What tracing asks of a revision. Its quotations are many, and few are asked for: each is read then."""

    text_hash: str
    text: str
    body: tuple[Span, ...]
    credits: tuple[Credit, ...]
    cited_sources: tuple[CitedSource, ...]
    quotations: tuple[msgspec.Raw, ...]

    def quotation(self, index: int) -> Quotation:
        return decode(bytes(self.quotations[index]), Quotation)


@dataclass(frozen=True, slots=True, kw_only=True)
class _KeptArticle:
    body: tuple[Span, ...]
    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """`Facts` as they are kept, less what tracing passes over: to read all of it takes three times as long."""

    article: _KeptArticle
    quotations: tuple[msgspec.Raw, ...]
    cited_sources: tuple[CitedSource, ...]


def bare_facts(connection: Connection, numbers: Iterable[int]) -> dict[int, BareFacts]:
    """What tracing asks of these revisions, by number."""
    query = select(revisions.c.number, revisions.c.text_hash, revisions.c.text, revisions.c.facts)
    rows = connection.execute(query.where(revisions.c.number.in_(among(numbers))))
    return {number: _bare(text_hash, text, decode(facts, _Kept)) for number, text_hash, text, facts in rows}


def _bare(text_hash: str, text: str, kept: _Kept) -> BareFacts:
    return BareFacts(
        text_hash=text_hash,
        text=text,
        body=kept.article.body,
        credits=kept.article.credits,
        cited_sources=kept.cited_sources,
        quotations=kept.quotations,
    )
