"""What is held: sources by month, what has no date, where there is nothing, and what could not be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.calendar import Calendar
from app.domain.holdings import Coverage
from app.domain.tally import LEAST_ARTICLES
from app.export.writers import ROLL_WRITERS
from app.pipeline import reading
from app.web import render
from app.web.coverage_table import CoverageTable, coverage_table, first_day
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.twins import alternates
from app.web.words import count

router = APIRouter()
PATH = "/coverage"
_THIN = 4  # a month with less than a quarter of the median is told
_TOLD = 12  # gaps, and reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveragePage:
    frame: Frame
    tally: str
    table: CoverageTable
    gaps: tuple[str, ...]
    failures: str
    problems: tuple[str, ...]


@router.get(PATH)
async def coverage(request: Request, store: Store) -> Response:
    view = coverage_view(reading.held_by_month(store), reading.coverage(store))
    return render.page(request, "pages/coverage.html", view)


def coverage_view(held: Calendar, coverage: Coverage) -> CoveragePage:
    """Everything the page shows."""
    return CoveragePage(
        frame=Frame(
            title="Coverage · Whence",
            description="Which sources are held, of which months, and where there is nothing: every answer is an"
            " answer from these.",
            canonical=PATH,
            coverage=covered(coverage),
            alternates=alternates(PATH, ROLL_WRITERS),
        ),
        tally=covered(coverage),
        table=coverage_table(held),
        gaps=tuple(_gaps(held)),
        failures=_failures(held.failures),
        problems=_problems(held),
    )


def _gaps(held: Calendar) -> Iterator[str]:
    """Where little or nothing is held, in sentences."""
    counts = [held.all.counts.get(month, 0) for month in held.months]
    usual = median(counts) if counts else 0
    empty = [month for month, number in zip(held.months, counts, strict=True) if not number]
    thin = [
        (month, number)
        for month, number in zip(held.months, counts, strict=True)
        if 0 < number * _THIN < usual
    ]
    if empty:
        yield f"Nothing is held of {_some([f'{first_day(month):%B %Y}' for month in empty])}."
    if thin:
        told = [f"{first_day(month):%B %Y} ({number:,})" for month, number in thin]
        yield f"Few articles are held of {_some(told)}; half of the months have {usual:,.0f} or more."
    if held.all.undated:
        of = count(held.all.articles, "article")
        yield f"Without a date, and so in no month: {held.all.undated:,} of {of}."
    few = sum(one.articles < LEAST_ARTICLES for one in held.rows)
    if few and not held.rest:
        sources = count(held.all.sources, "source")
        yield f"Of {sources} {few:,} {_have(few)} fewer than {LEAST_ARTICLES} articles."


def _failures(number: int) -> str:
    if not number:
        return "Nothing that was given could not be read."
    return f"{count(number, 'document')} could not be read and {_be(number)} not held:"


def _problems(held: Calendar) -> tuple[str, ...]:
    shown = tuple(f"{number:,}: {problem}" for problem, number in held.problems[:_TOLD])
    others = sum(number for _, number in held.problems[_TOLD:])
    return (*shown, f"{others:,} for other reasons") if others else shown


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:_TOLD])
    return f"{shown} and {len(names) - _TOLD} other months" if len(names) > _TOLD else shown


def _be(number: int) -> str:
    return "is" if number == 1 else "are"


def _have(number: int) -> str:
    return "has" if number == 1 else "have"
