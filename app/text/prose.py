"""Telling running text from a paragraph that is none: a table of contents, a script, a flood of marks."""

import re

from app.domain.span import Span

_LONG = 4_000  # characters: below, any paragraph is read
_DENSE = 4  # characters a mark: running text has ten and more, the quickest dialogue five
_MARK = re.compile(r"[^\w\s]")


def is_prose(text: str, paragraph: Span) -> bool:
    """Whether words stand between the marks and the stops of a long paragraph; True of short ones.

    What is no prose quotes nobody, and would cost more to read than a hundred articles.
    """
    if len(paragraph) < _LONG:
        return True
    marks = sum(1 for _ in _MARK.finditer(text, paragraph.start, paragraph.end))
    return marks * _DENSE < len(paragraph)
