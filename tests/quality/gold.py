"""The annotated articles, read as the scorer beside them reads them."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.domain.span import Span

_STRIPPED = " \t\n\r\"'“”‘’„‚«»‹›`,.;:!?"


class Quote(msgspec.Struct):
    """One annotated stretch of speech; no speaker where the annotators found nobody."""

    start: int
    end: int
    speaker: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    speaker_pronoun: bool | None = None

    @property
    def mention(self) -> Span | None:
        """Where the annotated speaker stands."""
        if self.speaker_start is None or self.speaker_end is None:
            return None
        return Span(self.speaker_start, self.speaker_end)

    @property
    def last_name(self) -> str | None:
        """The word by which another mention of a named speaker is as right."""
        words = (self.speaker or "").casefold().split()
        return words[-1] if words and not self.speaker_pronoun else None


class Annotated(msgspec.Struct):
    """One annotated article."""

    id: str
    text: str
    split: str
    quotes: list[Quote]
    title: str = ""


def annotated(folder: Path, language: str) -> Iterator[Annotated]:
    """The articles of one language, from the folder that holds `quotations-en.jsonl` and its like."""
    decoder = msgspec.json.Decoder(Annotated)
    with (folder / f"quotations-{language}.jsonl").open("rb") as lines:
        yield from map(decoder.decode, lines)


def trimmed(text: str, span: Span) -> Span:
    """Without the marks and the punctuation at both ends."""
    start, end = span.start, span.end
    while start < end and text[start] in _STRIPPED:
        start += 1
    while end > start and text[end - 1] in _STRIPPED:
        end -= 1
    return Span(start, end)


def same(one: Span, other: Span) -> bool:
    """Whether they share half of the longer one."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0 and 2 * shared >= max(one.end - one.start, other.end - other.start)
