"""What one article says, by itself, about words it carries: the facts from which a lineage is traced."""

from dataclasses import dataclass

from app.domain.lineage import ArticleReference, LineageKind, Standing
from app.domain.quotation import CitationScope, PrintedAttribution
from app.domain.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A source the article names for these words. `printed` is the sentence or line that proves it."""

    source: str  # canonical name
    printed: str
    scope: CitationScope


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """One article's words of a family, in the head's order.

    `pieces` are the words as printed, one string a span of `contents`; `before` and `after` the running text
    around them as printed (up to some 80 words, within the body, marks and all); `between` what the article prints
    between the first and the last piece; `attribution` what it prints to give them to `speaker`.
    """

    id: str
    article: ArticleReference
    text_hash: str
    contents: tuple[Span, ...]
    context: tuple[Span, ...]
    pieces: tuple[str, ...]
    context_texts: tuple[str, ...]
    before: str
    after: str
    between: str
    wording: str
    quoted: bool
    block: bool  # set off as somebody's words without marks
    speaker: str | None
    attribution: PrintedAttribution | None
    citations: tuple[Citation, ...]
    removed: bool
    question: str | None = None  # that the article puts before the words


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyFacts:
    """A family (or a passage: several families joined) with everything needed to trace it.

    `id` is the head's wording id; `wordings` every wording that resolves to it; `head_testimony` the testimony
    that prints the head (of a passage: the fullest run).
    """

    id: str
    kind: LineageKind
    standing: Standing
    wordings: tuple[str, ...]
    testimonies: tuple[Testimony, ...]
    head_testimony: str
    splice_of: tuple[str, ...] = ()
    speaker_correction: str | None = None
    notes: tuple[str, ...] = ()
