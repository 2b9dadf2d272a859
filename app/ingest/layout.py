"""Telling an article's words from what stands around them, by each line's form and place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.domain.article import Part, TextPart
from app.domain.outlets import OUTLETS
from app.domain.source import OutletRegistry
from app.domain.span import Span
from app.ingest.captions import is_captioned
from app.ingest.dateline import dateline_length
from app.ingest.furniture import heads_links, is_furniture
from app.ingest.header import header
from app.ingest.line_kinds import is_biography, is_sentence, is_title, kind_of
from app.ingest.lines import Line, paragraphs

_TAIL = 8  # paragraphs from the end among which an author's biography is looked for
_PROSE = 160  # characters that no link has
_SENTENCE = 30  # characters of a whole sentence, which links are not
_NOT_BODY = frozenset((Part.BYLINE, Part.CREDIT, Part.DATE, Part.FURNITURE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`parts` tile the text's lines in order, the body's paragraphs among them; `body` those paragraphs."""

    parts: tuple[TextPart, ...]
    body: tuple[Span, ...]

    def of(self, part: Part) -> tuple[Span, ...]:
        """The spans of one kind of part."""
        return tuple(found.span for found in self.parts if found.part is part)


def layout(text: str, headline: str | None = None, registry: OutletRegistry = OUTLETS) -> Layout:
    """The parts of `text`; `headline` where it is known apart. In doubt a line is body."""
    lines = paragraphs(text)
    kinds = _kinds(lines, registry)
    opening = header(lines, kinds, headline, registry)
    parts = [TextPart(part=part, span=line.span) for part, line in zip(opening, lines, strict=False)]
    story = list(_story(lines[len(opening) :], kinds[len(opening) :]))
    parts += _without_dateline(text, story, registry)
    body = tuple(found.span for found in parts if found.part is Part.BODY)
    return Layout(parts=tuple(parts), body=body)


def _kinds(lines: tuple[Line, ...], registry: OutletRegistry) -> list[Part | None]:
    """What each line is by its own form, or by the photographer's credit below it."""
    kinds = [kind_of(line.words, registry) for line in lines]
    for at, (line, below) in enumerate(pairwise(lines)):
        if kinds[at] is None and kinds[at + 1] is Part.FURNITURE and is_captioned(line.words, below.words):
            kinds[at] = Part.FURNITURE
    return kinds


def _story(lines: tuple[Line, ...], kinds: list[Part | None]) -> Iterator[TextPart]:
    """The paragraphs after the header: body, save what its form or a heading above shows to be furniture."""
    biographies = _biographies(lines, kinds)
    among_links = False
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        among_links = heads_links(line.words) or (among_links and not _is_prose(line.words))
        yield TextPart(part=_part(line, kind, at in biographies, among_links), span=line.span)


def _part(line: Line, kind: Part | None, biography: bool, among_links: bool) -> Part:
    if biography:
        return Part.BIOGRAPHY
    if kind is Part.COPYRIGHT:
        return Part.COPYRIGHT
    if kind in _NOT_BODY or among_links or is_title(line.words):
        return Part.FURNITURE
    return Part.BODY


def _is_prose(words: str) -> bool:
    """What ends a list of links: a paragraph, or a sentence with somebody's words."""
    return len(words) >= _PROSE or (len(words) >= _SENTENCE and is_sentence(words))


def _biographies(lines: tuple[Line, ...], kinds: list[Part | None]) -> frozenset[int]:
    """The paragraphs at the very end that introduce the author: nothing of the story follows them."""
    found = set()
    for at in range(len(lines) - 1, max(0, len(lines) - _TAIL) - 1, -1):
        if at and is_biography(lines[at].words):
            found.add(at)
        elif kinds[at] is None and not is_title(lines[at].words):
            break
    return frozenset(found)


def _without_dateline(text: str, story: list[TextPart], registry: OutletRegistry) -> Iterator[TextPart]:
    """The story with the dateline cut off its first paragraph, which may be an agency's standing line."""
    opened = False
    for part in story:
        if opened or part.part is not Part.BODY:
            yield part
            continue
        opened = True
        length = dateline_length(part.span.of(text), registry)
        start = part.span.start + length
        if length:
            yield TextPart(part=Part.DATELINE, span=_trimmed(text, part.span.start, start))
        if start < part.span.end:
            rest = Span(start, part.span.end)
            standing = length and is_furniture(rest.of(text))
            yield TextPart(part=Part.FURNITURE if standing else Part.BODY, span=rest)
        opened = start < part.span.end


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))
