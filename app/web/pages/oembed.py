"""oEmbed 1.0: what another site shows where somebody pastes the address of a lineage."""

from dataclasses import dataclass
from typing import Annotated

import msgspec
from fastapi import APIRouter, Query, Request
from fastapi.responses import PlainTextResponse, Response

from app.domain.errors import NotFound, Withdrawn
from app.domain.overview import Overview
from app.pipeline import reading
from app.web.card_drawing import SIZE
from app.web.card_words import card_path, card_words, in_marks
from app.web.citing import HEIGHT, WIDTH, as_blockquote
from app.web.deps import Store, public_url_of
from app.web.urls import canonical_id

router = APIRouter()
_AN_HOUR = 3600
_LENGTHS = (300, 180, 90, 40)  # of the words, until all of it is low enough
_SIGN, _LINE, _AROUND = (
    8,
    26,
    130,
)  # pixels: the width of a sign, the height of a line, and of what is not words

Side = Annotated[int | None, Query(ge=1, description="The room there is, in pixels.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What the other site has room for, in pixels; None: as much as is wanted."""

    width: int | None
    height: int | None


@router.get(
    "/oembed", tags=["Embedding"], summary="oEmbed", description="What another site may show of a lineage."
)
async def oembed(
    request: Request,
    store: Store,
    url: Annotated[str, Query(description="The address of a lineage here.")],
    maxwidth: Side = None,
    maxheight: Side = None,
    format: Annotated[str, Query(description="json: nothing else is spoken.")] = "json",  # noqa: A002
) -> Response:
    """JSON alone: whoever wants XML is told so, as the standard says."""
    if format != "json":
        return PlainTextResponse("Only JSON is spoken here.\n", status_code=501)
    identity = _identity(url, public_url_of(request))
    try:
        found = reading.find_overview(store, identity, range(0)).overview if identity else None
    except (NotFound, Withdrawn):
        found = None
    if found is None:
        return PlainTextResponse("No lineage is held at this address.\n", status_code=404)
    record = oembed_record(found, public_url_of(request), Room(width=maxwidth, height=maxheight))
    answer = Response(msgspec.json.encode(record), media_type="application/json")
    answer.headers["access-control-allow-origin"] = "*"
    answer.headers["x-robots-tag"] = "noindex"
    answer.headers["cache-control"] = f"public, max-age={_AN_HOUR}"
    return answer


def oembed_record(held: Overview, public_url: str, room: Room) -> dict[str, object]:
    """The answer. The picture is named only where it is not larger than there is room for."""
    base = public_url.rstrip("/")
    width = min(WIDTH, room.width or WIDTH)
    most = room.height or HEIGHT
    length = next((each for each in _LENGTHS if _height(held, each, width) <= most), _LENGTHS[-1])
    record: dict[str, object] = {
        "version": "1.0",
        "type": "rich",
        "title": in_marks(held.lineage, 120),
        "provider_name": "Whence",
        "provider_url": f"{base}/",
        "cache_age": _AN_HOUR,
        "html": str(as_blockquote(held, public_url, length)),
        "width": width,
        "height": min(most, _height(held, length, width)),
    }
    if (room.width or SIZE[0]) >= SIZE[0] and (room.height or SIZE[1]) >= SIZE[1]:
        record["thumbnail_url"] = f"{base}{card_path(held.lineage.id, card_words(held))}"
        record["thumbnail_width"], record["thumbnail_height"] = SIZE
    return record


def _identity(url: str, public_url: str) -> str | None:
    """The wording that an address of ours names, None for any other."""
    path, here, rest = url.partition(f"{public_url.rstrip('/')}/q/")
    return (
        canonical_id(rest.partition("?")[0].partition("#")[0].partition("/")[0])
        if here and not path
        else None
    )


def _height(held: Overview, length: int, width: int) -> int:
    lines = len(in_marks(held.lineage, length)) * _SIGN // width + 1
    return _AROUND + lines * _LINE
