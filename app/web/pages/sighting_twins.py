"""A sighting in every other form."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response

from app.export.occasion import Occasion
from app.export.sighting import Sighting
from app.export.writers import SIGHTING_WRITERS, Writer
from app.pipeline import reading
from app.web import render
from app.web.asked import asked_sighting
from app.web.deps import Store, public_url_of
from app.web.forms import Endpoint, serve

router = APIRouter()
SightingId = Annotated[
    str, Path(description="The id of the sighting: 13 letters and digits.", examples=["g6e0djgj19df0"])
]


def _twin(writer: Writer[Sighting]) -> Endpoint:
    async def twin(request: Request, store: Store, attestation: SightingId) -> Response:
        identity = asked_sighting(attestation)
        held = reading.find_sighting(store, identity).lineage
        occasion = Occasion(public_url=public_url_of(request), today=datetime.now(UTC).date())
        sighting = Sighting(lineage=held.id, attestation=held.attestation(identity))
        return render.data(request, writer.write(sighting, occasion), writer.media_type)

    return twin


serve(router, "/s/{attestation}", SIGHTING_WRITERS, _twin, "Sightings")
