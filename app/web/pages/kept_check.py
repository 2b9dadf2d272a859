"""The result for a text that was too long for an address and is kept for a while, because somebody asked for it."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from app.domain.errors import NotFound
from app.pipeline import kept_checks, reading
from app.store.database import reading as reading_transaction
from app.web import dates, render
from app.web.deps import engine_of
from app.web.pages.check import CheckPage, Kept, check_view
from app.web.paging import NO_SIGHTINGS
from app.web.urls import canonical_id

router = APIRouter()


@router.get("/check/{kept}")
async def kept_check(request: Request, kept: str) -> Response:
    view = await run_in_threadpool(_checked, request, _identity(kept))
    answer = render.page(request, "pages/check.html", view)
    answer.headers["cache-control"] = "no-store"  # it can be deleted
    return answer


@router.post("/check/{kept}/delete")
async def delete_check(request: Request, kept: str) -> Response:
    await run_in_threadpool(kept_checks.forget, engine_of(request), _identity(kept))
    return RedirectResponse("/check", status_code=303)


def _checked(request: Request, identity: str) -> CheckPage:
    with reading_transaction(engine_of(request)) as store:
        text, until = kept_checks.find(store, identity, datetime.now(UTC))
        kept = Kept(until=dates.day(until), address=f"/check/{identity}", delete=f"/check/{identity}/delete")
        return check_view(reading.check(store, text, NO_SIGHTINGS), kept)


def _identity(given: str) -> str:
    found = canonical_id(given)
    if found is None:
        raise NotFound(f"“{given[:40]}” is not the address of a checked text. Was it mistyped?")
    return found
