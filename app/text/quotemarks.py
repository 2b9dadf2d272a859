"""Pairing quotation marks of every style. Whether what they hold is a quotation is not known here."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.domain.span import Span

# A mark that may stand doubled, or must; a set of characters first, so that `re` runs from mark to mark.
_DOUBLE = re.compile(
    r"""(?P<mark>["'`‘’“”„‟«»‹›「」『』＂])(?:
        (?<=['`])(?P=mark)++ | (?<=[‘’])(?P=mark) | (?<!['`‘’])(?P=mark)*+)""",
    re.VERBOSE,
)
_SINGLE = re.compile(r"['‘’‚]")
# Where none of these stands, no pair of marks does: most paragraphs need not be searched.
_DOUBLE_SIGNS = ("''", "``", "‘‘", "’’", *'"“”„‟«»‹›「」『』＂')
_SINGLE_SIGNS = ("'", "‘", "’", "‚")
_CLOSERS = {
    "“": "”“",
    "„": '“”‟"',
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "＂": "＂",
    '"': '"',
    "`": "'`",
    "'": "'",
    "‘": "’",
    "’": "",
}
_ELIDED = re.compile(r"['’](?:s|t|m|d|re|ve|ll|em|til|tis|twas|cause|n|\d0s)\b", re.IGNORECASE)


class Marked(Struct, frozen=True, kw_only=True):
    """Words between an outermost pair of marks: `contents` without the marks, one span a paragraph."""

    contents: tuple[Span, ...]
    whole: Span  # with the marks
    closed: bool = True


def marked(text: str, paragraphs: Sequence[Span]) -> tuple[Marked, ...]:
    """What stands between marks in these paragraphs, in order. Nested marks stay inside the outer ones.

    A paragraph that opens with marks while the one before was left open continues it. Marks never closed end
    with their paragraph. Linear in the length of the paragraphs.
    """
    found: list[Marked] = []
    double = [sign for sign in _DOUBLE_SIGNS if sign in text]
    single = [sign for sign in _SINGLE_SIGNS if sign in text]
    for paragraph in paragraphs:
        for index, stretch in enumerate(_in_paragraph(text, paragraph, double, single)):
            continues = index == 0 and found and _reopens(text, found[-1], stretch, paragraph)
            found.append(_joined(found.pop(), stretch) if continues else stretch)
    return tuple(trimmed for stretch in found if (trimmed := _trimmed(text, stretch)).contents)


def _reopens(text: str, left_open: Marked, stretch: Marked, paragraph: Span) -> bool:
    same_mark = text[left_open.whole.start] == text[stretch.whole.start]
    at_head = not text[paragraph.start : stretch.whole.start].strip()
    return not left_open.closed and same_mark and at_head


def _joined(first: Marked, second: Marked) -> Marked:
    return Marked(
        contents=first.contents + second.contents,
        whole=Span(first.whole.start, second.whole.end),
        closed=second.closed,
    )


def _trimmed(text: str, stretch: Marked) -> Marked:
    """Without the space that French puts inside guillemets."""
    contents = []
    for content in stretch.contents:
        words = content.of(text)
        start = content.start + len(words) - len(words.lstrip())
        if words.strip():
            contents.append(Span(start, start + len(words.strip())))
    return Marked(contents=tuple(contents), whole=stretch.whole, closed=stretch.closed)


def _in_paragraph(text: str, paragraph: Span, double: Sequence[str], single: Sequence[str]) -> list[Marked]:
    """What stands between the marks of one paragraph, of the kinds of marks that its text has."""
    words = paragraph.of(text)
    doubles = _doubles(text, paragraph) if _holds(words, double) else []
    singles = list(_singles(text, paragraph, doubles)) if _holds(words, single) else []
    if not doubles and not singles:
        return []
    return _outermost(
        sorted((*doubles, *singles), key=lambda stretch: (stretch.whole.start, -stretch.whole.end))
    )


def _holds(words: str, signs: Sequence[str]) -> bool:
    return any(map(words.__contains__, signs))


def _outermost(ordered: Sequence[Marked]) -> list[Marked]:
    kept: list[Marked] = []
    for stretch in ordered:
        if not kept or stretch.whole.start >= kept[-1].whole.end:
            kept.append(stretch)
    return kept


def _doubles(text: str, paragraph: Span) -> list[Marked]:
    balanced = list(_pairs(text, paragraph, nesting=True))
    if balanced and not balanced[-1].closed:
        return list(_pairs(text, paragraph, nesting=False))
    return balanced


def _pairs(text: str, paragraph: Span, *, nesting: bool) -> Iterator[Marked]:
    """Without nesting, the first mark that can close does, and a mark that can only open starts afresh."""
    opening: re.Match[str] | None = None
    depth = 0
    for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        opens, closes = _can_open(text, mark, paragraph), _can_close(text, mark, paragraph)
        if opening is None:
            opening = mark if opens else None
        elif closes and _closes(opening, mark, strict=nesting):
            if depth:
                depth -= 1
                continue
            yield _stretch(opening, mark)
            opening = None
        elif opens and mark.group()[0] == opening.group()[0]:
            depth += nesting
            opening = opening if nesting else mark
    if opening is not None:
        whole = Span(opening.start(), paragraph.end)
        yield Marked(contents=(Span(opening.end(), paragraph.end),), whole=whole, closed=False)


def _stretch(opening: re.Match[str], closing: re.Match[str]) -> Marked:
    content = Span(opening.end(), closing.start())
    return Marked(contents=(content,), whole=Span(opening.start(), closing.end()))


def _closes(opening: re.Match[str], mark: re.Match[str], *, strict: bool) -> bool:
    closers = _CLOSERS[opening.group()[0]]
    return mark.group()[0] in (closers if strict else closers + "\"”'")


def _can_open(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    kind = mark.group()[0]
    if kind in "„‟«‹「『":
        return True
    before, after = _neighbours(text, mark, paragraph)
    if not after or after.isspace() or before == "=":  # an attribute left over from a page's markup
        return False
    if kind in "“`‘":
        return True
    return ((not before.isalnum() and before not in ".!?…") or not before) and kind not in "」』’"


def _can_close(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    kind = mark.group()[0]
    if kind in "”」』’":
        return True
    before, after = _neighbours(text, mark, paragraph)
    if kind in "»›«‹":
        return not (before.isspace() and after.isalnum())
    return not before.isspace() and (not after.isalnum() or before in ",.!?…")


def _neighbours(text: str, mark: re.Match[str], paragraph: Span) -> tuple[str, str]:
    before = text[mark.start() - 1] if mark.start() > paragraph.start else ""
    after = text[mark.end()] if mark.end() < paragraph.end else ""
    return before, after


def _singles(text: str, paragraph: Span, doubles: Sequence[Marked]) -> Iterator[Marked]:
    """Pairs of single marks outside the double ones, or around them."""
    marks = list(_outside(_SINGLE.finditer(text, paragraph.start, paragraph.end), doubles))
    if not any(_single_opens(text, mark, paragraph) for mark in marks):
        return  # nothing but apostrophes, as mostly
    certain = _later_certain(text, marks, paragraph)
    opening: re.Match[str] | None = None
    for index, mark in enumerate(marks):
        if opening is None:
            opening = mark if _single_opens(text, mark, paragraph) else None
        elif _single_closes(text, mark, paragraph) and not (_possessive(text, mark) and certain[index]):
            yield _stretch(opening, mark)
            opening = None
    if opening is not None and opening.group() == "‘" and not text[paragraph.start : opening.start()].strip():
        whole = Span(opening.start(), paragraph.end)
        yield Marked(contents=(Span(opening.end(), paragraph.end),), whole=whole, closed=False)


def _outside(marks: Iterator[re.Match[str]], doubles: Sequence[Marked]) -> Iterator[re.Match[str]]:
    at = 0
    for mark in marks:
        while at < len(doubles) and doubles[at].whole.end <= mark.start():
            at += 1
        if at == len(doubles) or mark.start() < doubles[at].whole.start:
            yield mark


def _later_certain(text: str, marks: Sequence[re.Match[str]], paragraph: Span) -> list[bool]:
    """For each mark: whether a closing mark that is no possessive follows before the next opening one."""
    later, answers = False, []
    for mark in reversed(marks):
        answers.append(later)
        if _single_opens(text, mark, paragraph):
            later = False
        elif _single_closes(text, mark, paragraph) and not _possessive(text, mark):
            later = True
    return answers[::-1]


def _single_opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    before, after = _neighbours(text, mark, paragraph)
    if before.isalnum() or before in ("’", "'", ".") or not after or after.isspace() or mark.group() == "’":
        return False
    return mark.group() in "‘‚" or not _ELIDED.match(text, mark.start(), paragraph.end)


def _single_closes(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    before, after = _neighbours(text, mark, paragraph)
    elided = before in ("n", "N") and text[mark.start() - 2 : mark.start() - 1] in ("'", "’")  # rock ’n’ roll
    return mark.group() != "‚" and not before.isspace() and not after.isalnum() and not elided


def _possessive(text: str, mark: re.Match[str]) -> bool:
    """After an s and before a word: "the militants' camps" - or a quoted plural."""
    at = mark.start()
    return (
        text[at - 1 : at] in ("s", "S") and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isalpha()
    )
