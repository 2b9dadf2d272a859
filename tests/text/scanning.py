"""Texts on which the compiled scanners and the patterns might differ, and what the scanners read in them."""

from typing import NamedTuple

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.span import Span
from app.text.characters import characters, is_plain
from app.text.sentence_scanner import scan_sentences, sentence_words
from app.text.token_scanner import scan_words

_BYTES_EACH = 8
_RICH = (  # what has a part in some rule, of many scripts, several times where it should come often
    "aabeSUJIo.. ..  ,:;!?…\"'’“”„«»()[]-–—_1230\n\t"
    "ßſİıΣσςЖжйё العربية٣٤鐘が。！？｡「」ไทย๑ກ໓ကကျ၃한글ﬁﷺ²½Ⅷ①\u00ad\u200d\u2060\u00a0\u2028\u3000ʼª"
    "😀🇩👍🏽🄀🄐🅰"
)
_COMPOSING = "\u0301\u0308\u3099ा்َ\u1100\u1161\U0001d400\U00020000"
_PIECES = (
    *(
        "U.S.",
        "U.S.A",
        "z. B.",
        "Dr.",
        "Sen.",
        "No.",
        "S. 5",
        "Jan.",
        "Inc.",
        "etc.",
        "3. Oktober",
        "12.",
        "1. ",
    ),
    *(
        "14,000",
        "1.5",
        "12:30",
        "1,",
        "[sic]",
        "[the mayor]",
        "[…]",
        "[. . .]",
        "...",
        ". . .",
        "don’t",
        "d'",
    ),
    *("The", " the ", "He", "Das", "Und", "said", " harbour", "straße", "ΟΔΟΣ", "Москва", "مدينة", "他说。"),
    *(
        "a.b",
        "Ph.D.",
        "e.g.",
        "Mr. X",
        "“So.” ",
        "(No.)",
        "what?! ",
        "… ",
        "A. B. C",
        "x_y",
        "İzmir",
        ". ",
        "! ",
    ),
)
PLAIN = st.lists(
    st.one_of(st.sampled_from(_PIECES), st.text(st.sampled_from(_RICH), max_size=6), st.just(" ")),
    max_size=14,
).map("".join)
ANY = st.one_of(PLAIN, st.text(), st.text(st.sampled_from(_RICH + _COMPOSING), max_size=40))


class Scanned(NamedTuple):
    """What `scan_words` reads: folded words, where they stand, their values."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    values: list[int]


@st.composite
def stretches(draw: st.DrawFn, texts: st.SearchStrategy[str] = ANY) -> tuple[str, Span]:
    """A text and a stretch of it, often the whole."""
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    part = Span(start, draw(st.integers(start, len(text))))
    return text, draw(st.sampled_from((Span(0, len(text)), part)))


def plain(text: str) -> bool:
    return is_plain(_points(text), characters())


def words_scanned(text: str, *where: Span) -> Scanned:
    room = max(1, sum(map(len, where)))
    values, places = np.empty(room, np.uint32), np.empty((room, 2), np.int32)
    letters, filled = np.empty(_BYTES_EACH * room, np.uint8), np.zeros(2, np.int64)
    for span in where:
        scan_words(_points(text), span.start, span.end, characters(), values, places, letters, filled)
    count, size = filled.tolist()
    words = letters[:size].tobytes().decode().split(" ")[:-1]
    spans = tuple(Span(start, end) for start, end in places[:count].tolist())
    return Scanned(tuple(words), spans, values[:count].tolist())


def sentences_scanned(text: str, span: Span) -> tuple[Span, ...]:
    found = np.empty((len(span) // 2 + 1, 2), np.int32)
    count = scan_sentences(_points(text), span.start, span.end, characters(), sentence_words(), found)
    return tuple(Span(start, end) for start, end in found[:count].tolist())


def _points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le"), np.uint32)
