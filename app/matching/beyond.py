"""How far two articles go on alike before and behind words they share, into sentences that match no more by themselves.

A passage is cut in the middle of a sentence, or its last sentence is edited beyond recognition: what stands beside
shared words is judged more mildly than what stands alone.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.span import Span
from app.matching.overlaps import Overlaps
from app.matching.reach import Reach, reach
from app.text.align import align
from app.text.sentences import sentences
from app.text.token_scanner import token_values
from app.text.tokens import Tokens, tokenise

_SENTENCES = 4  # on either side that are looked at
_AROUND = 900  # characters of the other article that are
_NEAR = 2  # words from the end of a sentence that are its end
_MARK = re.compile(r"[“”„\"«»]")


class Printed(NamedTuple):
    """Where an article prints running text that another has, too; `body` are its paragraphs, in order."""

    text: str
    body: Sequence[Span]
    contents: tuple[Span, ...]


class Alike(NamedTuple):
    """A stretch of each of two articles, in which they share so many words; the outermost is one of them."""

    mine: Span
    theirs: Span
    shared: int


def beyond(mine: Printed, theirs: Printed, apart: Overlaps) -> tuple[Alike, ...]:
    """The stretches of `mine` right before and behind its contents that go on as `theirs` does.

    What is `apart` is left alone, as are sentences with quotation marks: where a quotation ends is said by its marks.
    """
    before = tuple(islice(_sentences_before(mine, apart), _SENTENCES))
    behind = tuple(islice(_sentences_behind(mine, apart), _SENTENCES))
    if not before and not behind:
        return ()
    own, other = tokenise(mine.text, *mine.contents), tokenise(theirs.text, *theirs.contents)
    blocks = align(own.words, other.words).blocks
    if not blocks:
        return ()
    first, last = blocks[0], blocks[-1]
    found = []
    if before and first.left <= _NEAR:
        found.append(_before(mine.text, before, theirs, other.spans[first.right].start))
    if behind and len(own) - (last.left + last.length) <= _NEAR:
        found.append(_behind(mine.text, behind, theirs, other.spans[last.right + last.length - 1].end))
    return tuple(alike for alike in found if alike)


def _before(text: str, mine: Sequence[Span], theirs: Printed, their_start: int) -> Alike | None:
    floor = min((span.start for span in theirs.body), default=0)
    other = tokenise(theirs.text, Span(max(min(floor, their_start), their_start - _AROUND), their_start))
    own = [tokenise(text, sentence) for sentence in mine]
    found = _followed([words[::-1] for words in map(_values, own)], _values(other)[::-1])
    if not found.mine:
        return None
    places = [place for tokens in own for place in reversed(tokens.spans)]
    return Alike(
        Span(places[found.mine - 1].start, places[0].end),
        other.within(len(other) - found.theirs, len(other) - 1),
        found.shared,
    )


def _behind(text: str, mine: Sequence[Span], theirs: Printed, their_end: int) -> Alike | None:
    ceiling = max((span.end for span in theirs.body), default=len(theirs.text))
    other = tokenise(theirs.text, Span(their_end, max(their_end, min(ceiling, their_end + _AROUND))))
    own = [tokenise(text, sentence) for sentence in mine]
    found = _followed(list(map(_values, own)), _values(other))
    if not found.mine:
        return None
    places = [place for tokens in own for place in tokens.spans]
    return Alike(
        Span(places[0].start, places[found.mine - 1].end), other.within(0, found.theirs - 1), found.shared
    )


def _followed(mine: Sequence[NDArray[np.uint32]], theirs: NDArray[np.uint32]) -> Reach:
    """How far my sentences, which are read one after another away from the shared words, go on as the others do."""
    found, read = Reach(0, 0, 0), 0
    for words in mine:
        more = reach(words, theirs[found.theirs :])
        if not more.mine:
            break
        found = Reach(read + more.mine, found.theirs + more.theirs, found.shared + more.shared)
        if len(words) - more.mine > _NEAR:
            break
        read += len(words)
    return found


def _sentences_behind(mine: Printed, apart: Overlaps) -> Iterator[Span]:
    """The sentences behind the contents, the first of them from there on, as long as they may be followed."""
    end = max(span.end for span in mine.contents)
    for paragraph in mine.body:
        for sentence in sentences(mine.text, paragraph) if paragraph.end > end else ():
            if sentence.end > end:
                rest = Span(max(sentence.start, end), sentence.end)
                if not _open(mine.text, rest, apart):
                    return
                yield rest


def _sentences_before(mine: Printed, apart: Overlaps) -> Iterator[Span]:
    """The same before them, the nearest first."""
    start = min(span.start for span in mine.contents)
    for paragraph in reversed(mine.body):
        for sentence in reversed(sentences(mine.text, paragraph)) if paragraph.start < start else ():
            if sentence.start < start:
                rest = Span(sentence.start, min(sentence.end, start))
                if not _open(mine.text, rest, apart):
                    return
                yield rest


def _open(text: str, sentence: Span, apart: Overlaps) -> bool:
    return not _MARK.search(text, sentence.start, sentence.end) and not apart.of(sentence)


def _values(tokens: Tokens) -> NDArray[np.uint32]:
    return token_values(" ".join(tokens.words))
