"""One article against a world that is held: how long its matches take, and how large the index is."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from app.domain.quotation import Quotation, QuotationKind
from app.domain.span import Span
from app.matching.candidates import drawers
from app.matching.cutting import Stretches, cut_stretches
from app.matching.founding import LEAST_CONTENT, can_found
from app.matching.gram_index import GramIndex, distinct_pairs
from app.matching.grams import DRAWERS, QUOTED_RUN, RUNNING_RUN, RUNNING_WINDOW
from app.matching.postings import Segment, find, sorted_segment
from app.matching.units import units
from app.matching.wordings import Wordings
from app.pipeline.archive import Families
from app.pipeline.closest import matching
from app.pipeline.rematch import matches_among
from app.store.columns import Columns
from app.store.linking import QUOTED, RUNNING, LinkingIndex
from tests.benchmarks.linking.known import Ints
from tests.benchmarks.linking.reading import BATCH, Folder

HELD_OUT = 2_000  # articles, the last of the world
CHECKS = 500
WORDS = 600  # of a text that is checked
_PARTS = 64  # in which the tokens of a world are copied
_FLUSHED = 1 << 17  # entries in memory from which the index begins another segment
_SHIFT = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_UNUSED = np.uint64(24)  # bits of a key that are no part of a fingerprint
_NONE = np.empty(0, np.int64)
_NOTHING = np.empty(0, np.uint64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Milliseconds; `busy_p99` counts those of the processor alone, where others want it, too."""

    median: float
    p99: float
    busy_p99: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookups:
    """`article` is cut, matched and filed; `check` finds what is closest to each unit of a text of `WORDS` words
    whose quotations are known. `bytes_each` is what the index has on the disk, an article."""

    article: Waits
    check: Waits
    bytes_each: float


def lookups(folder: Folder, families: Families) -> Lookups:
    """Hold the world but its last articles; ask of each what of the world matches it, and add it."""
    articles = int(families.articles[-1]) + 1
    held = max(articles - HELD_OUT, articles // 2)
    world = _World(families, held)
    size = world.size / held
    later = list(_later(folder, held))
    checks = _waits(world.check, [_cut_short(text) for text in later[:CHECKS]])
    return Lookups(article=_waits(world.add, later), check=checks, bytes_each=size)


class _World:
    """What is held, as a store has it; the number of a wording is its place in the total order of all, and one."""

    def __init__(self, families: Families, articles: int) -> None:
        wordings, units = families.wordings, families.units[families.articles < articles]
        marked = families.units[(families.articles < articles) & families.marked]
        self._by_key = _by_key(wordings)
        self._all_keys = wordings.keys
        self._telling = wordings.telling() >= LEAST_CONTENT
        self._held = {
            RUNNING: _places(wordings, units) & self._telling,
            QUOTED: _places(wordings, marked),
        }
        self.index = LinkingIndex(None)
        self.index.columns = columns = Columns(None)
        for part in wordings.parts(_PARTS):
            columns.extend(
                wordings.keys[part], wordings.counts[part].astype(np.int32), _tokens(wordings, part)
            )
        runs = {RUNNING: (RUNNING_RUN, RUNNING_WINDOW), QUOTED: (QUOTED_RUN, 1)}
        self.index.kinds = {
            kind: GramIndex(
                run=run,
                window=window,
                columns=columns,
                segments=[_segment(wordings, np.flatnonzero(self._held[kind]), run, window, columns)],
            )
            for kind, (run, window) in runs.items()
        }

    @property
    def size(self) -> int:
        """The bytes that the files of the store take: of the wordings held, and of both kinds of runs."""
        known = np.flatnonzero(self._held[RUNNING] | self._held[QUOTED]) + 1
        tokens = int(self.index.columns.counts()[known].sum())
        words = len(known) * (8 + 5 + 4) + 3 * tokens
        segments = [part for kind in self.index.kinds.values() for part in kind.segments]
        return words + sum(8 * (DRAWERS + 2 + 2 * len(part.crowds) + len(part)) for part in segments)

    def add(self, text: Stretches) -> int:
        """Find what matches the words of an article that are new, and file them; how many matches there are."""
        cut = cut_stretches([text])
        founds = cut.founds
        numbers = self._numbers(cut.keys[founds])
        gained = []
        running, quoted = numbers[self._telling[numbers]], numbers[cut.marked[founds]]
        for kind, own in ((RUNNING, running), (QUOTED, quoted)):
            new = np.unique(own[~self._held[kind][own]])
            self._held[kind][new] = True
            index = self.index.kinds[kind]
            pairs, _ = index.changed(new + 1, _NONE)
            gained.append(pairs)
            index.add(new + 1)
            if index.unsettled >= _FLUSHED:
                index.settle()
        return len(matches_among(self.index.columns, distinct_pairs(gained)))

    def _numbers(self, keys: NDArray[np.uint64]) -> Ints:
        """The places of wordings, all of which are known, by their keys; a store asks its database."""
        starts, ends = np.empty((2, len(keys)), np.int64)
        find(self._by_key.entries, self._by_key.bounds, keys >> _UNUSED, starts, ends)
        places = (self._by_key.entries[starts] & _LOW).astype(np.int64)
        several = np.flatnonzero(ends > starts + 1)
        for one in several.tolist():
            alike = (self._by_key.entries[starts[one] : ends[one]] & _LOW).astype(np.int64)
            places[one] = alike[self._all_keys[alike] == keys[one]][0]
        return places

    def check(self, text: Stretches) -> int:
        """Find what is closest to each unit of a text; how many matches there are."""
        body = [Span(start, end) for start, end in text.paragraphs.tolist()]
        quotations = [
            Quotation(kind=QuotationKind.DIRECT, contents=(Span(start, end),), cue=None, speaker=None)
            for start, end, _, _ in text.quoted.tolist()
        ]
        found = units(text.text, body, quotations)
        asked = [unit.wording for unit in found if can_found(unit.wording.words, quoted=unit.marked)]
        return len(matching(self.index, asked)) if asked else 0


def _by_key(wordings: Wordings) -> Segment:
    """Every wording under the first bits of its key."""
    order = np.argsort(wordings.keys)
    keys = wordings.keys[order] >> _UNUSED
    bounds = np.searchsorted(keys, np.arange(DRAWERS + 1).astype(np.uint64) << _SHIFT)
    entries = keys << _SHIFT | order.astype(np.uint64)
    return Segment(entries=entries, bounds=bounds, crowds=_NOTHING, fullest=_NONE)


def _places(wordings: Wordings, units: Ints) -> NDArray[np.bool_]:
    held = np.zeros(len(wordings), np.bool_)
    held[units] = True
    return held


def _tokens(wordings: Wordings, part: slice) -> NDArray[np.uint32]:
    """The tokens of some wordings in their order."""
    counts = wordings.counts[part]
    places = np.repeat(wordings.at[part] - np.cumsum(counts) + counts, counts)
    places += np.arange(len(places))
    tokens: NDArray[np.uint32] = wordings.tokens[places]
    return tokens


def _segment(wordings: Wordings, places: Ints, run: int, window: int, columns: Columns) -> Segment:
    """The entries of these wordings."""
    numbers = (places + 1).astype(np.uint64)
    found = [
        drawer >> _SHIFT << _SHIFT | numbers[drawer & _LOW]
        for drawer in drawers(wordings.only(places), run, window)
    ]
    bounds = np.concatenate(([0], np.cumsum([len(drawer) for drawer in found])))
    return sorted_segment(np.concatenate(found), bounds, columns.counts(), columns.keys())


def _later(folder: Folder, first: int) -> Iterator[Stretches]:
    """The articles from the one numbered `first` on."""
    batches = islice(folder.batches(), first // BATCH, None)
    texts = (text for batch in batches for text in folder.stretches(batch))
    return islice(texts, first % BATCH, None)


def _cut_short(text: Stretches) -> Stretches:
    """The paragraphs that begin within the first words of a text."""
    end = len(" ".join(text.text.split(" ")[:WORDS]))
    paragraphs = np.minimum(text.paragraphs[text.paragraphs[:, 0] < end], end)
    return Stretches(
        text=text.text[:end], paragraphs=paragraphs, quoted=text.quoted[text.quoted[:, 1] <= end]
    )


def _waits(ask: Callable[[Stretches], int], texts: Sequence[Stretches]) -> Waits:
    """How long each takes; the first few, which load what is compiled, are not counted."""
    warm, counted = texts[: len(texts) // 20], texts[len(texts) // 20 :]
    for text in warm:
        ask(text)
    waits, busy = [], []
    for text in counted:
        started, begun = time.perf_counter(), time.process_time()
        ask(text)
        waits.append(1000 * (time.perf_counter() - started))
        busy.append(1000 * (time.process_time() - begun))
    return Waits(
        median=float(np.quantile(waits, 0.5)),
        p99=float(np.quantile(waits, 0.99)),
        busy_p99=float(np.quantile(busy, 0.99)),
    )
