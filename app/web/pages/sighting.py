"""One sighting by itself: the words where they stand, and everything that is concluded from them, with its reasons."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage
from app.domain.lineage import Attestation
from app.domain.overview import Overview
from app.export.writers import SIGHTING_WRITERS
from app.pipeline import reading
from app.web import render
from app.web.asked import asked_sighting
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.paging import PER_PAGE
from app.web.sightings import Sighting, sighting
from app.web.twins import alternates
from app.web.urls import anchor, evidence_url, lineage_url
from app.web.words import shortened

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class SightingPage:
    """`spans` say where the words stand in the text whose hash is `text_hash`, in code points."""

    frame: Frame
    lineage: str
    displayed: str
    language: str
    sighting: Sighting
    against: str | None
    spans: tuple[str, ...]
    text_hash: str


@router.get("/s/{attestation}")
async def evidence(request: Request, store: Store, attestation: str) -> Response:
    identity = asked_sighting(attestation)
    if identity != attestation:
        return RedirectResponse(evidence_url(identity), status_code=301)
    held = reading.find_sighting(store, identity)
    return render.page(request, "pages/sighting.html", sighting_view(held, identity, reading.coverage(store)))


def sighting_view(held: Overview, identity: str, coverage: Coverage) -> SightingPage:
    """The sighting with this id."""
    attestation = held.lineage.attestation(identity)
    places = {
        one: f"{lineage_url(held.lineage.id)}?page={each.place // PER_PAGE + 1}#{anchor(one)}"
        for one, each in held.named.items()
    }
    words = shortened(attestation.text, 60)
    source = attestation.article.source
    return SightingPage(
        frame=Frame(
            title=f"{source}: “{words}” · Whence",
            description=f"“{words}” where it stands in {source}, with what is concluded from it and why.",
            canonical=evidence_url(identity),
            coverage=covered(coverage),
            indexed=False,
            alternates=alternates(evidence_url(identity), SIGHTING_WRITERS),
        ),
        lineage=lineage_url(held.lineage.id),
        displayed=shortened(held.lineage.displayed),
        language=attestation.article.language,
        sighting=sighting(held, attestation, places),
        against=attestation.compared_with,
        spans=_spans(attestation),
        text_hash=attestation.text_hash,
    )


def _spans(attestation: Attestation) -> tuple[str, ...]:
    return tuple(f"{span.start:,} to {span.end:,}" for span in attestation.contents)
