"""A sign of life for whatever watches the server."""

from fastapi import APIRouter
from fastapi.responses import PlainTextResponse

from app.pipeline import reading
from app.web.deps import Store

router = APIRouter()


@router.get("/healthz")
async def healthz(store: Store) -> PlainTextResponse:
    """Answers once the store can be read."""
    reading.coverage(store)
    return PlainTextResponse("ok\n", headers={"cache-control": "no-store"})
