"""The inner loop of cutting: one article's characters, paragraphs and quotations to the tokens of its units.

The rules are those of `units`, which reads what this cannot: see `cutting`.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.matching.founding import LEAST_CONTENT, LEAST_CONTENT_QUOTED, LEAST_WORDS
from app.text.characters import PLANE, Characters
from app.text.compiled import compiled, inlined, leaf
from app.text.sentence_scanner import SentenceWords, scan_sentences
from app.text.token_scanner import scan_words

_MOSTLY = 0.6
_SIGNED = 60  # characters of the name in the signature of an embedded post
_HANDLE = 30


class Rows(NamedTuple):
    """Room for units. Of unit `u`, the columns of `units` are: article, marked, quotation or -1, founds, first
    content, contents, first token, tokens, first byte, bytes, words of content.

    `contents` has a row for each stretch, `values` and `letters` are as `scan_words` fills them; `places` is
    scratch. `filled` counts tokens, bytes, contents and units.
    """

    units: NDArray[np.int64]
    contents: NDArray[np.int32]
    values: NDArray[np.uint32]
    places: NDArray[np.int32]
    letters: NDArray[np.uint8]
    filled: NDArray[np.int64]


@compiled
def cut_article(
    article: int,
    points: NDArray[np.uint32],
    paragraphs: NDArray[np.int32],
    quoted: NDArray[np.int32],
    tables: Characters,
    words: SentenceWords,
    rows: Rows,
) -> None:
    """Append the units of one article in the order of its text.

    `paragraphs` has a row (start, end) for each, `quoted` one for each content of each quotation: start, end,
    index of the quotation, and 1 where it stands between marks.
    """
    begun = rows.filled[3]
    founding = _add_quotations(article, points, quoted, tables, rows)
    marked, reach = _sorted(quoted, founding, False)
    apart, apart_reach = _sorted(quoted, founding, True)
    for p in range(len(paragraphs)):
        start, end = paragraphs[p, 0], paragraphs[p, 1]
        found = np.empty(((end - start) // 2 + 2, 2), np.int32)
        for s in range(scan_sentences(points, start, end, tables, words, found)):
            first, last = found[s, 0], found[s, 1]
            if not _is_signature(points, first, last, tables):
                _add_segment(
                    article, points, first, last, quoted, marked, reach, apart, apart_reach, tables, rows
                )
    _put_in_order(begun, rows)


@compiled
def _add_quotations(
    article: int, points: NDArray[np.uint32], quoted: NDArray[np.int32], tables: Characters, rows: Rows
) -> NDArray[np.bool_]:
    """Append the quotations that stand between marks; which contents are of one that can found a lineage."""
    founding = np.zeros(len(quoted), np.bool_)
    at = 0
    while at < len(quoted):
        after = at + 1
        while after < len(quoted) and quoted[after, 2] == quoted[at, 2]:
            after += 1
        if quoted[at, 3]:
            founding[at:after] = _add(article, points, quoted[at:after], True, quoted[at, 2], tables, rows)
        at = after
    return founding


@leaf
def _add(
    article: int,
    points: NDArray[np.uint32],
    contents: NDArray[np.int32],
    marked: bool,
    quotation: int,
    tables: Characters,
    rows: Rows,
) -> bool:
    """Append a unit, unless it has no words; whether it can found a lineage."""
    token, byte, content, unit = rows.filled
    for index in range(len(contents)):
        start, end = contents[index, 0], contents[index, 1]
        scan_words(points, start, end, tables, rows.values, rows.places, rows.letters, rows.filled)
        rows.contents[content + index, 0] = start
        rows.contents[content + index, 1] = end
    count = rows.filled[0] - token
    if count == 0:
        return False
    telling = 0
    for index in range(token, token + count):
        telling += rows.values[index] & 1
    least = LEAST_CONTENT_QUOTED if marked else LEAST_CONTENT
    founds = count >= LEAST_WORDS and telling >= least
    row = rows.units[unit]
    row[0], row[1], row[2], row[3], row[4], row[5] = (
        article,
        marked,
        quotation,
        founds,
        content,
        len(contents),
    )
    row[6], row[7], row[8], row[9] = token, count, byte, rows.filled[1] - byte
    row[10] = telling
    rows.filled[2] = content + len(contents)
    rows.filled[3] = unit + 1
    return founds


@compiled
def _sorted(
    quoted: NDArray[np.int32], founding: NDArray[np.bool_], only_founding: bool
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The contents that stand between marks in the order of the text, and how far those up to each reach."""
    kept = np.empty(len(quoted), np.int64)
    count = 0
    for index in range(len(quoted)):
        if quoted[index, 3] and (founding[index] or not only_founding):
            kept[count] = np.int64(quoted[index, 0]) << 32 | np.int64(quoted[index, 1])
            count += 1
    ordered = np.sort(kept[:count])
    spans = np.empty((count, 2), np.int32)
    reach = np.empty(count, np.int32)
    furthest = 0
    for index in range(count):
        spans[index, 0] = ordered[index] >> 32
        spans[index, 1] = ordered[index] & 0xFFFFFFFF
        furthest = max(furthest, spans[index, 1])
        reach[index] = furthest
    return spans, reach


@compiled
def _overlapping(
    spans: NDArray[np.int32], reach: NDArray[np.int32], start: int, end: int
) -> NDArray[np.int32]:
    """Those of the spans that overlap a stretch, cut to it."""
    first = np.searchsorted(reach, start, "right")
    last = np.searchsorted(spans[:, 0], end, "left")
    found = np.empty((max(0, last - first), 2), np.int32)
    count = 0
    for index in range(first, last):
        if spans[index, 1] > start:
            found[count, 0] = max(spans[index, 0], start)
            found[count, 1] = min(spans[index, 1], end)
            count += 1
    return found[:count]


@compiled
def _add_segment(
    article: int,
    points: NDArray[np.uint32],
    start: int,
    end: int,
    quoted: NDArray[np.int32],
    marked: NDArray[np.int32],
    reach: NDArray[np.int32],
    apart: NDArray[np.int32],
    apart_reach: NDArray[np.int32],
    tables: Characters,
    rows: Rows,
) -> None:
    """Append a sentence less the quotations in it that can found a lineage, unless it is mostly quoted."""
    inside = _overlapping(marked, reach, start, end)
    if len(inside):
        within = 0
        for index in range(len(inside)):
            within += _count(points, inside[index, 0], inside[index, 1], tables, rows)
        if within >= _MOSTLY * _count(points, start, end, tables, rows):
            return
    contents = _without(points, start, end, _overlapping(apart, apart_reach, start, end), tables, rows)
    governor = _governor(contents[0, 0], contents[len(contents) - 1, 1], quoted)
    _add(article, points, contents, False, governor, tables, rows)


@compiled
def _without(
    points: NDArray[np.uint32],
    start: int,
    end: int,
    inside: NDArray[np.int32],
    tables: Characters,
    rows: Rows,
) -> NDArray[np.int32]:
    """What is left of a sentence beside the stretches `inside`, without the marks at the cut ends."""
    kept = np.empty((len(inside) + 1, 2), np.int32)
    if len(inside) == 0:
        kept[0, 0], kept[0, 1] = start, end
        return kept
    count = 0
    begin = start
    for index in range(len(inside) + 1):
        stop = inside[index, 0] if index < len(inside) else end
        if begin < stop:
            token = rows.filled[0]
            words = _count(points, begin, stop, tables, rows)
            if words:
                kept[count, 0] = begin if begin == start else rows.places[token, 0]
                kept[count, 1] = stop if stop == end else rows.places[token + words - 1, 1]
                count += 1
        if index < len(inside):
            begin = inside[index, 1]
    if count == 0:
        kept[0, 0], kept[0, 1] = start, end
        count = 1
    return kept[:count]


@leaf
def _count(points: NDArray[np.uint32], start: int, end: int, tables: Characters, rows: Rows) -> int:
    """How many words the stretch has; they stay in `places` until something is appended."""
    token, byte = rows.filled[0], rows.filled[1]
    scan_words(points, start, end, tables, rows.values, rows.places, rows.letters, rows.filled)
    count = rows.filled[0] - token
    rows.filled[0] = token
    rows.filled[1] = byte
    return count


@leaf
def _governor(start: int, end: int, quoted: NDArray[np.int32]) -> int:
    """The first unmarked quotation whose content most of the segment is, -1 if there is none."""
    at = 0
    while at < len(quoted):
        covered = 0
        index = at
        while index < len(quoted) and quoted[index, 2] == quoted[at, 2]:
            covered += max(0, min(end, quoted[index, 1]) - max(start, quoted[index, 0]))
            index += 1
        if not quoted[at, 3] and covered > (end - start) * _MOSTLY:
            return quoted[at, 2]
        at = index
    return -1


@leaf
def _is_signature(points: NDArray[np.uint32], start: int, end: int, tables: Characters) -> bool:
    """Whether the sentence begins as an embedded post is signed: a dash, a name, "(@handle)"."""
    dashes = 0
    while dashes < 3 and start + dashes < end and _is_dash(points[start + dashes]):
        dashes += 1
    if dashes == 0:
        return False
    reach = start + dashes + _SIGNED
    if start + dashes < end and points[start + dashes] < PLANE and tables.traits[points[start + dashes]] & 1:
        reach += 1
    at = start + 1
    while at < end and at <= reach and points[at] != 0x28 and points[at] != 0x29 and points[at] != 0x0A:
        at += 1
    if at < start + 2 or at > reach or at + 2 >= end or points[at] != 0x28 or points[at + 1] != 0x40:
        return False
    after = at + 2
    while after < end and (
        points[after] == 0x5F or (points[after] < PLANE and tables.traits[points[after]] & 8)
    ):
        after += 1
    return 1 <= after - at - 2 <= _HANDLE and after < end and points[after] == 0x29


@inlined
def _is_dash(c: int) -> bool:
    return c == 0x2D or c == 0x2013 or c == 0x2014 or c == 0x2015


@compiled
def _put_in_order(begun: int, rows: Rows) -> None:
    """The units from `begun` on in the order of the text: by start, then end, quotations before segments."""
    count = rows.filled[3] - begun
    if count < 2:
        return
    keys = np.empty(count, np.int64)
    for index in range(count):
        row = rows.units[begun + index]
        first, last = row[4], row[4] + row[5] - 1
        start, end = rows.contents[first, 0], rows.contents[first, 1]
        for content in range(first, last + 1):
            start = min(start, rows.contents[content, 0])
            end = max(end, rows.contents[content, 1])
        keys[index] = (np.int64(start) << 32) | (np.int64(end) << 1) | (1 - row[1])
    order = np.argsort(keys, kind="mergesort")
    rows.units[begun : begun + count] = rows.units[begun : begun + count][order]
