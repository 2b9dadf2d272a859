"""An article: its text exactly as read, and what its own lines say about it, each as a span."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from app.domain.dating import DateEvidence
from app.domain.span import Span


class ArticleKind(StrEnum):
    ARTICLE = "article"
    TRANSCRIPT = "transcript"
    STATEMENT = "statement"  # a press release, a speech: a primary document
    POST = "post"


class Part(StrEnum):
    """What a stretch of an article's text is. Only BODY is read for quotations and passages."""

    KICKER = "kicker"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    METADATA = "metadata"  # bulleted or labelled lines about the article
    BYLINE = "byline"
    CREDIT = "credit"  # an agency or outlet the piece is taken from
    DATE = "date"
    DATELINE = "dateline"  # "PARIS (AP) -", at the head of the first paragraph
    BODY = "body"
    BIOGRAPHY = "biography"
    COPYRIGHT = "copyright"
    FURNITURE = "furniture"  # captions, buttons, "Sign up for our newsletter"


class TextPart(Struct, frozen=True, kw_only=True):
    part: Part
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One document as a reader found it: nothing inferred. Only `text` is required."""

    text: str
    origin: str  # the file (and line) it was read from, for messages
    external_id: str | None = None  # the id its giver knows it by; a plain-text file's name
    id_given: bool = False  # True where `external_id` is an identity, not merely a file's name
    url: str | None = None
    source: str | None = None
    headline: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    retrieved: str | None = None
    language: str | None = None
    kind: str | None = None
    extra: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An agency or outlet this whole article is taken from, and the words that say so (None: given apart)."""

    name: str
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One revision of an article.

    `id` names the article (all its revisions): 13 characters of Crockford base32. `text_hash` names the
    revision. `text` is never changed; every span points into it. `parts` cover what was recognised, in
    order and without overlaps; `body` lists the body's paragraphs.
    """

    id: str
    text_hash: str
    text: str
    external_id: str
    url: str | None
    source: str  # canonical name, or "unknown source"
    source_reason: str
    headline: str
    byline: str | None
    credits: tuple[Credit, ...]
    dateline: str | None
    language: str
    kind: ArticleKind
    parts: tuple[TextPart, ...]
    body: tuple[Span, ...]
    dates: tuple[DateEvidence, ...]  # everything this capture says about when; `lineage` judges it
    modified: datetime | None
    retrieved: datetime | None
    extra: dict[str, object]


UNKNOWN_SOURCE = "unknown source"
