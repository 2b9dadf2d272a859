"""What this is, what it is not, and how much of the world it has seen."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage
from app.pipeline import reading
from app.web import render
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.words import count

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPage:
    """`held` says how much is held, in words."""

    frame: Frame
    held: str


@router.get("/about")
async def about(request: Request, store: Store) -> Response:
    view = about_view(reading.coverage(store), reading.count_lineages(store))
    return render.page(request, "pages/about.html", view)


def about_view(coverage: Coverage, lineages: int) -> AboutPage:
    """Everything the page shows."""
    return AboutPage(
        frame=Frame(
            title="About · Whence",
            description="What Whence is, what it is not, and what it knows only a part of.",
            canonical="/about",
            coverage=covered(coverage),
        ),
        held=f"{count(coverage.articles, 'article')} by {count(coverage.sources, 'source')}"
        f" and {count(lineages, 'lineage')} traced through them",
    )
