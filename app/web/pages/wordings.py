"""All wordings of a lineage, laid beside any one of them."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage
from app.domain.overview import Overview
from app.pipeline import reading
from app.web import render
from app.web.apparatus import Apparatus, apparatus
from app.web.asked import asked
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.urls import lineage_url
from app.web.words import count, shortened

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingsPage:
    """`ways`: in how many ways the wordings are printed, as to points, case and marks; 0 where that is as many."""

    frame: Frame
    id: str
    displayed: str
    language: str
    apparatus: Apparatus
    counted: str
    ways: int
    exact: bool


@router.get("/q/{wording}/wordings")
async def wordings(
    request: Request,
    store: Store,
    wording: str,
    base: Annotated[str, Query(max_length=8)] = "",
    exact: Annotated[bool, Query()] = False,
) -> Response:
    found = asked(request, store, wording, "/wordings")
    if isinstance(found, Response):
        return found
    view = wordings_view(found, reading.coverage(store), base.upper(), exact=exact)
    return render.page(request, "pages/wordings.html", view)


def wordings_view(
    found: Overview, coverage: Coverage, base: str = "", *, exact: bool = False
) -> WordingsPage:
    """Every wording against the one with the siglum `base`, else against the fullest; `exact`: with every point."""
    held = found.lineage
    words, printed = shortened(held.displayed, 60), len(held.collation.witnesses)
    return WordingsPage(
        frame=Frame(
            title=f"Wordings of “{words}” · Whence",
            description=f"Every wording of “{words}” laid beside the fullest, with who prints it.",
            canonical=f"{lineage_url(held.id)}/wordings",
            coverage=covered(coverage),
            indexed=False,
        ),
        id=held.id,
        displayed=shortened(held.displayed),
        language=held.attestations[0].article.language,
        apparatus=apparatus(held.collation, found.digest.printings, base, exact=exact),
        counted=count(held.counts.wordings, "wording"),
        ways=printed if printed != held.counts.wordings else 0,
        exact=exact,
    )
