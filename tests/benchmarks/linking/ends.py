"""Where reuse is said to begin and end, against where it does: in characters, and in words."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from app.domain.span import Span, hull
from app.matching.aligner import Scratch, common, enter, scratch, shared
from app.matching.cutting import Stretches, cut_stretches
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
    contents: tuple[Span, ...]
    tokens: Tokens
    values: "np.ndarray[tuple[int], np.dtype[np.uint32]]"


def ends(folder: Folder, families: Families, known: Known, seed: int = 1) -> Ends:
    """Draw planted printings, each with another that has all of its words and is of no copy of its article."""
    pairs = _drawn(known, np.random.default_rng(seed))
    texts = _read(folder, {int(known.uses.article[use]) for pair in pairs for use in pair})
    at = np.searchsorted(families.articles, np.arange(len(known.roots) + 1))
    spans = _spans(known, {use for pair in pairs for use in pair})
    room = scratch(_LONGEST)
    characters: list[int] = []
    words: list[int] = []
    for pair in pairs:
        here, there = (_units(families, at, int(known.uses.article[use]), texts, spans[use]) for use in pair)
        found = [span for unit in here for span in _matched(unit, there, room)]
        if found:
            text = texts[int(known.uses.article[pair[0]])].text
            for wrong, off in _wrong(text, hull(tuple(found)), hull(tuple(spans[pair[0]]))):
                characters.append(wrong)
                words.append(off)
    return Ends(
        pairs=len(characters) // 2,
        characters=float(np.mean(characters)) if characters else 0.0,
        median=float(np.median(characters)) if characters else 0.0,
        near=float(np.mean(np.array(words) <= NEAR)) if words else 1.0,
    )


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
                    contents,
                    tokenise(texts[article].text, *contents),
                    cut.tokens[first : first + cut.token_count[unit]],
                )
            )
    return found


def _matched(unit: _Unit, others: list[_Unit], room: Scratch) -> Iterator[Span]:
    """The words that a unit shares with another of its family, from the first to the last."""
    best: tuple[int, int, int] = (0, 0, 0)
    for other in others:
        if other.head == unit.head:
            enter(other.values, room)
            common(len(other.values), unit.values, room)
            count = shared(other.values, unit.values, room)
            if count > best[0]:
                best = count, int(room.pairs[0, 1]), int(room.pairs[count - 1, 1])
    if best[0]:
        yield unit.tokens.within(*best[1:])


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
