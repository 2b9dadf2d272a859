"""A speaker: the quotations attributed to this name, the most widely printed first."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage, SpeakerPage
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.redirects import elsewhere
from app.web.urls import speaker_url
from app.web.words import count

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerView:
    frame: Frame
    name: str
    tally: str
    lineages: tuple[CardView, ...]
    singles: tuple[CardView, ...]


@router.get("/p/{slug}")
async def speaker(request: Request, store: Store, slug: str) -> Response:
    tidy = elsewhere(request, request.url.path.casefold())
    if tidy:
        return tidy
    view = speaker_view(reading.speaker_page(store, slug), reading.coverage(store))
    return render.page(request, "pages/speaker.html", view)


def speaker_view(held: SpeakerPage, coverage: Coverage) -> SpeakerView:
    tally = f"{count(held.lineage_count, 'quotation')} attributed to this name in more than one article."
    return SpeakerView(
        frame=Frame(
            title=f"{held.name} · Whence",
            description=f"{held.name}: {tally}",
            canonical=speaker_url(held.name),
            coverage=covered(coverage),
        ),
        name=held.name,
        tally=tally,
        lineages=tuple(card(each) for each in held.lineages),
        singles=tuple(card(each) for each in held.singles),
    )
