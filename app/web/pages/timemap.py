"""All states of a lineage that can be asked for, as programs read them (RFC 7089, application/link-format)."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.memento import Memento
from app.pipeline import reading
from app.web import render
from app.web.asked import asked_for
from app.web.deps import Store, public_url_of
from app.web.links import LINK_FORMAT, TIMEGATE
from app.web.moments import in_header, pinned_url, timemap_url
from app.web.urls import lineage_url

router = APIRouter()


@router.get("/q/{wording}/timemap")
async def timemap(request: Request, store: Store, wording: str) -> Response:
    identity = asked_for(wording)
    lineage, mementos = reading.every_memento(store, identity)
    if lineage.id != identity:
        return RedirectResponse(timemap_url(lineage.id), status_code=302)
    return render.data(request, as_links(public_url_of(request), lineage.id, mementos).encode(), LINK_FORMAT)


def as_links(public_url: str, identity: str, mementos: tuple[Memento, ...]) -> str:
    """One link a line: the lineage itself, this list, and each state, the first and the last marked."""
    base = public_url.rstrip("/")
    lines = [
        f'<{base}{lineage_url(identity)}>; rel="{TIMEGATE}"',
        f'<{base}{timemap_url(identity)}>; rel="self"; type="{LINK_FORMAT}"',
    ]
    for place, memento in enumerate(mementos):
        relations = ["first"] * (place == 0) + ["last"] * (place == len(mementos) - 1) + ["memento"]
        lines.append(
            f'<{base}{pinned_url(memento.id, memento.since)}>; rel="{" ".join(relations)}";'
            f' datetime="{in_header(memento.since)}"'
        )
    return ",\n".join(lines) + "\n"
