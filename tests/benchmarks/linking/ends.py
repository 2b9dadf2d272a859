"""Where reuse is said to begin and end, against where it does: in characters, and in words.

Shared words are read on from as `whence check` does it: a passage that is cut ends within a sentence.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.span import Span, hull
from app.matching.aligner import Scratch, common, enter, scratch, shared
from app.matching.beyond import Printed, beyond
from app.matching.cutting import Stretches, cut_stretches
from app.matching.overlaps import Overlaps
from app.pipeline.archive import Families
from app.text.tokens import Tokens, tokenise
from tests.benchmarks.linking.known import Ints, Known
from tests.benchmarks.linking.reading import BATCH, Folder

PAIRS = 2_000  # drawn
NEAR = 2  # words
_LONGEST = 1_024


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """Of pairs of printings that are in one family: the span found in the one against the true one."""

    pairs: int
    characters: float  # off at either end, on average
    median: float
    near: float  # share of the ends that are at most `NEAR` words off


@dataclass(frozen=True, slots=True)
class _Unit:
    head: int
    marked: bool
    contents: tuple[Span, ...]
    tokens: Tokens
    values: NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class _Match:
    """The words of a unit that it shares with another of its family, from the first to the last."""

    words: Span
    unit: _Unit
    other: _Unit


def ends(folder: Folder, families: Families, known: Known, seed: int = 1) -> Ends:
    """Draw planted printings, each with another that has all of its words and is of no copy of its article."""
    pairs = _drawn(known, np.random.default_rng(seed))
    texts = _read(folder, {int(known.uses.article[use]) for pair in pairs for use in pair})
    at = np.searchsorted(families.articles, np.arange(len(known.roots) + 1))
    spans = _spans(known, {use for pair in pairs for use in pair})
    several = _several(families)
    room = scratch(_LONGEST)
    characters: list[int] = []
    words: list[int] = []
    for pair in pairs:
        mine, theirs = (int(known.uses.article[use]) for use in pair)
        here = _units(families, at, mine, texts, spans[pair[0]])
        there = _units(families, at, theirs, texts, spans[pair[1]])
        found = [match for unit in here for match in _matched(unit, there, room)]
        if found:
            apart = _apart(families, several, at[mine], at[mine + 1])
            stretch = _hull(found, texts[mine], texts[theirs], apart)
            for wrong, off in _wrong(texts[mine].text, stretch, hull(tuple(spans[pair[0]]))):
                characters.append(wrong)
                words.append(off)
    return Ends(
        pairs=len(characters) // 2,
        characters=float(np.mean(characters)) if characters else 0.0,
        median=float(np.median(characters)) if characters else 0.0,
        near=float(np.mean(np.array(words) <= NEAR)) if words else 1.0,
    )


def _several(families: Families) -> NDArray[np.bool_]:
    """Of each unit, whether several articles carry its family."""
    heads = families.heads[families.units]
    wide = int(families.articles.max(initial=0)) + 1
    carried = np.unique(heads * wide + families.articles) // wide
    return np.bincount(carried, minlength=len(families.heads))[heads] > 1


def _apart(families: Families, several: NDArray[np.bool_], first: int, end: int) -> Overlaps:
    """What of an article stands in a family that others carry."""
    units = first + np.flatnonzero(several[first:end])
    return Overlaps(Span(int(families.starts[unit]), int(families.ends[unit])) for unit in units)


def _hull(found: list[_Match], mine: Stretches, theirs: Stretches, apart: Overlaps) -> Span:
    """From the first shared word to the last, and of running text, how far it goes on."""
    first, last = min(found, key=lambda m: m.words.start), max(found, key=lambda m: m.words.end)
    stretch = Span(first.words.start, last.words.end)
    if first.unit.marked or last.unit.marked:
        return stretch
    matches = (first,) if first is last else (first, last)
    here = _printed(mine, [match.unit for match in matches])
    further = beyond(here, _printed(theirs, [match.other for match in matches]), apart)
    return hull((stretch, *(alike.mine for alike in further)))


def _printed(article: Stretches, units: list[_Unit]) -> Printed:
    body = tuple(Span(start, end) for start, end in article.paragraphs.tolist())
    return Printed(article.text, body, tuple(span for unit in units for span in unit.contents))


def _drawn(known: Known, draw: np.random.Generator) -> list[tuple[int, int]]:
    uses = known.uses
    order = np.argsort(uses.words, kind="stable")
    at = np.searchsorted(uses.words[order], np.arange(int(uses.words.max()) + 2))
    pairs = []
    planted = np.flatnonzero(uses.kind != "")
    for use in draw.permutation(planted)[: 2 * PAIRS].tolist():
        words = uses.words[use]
        other = int(order[draw.integers(at[words], at[words + 1])])
        holds = uses.first[other] <= uses.first[use] and uses.last[other] >= uses.last[use]
        apart = known.roots[uses.article[other]] != known.roots[uses.article[use]]
        if holds and apart:
            pairs.append((use, other))
    return pairs[:PAIRS]


def _read(folder: Folder, wanted: set[int]) -> dict[int, Stretches]:
    found: dict[int, Stretches] = {}
    for number, batch in enumerate(folder.batches()):
        mine = [
            article for article in range(number * BATCH, number * BATCH + batch.count) if article in wanted
        ]
        if mine:
            articles = folder.stretches(batch)
            found.update((article, articles[article - number * BATCH]) for article in mine)
    return found


def _spans(known: Known, wanted: set[int]) -> dict[int, list[Span]]:
    spans: dict[int, list[Span]] = {}
    for index in np.flatnonzero(np.isin(known.span_use, list(wanted))).tolist():
        span = Span(int(known.span_start[index]), int(known.span_end[index]))
        spans.setdefault(int(known.span_use[index]), []).append(span)
    return spans


def _units(
    families: Families, at: Ints, article: int, texts: dict[int, Stretches], spans: list[Span]
) -> list[_Unit]:
    """The units of an article that have characters of some spans."""
    cut = cut_stretches([texts[article]])
    found, stretches = [], cut.spans()
    for index, unit in enumerate(np.flatnonzero(cut.founds).tolist()):
        contents = tuple(stretches[unit])
        if any(content.overlaps(span) for content in contents for span in spans):
            first = cut.token_at[unit]
            found.append(
                _Unit(
                    int(families.heads[families.units[at[article] + index]]),
                    bool(cut.marked[unit]),
                    contents,
                    tokenise(texts[article].text, *contents),
                    cut.tokens[first : first + cut.token_count[unit]],
                )
            )
    return found


def _matched(unit: _Unit, others: list[_Unit], room: Scratch) -> Iterator[_Match]:
    """The other unit of the same family with which it shares most, if there is one."""
    best, found = 0, None
    for other in others:
        if other.head == unit.head:
            enter(other.values, room)
            common(len(other.values), unit.values, room)
            count = shared(other.values, unit.values, room)
            if count > best:
                words = unit.tokens.within(int(room.pairs[0, 1]), int(room.pairs[count - 1, 1]))
                best, found = count, _Match(words, unit, other)
    if found:
        yield found


def _wrong(text: str, found: Span, true: Span) -> Iterator[tuple[int, int]]:
    """By how many characters and words each end is off."""
    stretch = Span(min(found.start, true.start), max(found.end, true.end))
    tokens = tokenise(text, stretch).spans
    starts, stops = [span.start for span in tokens], [span.end for span in tokens]
    yield (
        abs(found.start - true.start),
        abs(bisect_left(starts, found.start) - bisect_left(starts, true.start)),
    )
    yield abs(found.end - true.end), abs(bisect_left(stops, found.end) - bisect_left(stops, true.end))
