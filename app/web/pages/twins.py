"""A lineage in every other form: one address a format, the page's with the format's suffix."""

from datetime import UTC, datetime
from typing import Annotated

import msgspec
from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.lineage import Lineage
from app.export.lineage_json import lineage_record
from app.export.occasion import Occasion
from app.export.writers import WRITERS, Writer
from app.pipeline import reading
from app.web import render
from app.web.asked import asked_for
from app.web.deps import Store, public_url_of
from app.web.forms import Endpoint, serve
from app.web.moments import moment
from app.web.urls import lineage_url

router = APIRouter()
Wording = Annotated[
    str,
    Path(
        description="The id of any wording of the lineage: 13 letters and digits.", examples=["7k3m9x2vtd5qa"]
    ),
]

_AS_OF = "The moment as of which the lineage is told, 2026-03-04 or 2026-03-04T12:00:00Z; without it, now."


def _twin(writer: Writer[Lineage]) -> Endpoint:
    """The endpoint of one format. Of another wording's address, JSON says so and the others lead to the lineage's."""

    async def twin(
        request: Request,
        store: Store,
        wording: Wording,
        as_of: Annotated[str | None, Query(max_length=40, description=_AS_OF)] = None,
    ) -> Response:
        identity = asked_for(wording)
        if as_of is not None:
            then = reading.find_then(store, identity, moment(as_of)).overview.lineage
            return render.data(
                request, writer.write(then, _occasion(request, store, then)), writer.media_type
            )
        found = reading.find_lineage(store, identity)
        if identity != found.id and writer.suffix == ".json":
            redirected = {**lineage_record(found, public_url_of(request)), "redirected_from": identity}
            return render.data(request, msgspec.json.encode(redirected) + b"\n", writer.media_type)
        if identity != found.id:
            return RedirectResponse(f"{lineage_url(found.id)}{writer.suffix}", status_code=302)
        return render.data(request, writer.write(found, _occasion(request, store, found)), writer.media_type)

    return twin


def _occasion(request: Request, store: Store, lineage: Lineage) -> Occasion:
    return Occasion(
        public_url=public_url_of(request),
        today=datetime.now(UTC).date(),
        arrived=reading.arrivals(store, (each.article.id for each in lineage.attestations)),
        alone=len(lineage.attestations) == 1,
    )


serve(router, "/q/{wording}", WRITERS, _twin, "Lineages")
