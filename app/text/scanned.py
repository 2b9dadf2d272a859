"""The words of one text by the compiled scanner: what `tokens` reads, sooner, and no marks of editing."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.text.characters import MOST_BYTES, characters, is_plain
from app.text.token_scanner import scan_words
from app.text.tokens import tokenise


@dataclass(frozen=True, slots=True)
class Scanned:
    """The normalised words of a text, and a row for each of where it starts and ends."""

    words: tuple[str, ...]
    places: NDArray[np.int32]


def scanned(text: str) -> Scanned:
    """The words of a text as `tokenise` finds them."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    tables = characters()
    if not is_plain(points, tables):
        tokens = tokenise(text)
        places = np.array([(span.start, span.end) for span in tokens.spans], np.int32).reshape(-1, 2)
        return Scanned(tokens.words, places)
    places = np.empty((len(points), 2), np.int32)
    letters = np.empty((MOST_BYTES + 1) * len(points), np.uint8)
    filled = np.zeros(2, np.int64)
    scan_words(points, 0, len(points), tables, np.empty(len(points), np.uint32), places, letters, filled)
    count, size = filled.tolist()
    return Scanned(
        tuple(letters[: max(0, size - 1)].tobytes().decode().split(" ")) if count else (), places[:count]
    )
