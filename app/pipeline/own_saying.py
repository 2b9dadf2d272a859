"""What of a sentence with quotations in it is the article's own: beside these and the naming of who said them."""

import re
from collections.abc import Iterator, Sequence

from app.domain.span import Span
from app.matching.founding import can_found
from app.pipeline.said import Said
from app.text.tokens import tokenise

_MARK = re.compile(r"[“”„«»‘’‚‹›\"']")
_BESIDE = 2  # characters between words and a mark: a space and a comma
_UNNAMED = 10  # words that are more than a speaker's name and office


def says_more(said: Said, contents: Sequence[Span]) -> bool:
    """Whether these stretches of running text hold enough to be traced beside the naming of speakers.

    Of a sentence in which nobody is quoted that is taken for granted. Where none of it is known to name a speaker, a
    few words may do so.
    """
    if len(contents) == 1 and not _beside_marks(said.text, contents[0]):
        return True
    own = [span for content in contents for span in _without(content, said.attributed)]
    words = tokenise(said.text, *own).words if own else ()
    return can_found(words) and (tuple(contents) != tuple(own) or len(words) >= _UNNAMED)


def _beside_marks(text: str, span: Span) -> bool:
    before, behind = text[max(0, span.start - _BESIDE) : span.start], text[span.end : span.end + _BESIDE]
    return bool(_MARK.search(before) or _MARK.search(behind))


def _without(stretch: Span, taken: Sequence[Span]) -> Iterator[Span]:
    """What is left of a stretch."""
    begin = stretch.start
    for span in taken:
        if span.end > begin and span.start < stretch.end:
            if begin < span.start:
                yield Span(begin, span.start)
            begin = span.end
    if begin < stretch.end:
        yield Span(begin, stretch.end)
