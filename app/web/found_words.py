"""The words that were searched for, marked where a result shows them."""

import re
import unicodedata

from app.domain.span import Span
from app.web.highlight import Mark, Piece, highlight

_WORD = re.compile(r"\w+")
_BEGINNING = 4  # letters from which on the last word may be the beginning of one


def found_words(text: str, query: str) -> tuple[Piece, ...]:
    """`text` in pieces, those marked that are words of the query, whatever their case and accents."""
    asked = tuple(_plain(word) for word in _WORD.findall(query))
    last = asked[-1] if asked and len(asked[-1]) >= _BEGINNING and query[-1:].isalnum() else None
    marks = []
    for found in _WORD.finditer(text):
        word = _plain(found.group())
        if word in asked or (last and word.startswith(last)):
            marks.append(Mark(span=Span(*found.span()), label="found"))
    return highlight(text, marks)


def _plain(word: str) -> str:
    """Without case and accents, as the index has it."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
