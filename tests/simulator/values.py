"""What the simulator gives: an article as `whence ingest` reads it, and the truth about it.

Spans are half-open code-point offsets into the article's text. The values are msgspec structs, which are made and
written several times faster than dataclasses: a world has a hundred million of them.
"""

from msgspec import Struct

Span = tuple[int, int]


class Record(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of articles.jsonl: what is held of an article, and what its page claims of itself."""

    id: str
    source: str
    text: str
    url: str | None = None
    headline: str | None = None
    byline: str | None = None
    published: str | None = None
    modified: str | None = None
    retrieved: str | None = None
    language: str | None = None
    kind: str | None = None


class Exemplar(Struct, frozen=True, omit_defaults=True):
    """What was copied from: an article and which of its revisions, or a source that is not held."""

    article: str | None = None
    revision: int = 1
    unseen: str | None = None


class Alteration(Struct, frozen=True):
    """What was changed against the exemplar: the class's name in exports, and where it shows in this text."""

    kind: str
    start: int
    end: int


class Utterance(Struct, frozen=True, kw_only=True):
    """Shared words where they stand in one article.

    `id` names the words themselves, whoever prints them; `portion` says which of them stand here, as a half-open
    range of the utterance's own words. `planted` names a kind of the linking measure, None elsewhere. `exemplar`
    is None where the article has the words from nobody but their speaker, or wrote them.
    """

    id: str
    kind: str  # "quotation" | "passage"
    spans: tuple[Span, ...]
    portion: Span
    planted: str | None = None
    speaker: str | None = None  # to whom this article gives them
    marked: bool = False
    exemplar: Exemplar | None = None
    alterations: tuple[Alteration, ...] = ()


class Quotation(Struct, frozen=True, kw_only=True):
    """Words between marks, the marks left outside, whether or not anybody else prints them."""

    spans: tuple[Span, ...]
    speaker: str | None
    utterance: str | None = None


class Truth(Struct, frozen=True, kw_only=True):
    """One line of truth.jsonl: what is so, whatever the page claims."""

    id: str
    revision: int
    source: str
    story: str
    role: str  # "own" | "wire" | "reprint" | "witness" | "blog" | "carrier" | "statement"
    language: str
    published: str
    dating: str  # "instant" | "zoneless" | "day" | "none" | "wrong_zone" | "modified"
    exemplar: Exemplar | None
    credit: str | None  # "given" | "omitted" | "wrong"; None where nothing is owed
    body: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    utterances: tuple[Utterance, ...]
    boilerplate: tuple[Span, ...]


class Specimen(Struct, frozen=True):
    """An article and the truth about it."""

    record: Record
    truth: Truth
