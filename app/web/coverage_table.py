"""Sources by month as a table: what the page of coverage shows of the calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.calendar import Calendar, Months
from app.web.urls import source_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A source and its articles, a cell a column; `href` is empty for what is not one source."""

    name: str
    href: str
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageTable:
    """`years` has each year and how many of its months have a column, `months` their names, short and whole. `last`:
    the rows of all others together and of everything."""

    years: tuple[tuple[str, int], ...]
    months: tuple[tuple[str, str], ...]
    earlier: bool
    rows: tuple[Row, ...]
    last: tuple[Row, ...]


def coverage_table(held: Calendar) -> CoverageTable:
    """The sources with the most articles, the others together, and all."""
    rest = (_row(held.rest, held, f"{held.rest.sources:,} other sources"),) if held.rest else ()
    return CoverageTable(
        years=tuple(_years(held.months)),
        months=tuple((f"{first_day(each):%b}", f"{first_day(each):%B %Y}") for each in held.months),
        earlier=held.all.earlier > 0,
        rows=tuple(_row(one, held, one.name) for one in held.rows),
        last=(*rest, _row(held.all, held, "All sources")),
    )


def _row(one: Months, held: Calendar, name: str) -> Row:
    dated = tuple(one.counts.get(month, 0) for month in held.months)
    earlier = (one.earlier,) if held.all.earlier else ()
    return Row(
        name=name,
        href=source_url(one.name) if one.name else "",
        cells=(*earlier, *dated, one.undated, one.articles),
    )


def _years(months: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    for year in dict.fromkeys(month[:4] for month in months):
        yield year, sum(month.startswith(year) for month in months)


def first_day(month: str) -> date:
    """Of a month as "2026-03"."""
    return date(int(month[:4]), int(month[5:]), 1)
