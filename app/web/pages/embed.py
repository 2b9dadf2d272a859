"""A lineage as a small page inside another site's: the only one that others may frame."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage
from app.domain.overview import Overview
from app.pipeline import reading
from app.web import render
from app.web.asked import asked
from app.web.card_words import TRUTH, CardWords, card_words, in_marks
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.security import FRAMEABLE
from app.web.urls import lineage_url

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedPage:
    """`told` is the card in words."""

    frame: Frame
    id: str
    displayed: str
    language: str
    told: CardWords
    truth: str


@router.get("/q/{wording}/embed")
async def embed(request: Request, store: Store, wording: str) -> Response:
    found = asked(request, store, wording, "/embed")
    if isinstance(found, RedirectResponse):
        return found
    answer = render.page(request, "pages/embed.html", embed_view(found, reading.coverage(store)))
    answer.headers["content-security-policy"] = FRAMEABLE
    return answer


def embed_view(held: Overview, coverage: Coverage) -> EmbedPage:
    """Everything the page shows."""
    return EmbedPage(
        frame=Frame(
            title=f"Where {in_marks(held.lineage, 60)} appeared · Whence",
            description="",
            canonical=lineage_url(held.lineage.id),
            coverage=covered(coverage),
            indexed=False,
        ),
        id=held.lineage.id,
        displayed=in_marks(held.lineage, 240),
        language=held.lineage.attestation(held.lineage.displayed_by).article.language,
        told=card_words(held),
        truth=TRUTH,
    )
