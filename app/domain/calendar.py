"""How much is held of which source and month: what a reader must know before taking silence for an answer."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

SOURCES = 50  # that have a row of their own: those with the most articles
MONTHS = 36  # that have a column of their own: the last


@dataclass(frozen=True, slots=True, kw_only=True)
class Months:
    """The articles of a source, or of several (`name` is empty): by month as "2026-03", before all those, undated."""

    name: str
    sources: int = 1
    counts: Mapping[str, int]
    earlier: int = 0
    undated: int = 0

    @property
    def articles(self) -> int:
        return sum(self.counts.values()) + self.earlier + self.undated


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """`months`, without a gap, are those that have a column. `rows` are the sources with the most articles, `rest` all
    others together, `all` every one; `problems` say why something could not be read, and how often."""

    months: tuple[str, ...]
    rows: tuple[Months, ...]
    rest: Months | None
    all: Months
    problems: tuple[tuple[str, int], ...] = field(default=())

    @property
    def failures(self) -> int:
        return sum(number for _, number in self.problems)


def calendar(held: Iterable[tuple[str, str | None, int]]) -> Calendar:
    """The calendar of so many articles by source and month, None where an article has no date."""
    by_source: dict[str, Counter[str | None]] = {}
    for source, month, number in held:
        by_source.setdefault(source, Counter())[month] += number
    months = _columns({month for counts in by_source.values() for month in counts if month})
    ranked = sorted(by_source, key=lambda name: (-by_source[name].total(), name))
    rows = [_months(name, [by_source[name]], months) for name in ranked]
    rest = [by_source[name] for name in ranked[SOURCES:]]
    return Calendar(
        months=months,
        rows=tuple(rows[:SOURCES]),
        rest=_months("", rest, months) if rest else None,
        all=_months("", list(by_source.values()), months),
    )


def with_problems(held: Calendar, problems: Iterable[tuple[str, int]]) -> Calendar:
    """The same with why something could not be read, told without what is particular about each."""
    return replace(held, problems=_in_bulk(problems))


def _columns(dated: set[str]) -> tuple[str, ...]:
    """Every month from the first to the last, as far back as there are columns."""
    if not dated:
        return ()
    first, last = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (min(dated), max(dated)))
    first = max(first, last - MONTHS + 1)
    return tuple(f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last + 1))


def _months(name: str, counted: list[Counter[str | None]], months: tuple[str, ...]) -> Months:
    total: Counter[str | None] = sum(counted, Counter())
    shown = {month: total[month] for month in months if total[month]}
    undated = total[None]
    return Months(
        name=name,
        sources=len(counted),
        counts=shown,
        earlier=total.total() - sum(shown.values()) - undated,
        undated=undated,
    )


def _in_bulk(problems: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Problems without what is particular about each, the most frequent first."""
    counts: Counter[str] = Counter()
    for problem, number in problems:
        counts[problem.partition(": ")[0].partition("; ")[0].rstrip(".")] += number
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))
