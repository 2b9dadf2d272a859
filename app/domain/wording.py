"""Wordings - normalised words under a content-derived id - and where they occur in articles."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.span import Span, hull


class UnitKind(StrEnum):
    QUOTATION = "quotation"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Normalised words. `id` is 13 characters of Crockford base32 of their SHA-256."""

    id: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One wording where it stands in one revision of an article: a quotation's contents or a segment."""

    kind: UnitKind
    wording: Wording
    contents: tuple[Span, ...]
    quotation: int | None = None  # index into the revision's quotations: its own, or the one that governs it
    marked: bool = False  # between quotation marks

    @property
    def span(self) -> Span:
        return hull(self.contents)
