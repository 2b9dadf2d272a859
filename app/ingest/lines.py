"""The lines of a text as paragraphs: where each begins and ends, how far it stands from the last."""

import re
from collections.abc import Iterator

from msgspec import Struct

from app.domain.span import Span

_BREAK = re.compile(r"[\r\n\u2028\u2029](?:(?<=\r)\n)?")
_RARE_BREAKS = "\r\u2028\u2029"
_SENTENCE_END = tuple(".!?…:;”\"»“’')]")
_WRAPPED = (50, 100)  # the lengths of lines broken by a mail program or an editor


class Line(Struct, frozen=True):
    """A trimmed paragraph; `gap` is the number of empty lines before it."""

    span: Span
    words: str
    gap: int


def paragraphs(text: str) -> tuple[Line, ...]:
    """The paragraphs of `text`: its lines, those broken by a fixed width joined."""
    lines: list[Line] = []
    for block in _blocks(text):
        lines += [_joined(text, block)] if _is_wrapped(block) else block
    return tuple(lines)


def _blocks(text: str) -> Iterator[list[Line]]:
    """Lines without an empty line between them."""
    block: list[Line] = []
    for line in _lines(text):
        if line.gap and block:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _lines(text: str) -> Iterator[Line]:
    start = ends = 0
    for end, behind in (*_breaks(text), (len(text), len(text))):
        words = text[start:end].strip()
        if words:
            first = text.index(words[0], start)
            yield Line(Span(first, first + len(words)), words, max(0, ends - 1))
            ends = 0
        ends += 1
        start = behind


def _breaks(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each end of a line is."""
    if any(rare in text for rare in _RARE_BREAKS):
        yield from (found.span() for found in _BREAK.finditer(text))
        return
    at = text.find("\n")
    while at >= 0:
        yield at, at + 1
        at = text.find("\n", at + 1)


def _is_wrapped(block: list[Line]) -> bool:
    """Every line but the last is about as long as the width allows, and most end in mid-sentence."""
    if len(block) < 2:
        return False
    lengths = [len(line.words) for line in block[:-1]]
    low, high = _WRAPPED
    if min(lengths) < low or max(*lengths, len(block[-1].words)) > high:
        return False
    broken = sum(not line.words.endswith(_SENTENCE_END) for line in block[:-1])
    return 2 * broken > len(lengths)


def _joined(text: str, block: list[Line]) -> Line:
    span = Span(block[0].span.start, block[-1].span.end)
    return Line(span, span.of(text), block[0].gap)
