"""From a document as read to an article: what the readers found becomes what Whence holds."""

from datetime import datetime

from app.domain.article import Article, ArticleKind, Part, RawArticle, TextPart
from app.domain.dating import DateBasis, DateEvidence
from app.domain.errors import UnreadableDocument
from app.domain.outlets import OUTLETS
from app.domain.source import OutletRegistry
from app.domain.span import Span
from app.ingest.credits import credits_in
from app.ingest.datings import date_evidence
from app.ingest.identity import article_id
from app.ingest.language import language
from app.ingest.layout import Layout, layout
from app.ingest.sources import infer_source
from app.text.tokens import content_id

_LABEL_AT_MOST = 160  # characters of a first line that serves as a headline


def canonical(raw: RawArticle, registry: OutletRegistry = OUTLETS) -> Article:
    """The article that `raw` is. Equal documents give equal articles, everywhere and always.

    Raises `UnreadableDocument` where the text could not be stored (half of a character).
    """
    _require_whole_characters(raw.text)
    found = layout(raw.text, raw.headline, registry)
    source = infer_source(raw, found, registry)
    name = registry.canonical(source.name)
    identity = article_id(
        url=raw.url, source=source.name, given_id=raw.external_id if raw.id_given else None, text=raw.text
    )
    dates = date_evidence(raw, found.parts, found.body, registry.find(source.name))
    return Article(
        id=identity,
        text_hash=content_id("text", raw.text),
        text=raw.text,
        external_id=raw.external_id or identity,
        url=raw.url,
        source=name,
        source_reason=source.reason,
        headline=_headline(raw, found),
        byline=raw.byline or _line(raw.text, found.of(Part.BYLINE)),
        credits=credits_in(raw.text, raw.byline, found, name, registry),
        dateline=_dateline(raw.text, found),
        language=language(raw.language, raw.text, found.body),
        kind=ArticleKind(raw.kind) if raw.kind in tuple(ArticleKind) else ArticleKind.ARTICLE,
        parts=found.parts,
        body=found.body,
        dates=dates,
        modified=_latest(dates, DateBasis.MODIFIED),
        retrieved=_latest(dates, DateBasis.RETRIEVED),
        extra=raw.extra,
    )


def _require_whole_characters(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UnreadableDocument(
            "it has half of a character (a lone surrogate); write it out whole"
        ) from None


def _headline(raw: RawArticle, found: Layout) -> str:
    """The headline given, else as printed, else the story's opening. A button's label given is none."""
    printed = _line(raw.text, found.of(Part.HEADLINE))
    opening = _shortened(found.body[0].of(raw.text)) if found.body else None
    given = " ".join((raw.headline or "").split())
    if given and not _is_label(given, raw.text, found.parts):
        return given
    return printed or opening or given


def _is_label(given: str, text: str, parts: tuple[TextPart, ...]) -> bool:
    labels = (Part.FURNITURE, Part.DATE, Part.KICKER, Part.CREDIT, Part.BYLINE)
    return any(part.part in labels and " ".join(part.span.of(text).split()) == given for part in parts)


def _shortened(paragraph: str) -> str:
    """The opening of a paragraph, cut between words: how an article without a headline is listed."""
    words = " ".join(paragraph.split())
    if len(words) <= _LABEL_AT_MOST:
        return words
    return words[:_LABEL_AT_MOST].rsplit(" ", 1)[0] + " …"


def _line(text: str, spans: tuple[Span, ...]) -> str | None:
    return " ".join(spans[0].of(text).split()).lstrip("•·▪ ") if spans else None


def _dateline(text: str, found: Layout) -> str | None:
    printed = _line(text, found.of(Part.DATELINE))
    return (printed or "").rstrip(" -–—―_") or None


def _latest(dates: tuple[DateEvidence, ...], basis: DateBasis) -> datetime | None:
    return max((date.latest for date in dates if date.basis is basis and date.latest), default=None)
