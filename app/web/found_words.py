"""The words that were searched for, marked where a result shows them."""

import re
import unicodedata
from functools import lru_cache

from app.domain.span import Span
from app.web.highlight import Mark, Piece

_WORD = re.compile(r"\w+")
_BEGINNING = 4  # letters from which on the last word may be the beginning of one


def found_words(text: str, query: str) -> tuple[Piece, ...]:
    """`text` in pieces, those marked that are words of the query, whatever their case and accents."""
    pieces, end = [], 0
    for found in _asked(query).finditer(_plain(text)):
        span = Span(*found.span())
        if span.start > end:
            pieces.append(Piece(text=text[end : span.start]))
        pieces.append(Piece(text=span.of(text), mark=Mark(span=span, label="found"), depth=1))
        end = span.end
    if end < len(text):
        pieces.append(Piece(text=text[end:]))
    return tuple(pieces)


@lru_cache(maxsize=64)
def _asked(query: str) -> re.Pattern[str]:
    """A whole word of the query; its last one may begin it, as long as it may still be being typed."""
    words = _WORD.findall(_plain(query))
    ways = [re.escape(word) for word in dict.fromkeys(words)]
    if words and len(words[-1]) >= _BEGINNING and query[-1:].isalnum():
        ways.append(rf"{re.escape(words[-1])}\w*")
    return re.compile(rf"\b(?:{'|'.join(ways)})\b" if ways else r"(?!)")


def _plain(text: str) -> str:
    """Without case and accents, as the index has it, and character by character."""
    return text.lower() if text.isascii() else "".join(map(_plain_letter, text))


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFD", letter)[0].casefold()
    return plain if len(plain) == 1 else letter
