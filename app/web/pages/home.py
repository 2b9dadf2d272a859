"""The first page: what this is, the box to paste into, real answers, and what is held."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage, LineageCard
from app.pipeline import reading
from app.web import render
from app.web.cards import CardView, card
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.words import count

router = APIRouter()
_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    frame: Frame
    articles: int
    held: str
    showcase: tuple[CardView, ...]


@router.get("/")
async def home(request: Request, store: Store) -> Response:
    view = home_view(reading.coverage(store), reading.count_lineages(store), reading.showcase(store, _SHOWN))
    return render.page(request, "pages/home.html", view)


def home_view(coverage: Coverage, lineages: int, showcase: tuple[LineageCard, ...]) -> HomePage:
    return HomePage(
        frame=Frame(
            title="Whence: where did these words first appear?",
            description="Where words first appeared in the news, who took them from whom, what was changed.",
            canonical="/",
            coverage=covered(coverage),
        ),
        articles=coverage.articles,
        held=f"Words that articles share: {count(lineages, 'lineage')}.",
        showcase=tuple(card(held) for held in showcase),
    )
