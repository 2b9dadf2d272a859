"""Whether words that one of two texts lacks stand beside it in its article all the same.

An article may print a sentence too much changed, or in too few papers, to be counted with a passage, and may part a
quotation.
"""

from collections.abc import Sequence
from functools import lru_cache

from app.domain.alteration import Alteration, AlterationKind
from app.domain.testimony import Testimony
from app.text.stopwords import FUNCTION_WORDS
from app.text.tokens import normalised

_LACKING = {AlterationKind.OMISSION, AlterationKind.TRUNCATED_START, AlterationKind.TRUNCATED_END}
_EDGE = 12  # words by which the end of a longer stretch is known
_GOES_ON = 360  # characters beside a text, of the 400 or so that are kept: the article goes on behind them
_BEGINNING = 4  # letters of a word that no normalising changes, mostly
_LEAST = 3  # words with content
_SHARE = 0.6  # of them
_SAID = 0.9  # of those of a quotation, which a reporter also tells in words like them


def stands_beside(alteration: Alteration, other: Testimony, testimony: Testimony) -> bool:
    """Whether the words that `alteration` says to be lacking in either are printed before, between or behind it."""
    share = _SAID if other.quoted or testimony.quoted else _SHARE
    if alteration.kind in _LACKING:
        return _stands(_telling(alteration.kind, _words(alteration.before), testimony), testimony, share)
    if alteration.kind is AlterationKind.ADDITION:
        return _stands([_words(alteration.after)], other, share)
    return False


def _telling(kind: AlterationKind, words: tuple[str, ...], testimony: Testimony) -> list[tuple[str, ...]]:
    """The words by which a cut is known not to be one: those farthest off, and those that would come next.

    Where the article is seen to its end, the farthest must stand there: a copy may be cut behind a sentence more.
    """
    if kind is AlterationKind.OMISSION:
        return [words]
    at_end = kind is AlterationKind.TRUNCATED_END
    first, last = words[:_EDGE], words[-_EDGE:]
    following, farthest = (first, last) if at_end else (last, first)
    seen = len(testimony.after if at_end else testimony.before) < _GOES_ON
    return [farthest] if seen else [following, farthest]


def _stands(stretches: Sequence[tuple[str, ...]], testimony: Testimony, share: float) -> bool:
    text = f"{testimony.before} {testimony.between} {testimony.after}"
    return any(_among(words, text, share) for words in stretches)


def _among(words: tuple[str, ...], text: str, share: float) -> bool:
    telling = set(words) - FUNCTION_WORDS
    if len(telling) < _LEAST:
        return False
    folded = text.casefold()
    least = share * len(telling)
    begun = sum(word[:_BEGINNING] in folded for word in telling)  # nearly always too few, and quickly told
    return begun >= least and len(telling.intersection(normalised(text))) >= least


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return normalised(text)
