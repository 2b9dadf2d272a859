"""The texts that a family's testimonies print, each once, and how many words any two of them have in common.

A word in two spellings is one: by whose style sheet it is printed says nothing about whose copy it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq
from rapidfuzz.process import cdist

from app.domain.testimony import Testimony
from app.text.scanned import scanned
from app.text.styles import SPELLED

_SURROGATES, _SURROGATES_END = 0xD800, 0xE000  # no characters


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts go by their places in the order of what they print. In `written` each is written with one character a
    word: so written, they are quickly compared."""

    of: dict[str, int]  # by testimony id
    written: tuple[str, ...]
    _shared: dict[tuple[int, int], int] = field(default_factory=dict)

    def length(self, text: int) -> int:
        """Its words."""
        return len(self.written[text])

    def shared(self, one: int, other: int) -> int:
        """The words both have, in order."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._shared:
            self._shared[pair] = int(LCSseq.similarity(self.written[one], self.written[other]))
        return self._shared[pair]

    def shared_among(self, texts: Sequence[int], others: Sequence[int]) -> NDArray[np.int64]:
        """The same for many: a row for each of `texts`, a column for each of `others`."""
        rows, columns = [self.written[text] for text in texts], [self.written[text] for text in others]
        return cdist(rows, columns, scorer=LCSseq.similarity, dtype=np.int64)


def texts_of(testimonies: Sequence[Testimony]) -> Texts:
    """The texts of these testimonies."""
    places = {pieces: place for place, pieces in enumerate(sorted({t.pieces for t in testimonies}))}
    letters: dict[str, str] = {}
    written = tuple(
        "".join(
            letters.setdefault(SPELLED.get(word, word), _letter(len(letters)))
            for word in scanned(" ".join(pieces)).words
        )
        for pieces in places
    )
    return Texts({t.id: places[t.pieces] for t in testimonies}, written)


def _letter(number: int) -> str:
    return chr(number if number < _SURROGATES else number - _SURROGATES + _SURROGATES_END)
