"""Cutting many articles at once into their units, as arrays: what linking reads. `units` is the same as values."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.quotation import Quotation, QuotationKind
from app.domain.span import Span
from app.matching.cutter import Rows, cut_article
from app.matching.founding import can_found
from app.matching.units import units
from app.text.characters import characters, is_plain
from app.text.sentence_scanner import sentence_words
from app.text.stopwords import content_words
from app.text.token_scanner import token_values

_Sliced = TypeVar("_Sliced", bytes, list[Span])
_MARKED = (QuotationKind.DIRECT, QuotationKind.MIXED)
_BYTES_EACH = 32  # room for each character's folded form: one is a sentence of fifteen Arabic letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What an article says, its paragraphs, and who is quoted in it."""

    text: str
    body: Sequence[Span]
    quotations: Sequence[Quotation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretches:
    """The same as arrays: `paragraphs` has a row (start, end) for each, `quoted` one for each content of each
    quotation: start, end, index of the quotation, and 1 where it stands between marks."""

    text: str
    paragraphs: NDArray[np.int32]
    quoted: NDArray[np.int32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """The units of some articles, in the order of the articles and of their texts. One entry for each unit:

    `article` (index into what was cut), `marked`, `quotation` (-1: none), `founds`, `telling` (words of content);
    where its stretches are in `contents` (a row each: start, end), its tokens in `tokens`, and its normalised words in
    `letters` (UTF-8), each as the first one and how many. `digests` are what the wording ids begin, `keys` their first
    64 bits.
    """

    article: NDArray[np.int64]
    marked: NDArray[np.bool_]
    quotation: NDArray[np.int64]
    founds: NDArray[np.bool_]
    telling: NDArray[np.int64]
    content_at: NDArray[np.int64]
    content_count: NDArray[np.int64]
    token_at: NDArray[np.int64]
    token_count: NDArray[np.int64]
    letter_at: NDArray[np.int64]
    letter_count: NDArray[np.int64]
    digests: list[bytes]
    keys: NDArray[np.uint64]
    contents: NDArray[np.int32]
    tokens: NDArray[np.uint32]
    letters: bytes

    def __len__(self) -> int:
        return len(self.article)

    def words(self) -> list[str]:
        """The normalised words of each unit, a space between them."""
        return [words.decode() for words in _pieces(self.letters, self.letter_at, self.letter_count)]

    def spans(self) -> list[list[Span]]:
        """The stretches of its article that each unit is."""
        spans = [Span(start, end) for start, end in self.contents.tolist()]
        return _pieces(spans, self.content_at, self.content_count)


def cut(texts: Sequence[Text]) -> Units:
    """The units of these texts."""
    return cut_stretches(
        [Stretches(text=text.text, paragraphs=_paragraphs(text), quoted=_quoted(text)) for text in texts]
    )


def cut_stretches(texts: Sequence[Stretches]) -> Units:
    """The same. What letters compose in is read by `units`, all else by the compiled cutter."""
    rows = _room(texts)
    tables, words = characters(), sentence_words()
    for index, text in enumerate(texts):
        points = np.frombuffer(text.text.encode("utf-32-le", "surrogatepass"), np.uint32)
        if is_plain(points, tables):
            cut_article(index, points, text.paragraphs, text.quoted, tables, words, rows)
        else:
            _cut_by_pattern(index, text, rows)
    return _units(rows)


def _room(texts: Sequence[Stretches]) -> Rows:
    """Every character may stand in a segment and in each quotation that has it, and is scanned once more.

    What is asked for and never filled takes no memory.
    """
    longest = max((len(text.text) for text in texts), default=0)
    quoted = sum(len(text.quoted) for text in texts)
    printed = sum(int((text.quoted[:, 1] - text.quoted[:, 0]).sum()) for text in texts)
    most = sum(len(text.text) + 2 for text in texts) + printed + longest
    return Rows(
        units=np.empty((most // 2 + quoted, 11), np.int64),
        contents=np.empty((most + quoted, 2), np.int32),
        values=np.empty(most, np.uint32),
        places=np.empty((most, 2), np.int32),
        letters=np.empty(_BYTES_EACH * most, np.uint8),
        filled=np.zeros(4, np.int64),
    )


def _paragraphs(text: Text) -> NDArray[np.int32]:
    return np.array([(span.start, span.end) for span in text.body], np.int32).reshape(-1, 2)


def _quoted(text: Text) -> NDArray[np.int32]:
    rows = [
        (span.start, span.end, index, quotation.kind in _MARKED)
        for index, quotation in enumerate(text.quotations)
        for span in quotation.contents
    ]
    return np.array(rows, np.int32).reshape(-1, 4)


def _cut_by_pattern(article: int, text: Stretches, rows: Rows) -> None:
    """Append what `units` makes of a text."""
    body = [Span(start, end) for start, end in text.paragraphs.tolist()]
    for unit in units(text.text, body, _quotations(text)):
        token, byte, content, row = (int(count) for count in rows.filled)
        words = " ".join(unit.wording.words)
        values, letters = token_values(words), (words + " ").encode()
        quotation = -1 if unit.quotation is None else unit.quotation
        founds = can_found(unit.wording.words, quoted=unit.marked)
        rows.units[row] = (
            *(article, unit.marked, quotation, founds, content, len(unit.contents)),
            *(token, len(values), byte, len(letters), content_words(unit.wording.words)),
        )
        rows.contents[content : content + len(unit.contents)] = [(s.start, s.end) for s in unit.contents]
        rows.values[token : token + len(values)] = values
        rows.letters[byte : byte + len(letters)] = np.frombuffer(letters, np.uint8)
        rows.filled[:] += (len(values), len(letters), len(unit.contents), 1)


def _quotations(text: Stretches) -> list[Quotation]:
    """The quotations again, of which nothing is known but their words and whether they stand between marks."""
    count = int(text.quoted[-1, 2]) + 1 if len(text.quoted) else 0
    contents: list[list[Span]] = [[] for _ in range(count)]
    kinds = [QuotationKind.INDIRECT] * count
    for start, end, index, marked in text.quoted.tolist():
        contents[index].append(Span(start, end))
        if marked:
            kinds[index] = QuotationKind.DIRECT
    return [
        Quotation(kind=kind, contents=tuple(spans), cue=None, speaker=None)
        for kind, spans in zip(kinds, contents, strict=True)
    ]


def _units(rows: Rows) -> Units:
    tokens, bytes_, contents, count = (int(filled) for filled in rows.filled)
    table = rows.units[:count].T.copy()
    letters = rows.letters[:bytes_].tobytes()
    letter_at, letter_count = table[8], table[9] - 1  # without the space behind
    digests = [sha256(words).digest() for words in _pieces(letters, letter_at, letter_count)]
    return Units(
        article=table[0],
        marked=table[1] != 0,
        quotation=table[2],
        founds=table[3] != 0,
        telling=table[10],
        content_at=table[4],
        content_count=table[5],
        token_at=table[6],
        token_count=table[7],
        letter_at=letter_at,
        letter_count=letter_count,
        digests=digests,
        keys=np.frombuffer(b"".join([digest[:8] for digest in digests]), ">u8").astype(np.uint64),
        contents=rows.contents[:contents].copy(),
        tokens=rows.values[:tokens].copy(),
        letters=letters,
    )


def _pieces(whole: _Sliced, starts: NDArray[np.int64], counts: NDArray[np.int64]) -> list[_Sliced]:
    ends = (starts + counts).tolist()
    return [whole[start:end] for start, end in zip(starts.tolist(), ends, strict=True)]
