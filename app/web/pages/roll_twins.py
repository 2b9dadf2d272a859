"""Sources, speakers, stories and what is held by month, as they are listed, in other forms."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.calendar import Months
from app.export.occasion import Occasion
from app.export.roll import Roll
from app.export.writers import ROLL_WRITERS, Writer
from app.pipeline import reading
from app.web import render
from app.web.deps import Store, public_url_of
from app.web.forms import Endpoint, serve
from app.web.pages.browse import NAMES, OUTLETS, SPEAKERS, behind_outlet
from app.web.pages.coverage import PATH as COVERAGE
from app.web.pages.stories import LISTED, PATH
from app.web.paging import behind
from app.web.urls import source_url, speaker_url, story_url

router = APIRouter()
_AFTER = Query(max_length=200, description="Where to go on: as “next” of the answer before has it.")


def _outlets(writer: Writer[Roll]) -> Endpoint:
    async def twin(request: Request, store: Store, after: Annotated[str, _AFTER] = "") -> Response:
        found = reading.sources_after(store, after, NAMES)
        following = behind_outlet(found)
        roll = Roll(
            kind="sources",
            title="Sources",
            path=OUTLETS,
            query=behind(after),
            columns=("name", "path", "articles"),
            rows=tuple((one.name, source_url(one.name), one.count) for one in found),
            about={"next": f"{OUTLETS}{writer.suffix}{following}" if following else None},
        )
        return written(request, writer, roll)

    return twin


def _speakers(writer: Writer[Roll]) -> Endpoint:
    async def twin(request: Request, store: Store) -> Response:
        found = reading.people_by_lineages(store, NAMES)
        roll = Roll(
            kind="speakers",
            title="Speakers",
            path=SPEAKERS,
            columns=("name", "path", "quotations"),
            rows=tuple((one.name, speaker_url(one.name), one.count) for one in found),
        )
        return written(request, writer, roll)

    return twin


def _stories(writer: Writer[Roll]) -> Endpoint:
    async def twin(request: Request, store: Store, after: Annotated[str, _AFTER] = "") -> Response:
        found = reading.stories_after(store, after, LISTED)
        roll = Roll(
            kind="stories",
            title="Stories",
            path=PATH,
            query=behind(after),
            columns=("id", "path", "headline", "headlined_by", "lead", "articles", "sources", "others"),
            rows=tuple(
                (
                    one.lead.id,
                    story_url(one.lead.id),
                    one.headline,
                    one.headlined,
                    one.lead.displayed,
                    one.lead.articles,
                    one.lead.sources,
                    one.others,
                )
                for one in found.stories
            ),
            about={"next": f"{PATH}{writer.suffix}{behind(found.after)}" if found.after else None},
        )
        return written(request, writer, roll)

    return twin


def _coverage(writer: Writer[Roll]) -> Endpoint:
    async def twin(request: Request, store: Store) -> Response:
        held = reading.held_by_month(store)
        rows = (*held.rows, *((held.rest,) if held.rest else ()))
        roll = Roll(
            kind="coverage",
            title="Coverage",
            path=COVERAGE,
            columns=("source", "sources", "month", "articles"),
            rows=tuple(cell for row in rows for cell in _cells(row)),
            about={
                "articles": held.all.articles,
                "undated": held.all.undated,
                "unread": [{"problem": problem, "documents": number} for problem, number in held.problems],
            },
        )
        return written(request, writer, roll)

    return twin


def _cells(row: Months) -> Iterator[tuple[object, ...]]:
    """One for each month with articles. Of several sources together there is no name, of earlier or unknown months
    "earlier" and nothing."""
    told = [*row.counts.items(), ("earlier", row.earlier), (None, row.undated)]
    return ((row.name or None, row.sources, month, number) for month, number in told if number)


def written(request: Request, writer: Writer[Roll], roll: Roll) -> Response:
    """The list in one of its forms."""
    occasion = Occasion(public_url=public_url_of(request), today=datetime.now(UTC).date())
    return render.data(request, writer.write(roll, occasion), writer.media_type)


serve(router, OUTLETS, ROLL_WRITERS, _outlets, "All sources")
serve(router, SPEAKERS, ROLL_WRITERS, _speakers, "All speakers")
serve(router, PATH, ROLL_WRITERS, _stories, "Stories")
serve(router, COVERAGE, ROLL_WRITERS, _coverage, "Coverage")
