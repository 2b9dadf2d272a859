"""The picture that stands for a lineage where it is shared, and the one that stands for the site."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse, Response

from app.domain.errors import Withdrawn
from app.pipeline import reading
from app.web.asked import asked
from app.web.card_drawing import card_png
from app.web.card_words import SITE, answer_hash, card_path, card_words
from app.web.deps import Store
from app.web.frame import held_line

router = APIRouter()
_FOR_EVER = "public, max-age=31536000, immutable"
_A_DAY = "public, max-age=86400"


@router.get("/card.png")
async def site_card() -> Response:
    return await _site(_A_DAY)


@router.get("/q/{wording}/card.png")
async def card(
    request: Request, store: Store, wording: str, v: Annotated[str, Query(max_length=40)] = ""
) -> Response:
    """The card of the answer as it is now; who asks for an older one is sent to it, and keeps nothing."""
    try:
        found = asked(request, store, wording, "/card.png")
    except Withdrawn:
        return await _site("no-store", status=410)
    if isinstance(found, RedirectResponse):
        return found
    words = card_words(found)
    if v != answer_hash(words):
        return RedirectResponse(
            card_path(found.lineage.id, words), status_code=302, headers={"cache-control": "no-cache"}
        )
    picture = await run_in_threadpool(card_png, words, held_line(reading.coverage(store)))
    return Response(picture, media_type="image/png", headers={"cache-control": _FOR_EVER})


async def _site(caching: str, status: int = 200) -> Response:
    picture = await run_in_threadpool(card_png, SITE, "")
    return Response(picture, status, media_type="image/png", headers={"cache-control": caching})
