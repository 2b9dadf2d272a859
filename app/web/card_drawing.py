"""The card as a picture: 1200 by 630 pixels, what chats and networks show where a lineage is shared.

Drawn once for an answer and kept in memory: a card takes some hundredths of a second, pages only read the store and
write nothing beside it, and whoever asks keeps the picture as long as its address lasts.
"""

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw

from app.web.card_words import TRUTH, CardWords
from app.web.typesetting import (
    SANS,
    STRONG,
    Pen,
    leftward,
    lines,
    measure,
    settable,
    settable_words,
    shortened_lines,
)

SIZE = WIDTH, HEIGHT = 1200, 630
_PAPER, _INK, _FAINT, _ACCENT, _LINE = "#fdfcf9", "#1d1c1a", "#5f5b54", "#1f5d6b", "#dcd7cb"
_LEFT, _RIGHT = 96, WIDTH - 96
_BAR, _INDENT = 6, 32
_TOP, _RULE = 122, 532  # where the words begin; the line under which what is held is told
_SIZES = (68, 60, 54, 48, 43, 39, 35, 32)
_LEADING = 1.36
_AIR = 26  # above and below the facts
_UNSET = "These words are in a script that this card cannot show: the page can."


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line as it is drawn, shortened to the width of the card."""

    text: str
    size: int
    colour: str = _FAINT


@lru_cache(maxsize=256)
def card_png(words: CardWords, coverage: str) -> bytes:
    """The picture as PNG."""
    picture = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(picture)
    _wordmark(draw)
    above = _facts(draw, words)
    if words.quotation:
        _quotation(draw, words.quotation, above - _AIR - _TOP)
    _foot(draw, coverage)
    written = io.BytesIO()
    picture.quantize(64, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


def _wordmark(draw: ImageDraw.ImageDraw) -> None:
    Pen(draw=draw, left=_LEFT, right=_RIGHT, size=36, main=STRONG).write("Whence", 92)


def _quotation(draw: ImageDraw.ImageDraw, quotation: str, room: int) -> None:
    """Draws the words as large as they fit into `room`, beside a bar; on the right where they run leftward."""
    words = quotation if settable(quotation) else _UNSET
    width, from_right = _RIGHT - _LEFT - _INDENT, leftward(words)
    size = next((size for size in _SIZES if len(lines(words, size, width)) * size * _LEADING <= room), 32)
    step = round(size * _LEADING)
    made = shortened_lines(words, size, width, room // step)
    pen = Pen(
        draw=draw,
        left=_LEFT if from_right else _LEFT + _INDENT,
        right=_RIGHT - _INDENT if from_right else _RIGHT,
        size=size,
    )
    for number, line in enumerate(made):
        pen.write(line, _TOP + round(size * 1.05) + number * step, from_right=from_right)
    edge = _RIGHT - _BAR if from_right else _LEFT
    draw.rectangle((edge, _TOP, edge + _BAR - 1, _TOP + len(made) * step), fill=_ACCENT)


def fact_lines(words: CardWords) -> tuple[Line, ...]:
    """Whose the words are called, where they are earliest known, how often they were seen."""
    parts = (
        (words.by, 26, _FAINT, 1),
        (words.claim, 29, _INK, 2),
        (words.in_print, 29, _INK, 1),
        (words.counted, 26, _FAINT, 1),
    )
    return tuple(
        Line(text=line, size=size, colour=colour)
        for part, size, colour, most in parts
        for line in shortened_lines(settable_words(part), size, _RIGHT - _LEFT, most, SANS)
    )


def foot_lines(coverage: str) -> tuple[Line, ...]:
    """What stands on every card: that it tells where, not whether, and of how many articles it can tell."""
    size = next((each for each in range(20, 15, -1) if measure(coverage, each, SANS) <= _RIGHT - _LEFT), 15)
    held = shortened_lines(coverage, size, _RIGHT - _LEFT, 1, SANS)
    return tuple(Line(text=line, size=size) for line in (TRUTH, *held))


def _facts(draw: ImageDraw.ImageDraw, words: CardWords) -> int:
    """Draws the facts above the rule; returns where they begin."""
    lines = fact_lines(words)
    top = baseline = _RULE - _AIR - sum(map(_step, lines))
    for line in lines:
        baseline += _step(line)
        _write(draw, line, baseline - 8)
    return top


def _foot(draw: ImageDraw.ImageDraw, coverage: str) -> None:
    draw.line((_LEFT, _RULE, _RIGHT, _RULE), fill=_LINE, width=2)
    for number, line in enumerate(foot_lines(coverage)):
        _write(draw, line, 562 + 30 * number)


def _write(draw: ImageDraw.ImageDraw, line: Line, baseline: int) -> None:
    Pen(draw=draw, left=_LEFT, right=_RIGHT, size=line.size, main=SANS, colour=line.colour).write(
        line.text, baseline
    )


def _step(line: Line) -> int:
    return round(line.size * 1.4)
