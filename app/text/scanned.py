"""The words of one text by the compiled scanner: what `tokens` reads, sooner, and no marks of editing."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.text.characters import MOST_BYTES, Characters, characters, is_plain
from app.text.compiled import compiled
from app.text.token_scanner import scan_words, token_values
from app.text.tokens import tokenise


@dataclass(frozen=True, slots=True)
class Scanned:
    """The normalised words of a text, and a row for each of where it starts and ends."""

    words: tuple[str, ...]
    places: NDArray[np.int32]


def scanned(text: str) -> Scanned:
    """The words of a text as `tokenise` finds them."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    plain, letters, places, _ = _scan(points, characters())
    if not plain:
        tokens = tokenise(text)
        spans = np.array([(span.start, span.end) for span in tokens.spans], np.int32).reshape(-1, 2)
        return Scanned(tokens.words, spans)
    return Scanned(tuple(letters.tobytes().decode().split(" ")) if len(letters) else (), places)


def scanned_values(text: str) -> NDArray[np.uint32]:
    """The values of a text's words: what `token_values` gives of them, without making them."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    plain, _, places, values = _scan(points, characters())
    return values[: len(places)] if plain else token_values(" ".join(tokenise(text).words))


@compiled
def _scan(
    points: NDArray[np.uint32], tables: Characters
) -> tuple[bool, NDArray[np.uint8], NDArray[np.int32], NDArray[np.uint32]]:
    """Whether the scanner can read this, its words with a space between, where each stands, and their values."""
    plain, size = is_plain(points, tables), len(points)
    room = size if plain else 0
    places, letters = np.empty((room, 2), np.int32), np.empty((MOST_BYTES + 1) * room, np.uint8)
    filled, values = np.zeros(2, np.int64), np.empty(room, np.uint32)
    if plain:
        scan_words(points, 0, size, tables, values, places, letters, filled)
    return plain, letters[: max(0, filled[1] - 1)], places[: filled[0]], values
