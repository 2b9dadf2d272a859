"""The figures as Markdown tables."""

from collections.abc import Iterable, Sequence

import numpy as np

from tests.benchmarks.linking.lookups import Waits
from tests.benchmarks.linking.measuring import Figures, Quality
from tests.benchmarks.linking.rivals import Rival
from tests.benchmarks.linking.stages import STAGES

Row = Sequence[str]
_MEGA = 1e6


def worlds(all_figures: Sequence[Figures]) -> str:
    """A column for each world."""
    names = ["", *(figures.name for figures in all_figures)]
    columns = [dict(_rows(figures)) for figures in all_figures]
    return _table(names, ([name, *(column.get(name, "") for column in columns)] for name in columns[0]))


def _rows(figures: Figures) -> Iterable[tuple[str, str]]:
    timed, lookups = figures.timed, figures.lookups
    for stage in STAGES:
        seconds = timed.seconds[stage]
        rates = f"{timed.articles / seconds:,.0f} articles/s, {timed.tokens / seconds / _MEGA:.1f} M tokens/s"
        yield stage, f"{seconds:.2f} s: {rates}"
    yield "all stages", f"{timed.wall:.1f} s: {timed.articles / timed.wall:,.0f} articles/s"
    yield "peak memory, all processes", f"{timed.peak / 2**30:.2f} GiB"
    yield "tokens, wordings, matches", f"{timed.tokens:,}, {timed.wordings:,}, {timed.matches:,}"
    yield "families of several articles", f"{figures.families:,}"
    yield "index on the disk", f"{lookups.bytes_each:,.0f} bytes an article"
    yield "one article's matches", _waits(lookups.article)
    yield "check of 600 words", _waits(lookups.check)
    if figures.quality:
        yield from _found(figures.quality)


def _waits(waits: Waits) -> str:
    busy = f"{waits.busy_p99:.2f} of the processor's time"
    return f"{waits.median:.2f} ms p50, {waits.p99:.2f} ms p99 ({busy})"


def _found(quality: Quality) -> Iterable[tuple[str, str]]:
    ends, purity = quality.ends, quality.purity
    for kind, share in quality.recall.items():
        yield f"recall: {kind}", str(share)
    yield "span ends off by", f"{ends.characters:.1f} characters on average, {ends.median:.0f} in the median"
    yield "span ends within 2 words", f"{ends.near:.4f} of {2 * ends.pairs:,}"
    yield "B-cubed purity", f"{purity.everything:.4f}; of families of several articles {purity.several:.4f}"
    yield "B-cubed purity, known words", f"{purity.known:.4f}"
    yield "B-cubed completeness, known words", f"{purity.completeness:.4f}"
    yield "precision of matched pairs", str(quality.precision.reuse)
    yield "the same, names within one story allowed", str(quality.precision.one_story)


def growth(all_figures: Sequence[Figures]) -> str:
    """How time grows with the size of a world: the exponent of the line through the logarithms."""
    grown = [figures.timed for figures in all_figures if figures.quality]
    if len(grown) < 2:
        return ""
    sizes = np.log([timed.articles for timed in grown])
    seconds = np.log([timed.wall for timed in grown])
    return f"Time grows as size^{np.polyfit(sizes, seconds, 1)[0]:.3f}."


def rivals(found: Sequence[Rival]) -> str:
    """A column for each way of linking the same articles."""
    names = ["", *(rival.name for rival in found)]
    rates = ["articles/s", *(f"{rival.articles / rival.seconds:,.0f}" for rival in found)]
    kinds = ([f"recall: {kind}", *(str(rival.recall[kind]) for rival in found)] for kind in found[0].recall)
    return _table(names, [["articles", *(f"{rival.articles:,}" for rival in found)], rates, *kinds])


def _table(names: Row, rows: Iterable[Row]) -> str:
    lines = [names, ["---"] * len(names), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
