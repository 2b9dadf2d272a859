"""What was set right by hand, for programs, spreadsheets and feed readers."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.correction import Applied
from app.export.atom import Entry, tag
from app.export.roll import Roll
from app.export.writers import FOLLOWED_ROLL_WRITERS, Writer
from app.pipeline import reading
from app.web.deps import Store, public_url_of
from app.web.forms import Endpoint, serve
from app.web.pages.corrections import LISTED, PATH, correction_row
from app.web.pages.roll_twins import written
from app.web.paging import behind

router = APIRouter()
_AFTER = Query(max_length=80, description="Where to go on: as “next” of the answer before has it.")
_COLUMNS = ("id", "made", "kind", "subject", "other", "path", "was", "now", "reason", "before", "after")


def _corrections(writer: Writer[Roll]) -> Endpoint:
    async def twin(request: Request, store: Store, after: Annotated[str, _AFTER] = "") -> Response:
        found = reading.corrections_page(store, after, LISTED)
        roll = Roll(
            kind="corrections",
            title="Corrections",
            path=PATH,
            query=behind(after),
            columns=_COLUMNS,
            rows=tuple(_row(each) for each in found.corrections),
            about={
                "count": found.count,
                "next": f"{PATH}{writer.suffix}{behind(found.after)}" if found.after else None,
            },
            entries=tuple(_entry(each, public_url_of(request)) for each in found.corrections),
        )
        return written(request, writer, roll)

    return twin


def _row(held: Applied) -> tuple[object, ...]:
    row, made = correction_row(held), held.correction
    before, after = (href for _, href in row.pinned) if row.pinned else (None, None)
    told = (row.was or None, row.now or None, made.reason)
    return (
        row.key,
        row.machine,
        made.kind.value,
        made.subject,
        made.other,
        row.subjects[0].href,
        *told,
        before,
        after,
    )


def _entry(held: Applied, public_url: str) -> Entry:
    row = correction_row(held)
    changed = [f"Before: {row.was}" if row.was else "", f"Put in place: {row.now}" if row.now else ""]
    return Entry(
        id=tag(public_url, "correction", held.key),
        title=f"{row.what}: {row.subjects[0].title}",
        author="Whence",
        page=f"{public_url.rstrip('/')}{PATH}#{row.anchor}",
        updated=datetime.fromisoformat(held.correction.made),
        content="\n".join(filter(None, (*changed, row.reason))),
    )


serve(router, PATH, FOLLOWED_ROLL_WRITERS, _corrections, "Corrections")
