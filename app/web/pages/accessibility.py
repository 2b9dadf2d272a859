"""What has been done so that everybody can read these pages, and what is still in the way."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.pipeline import reading
from app.web import render
from app.web.deps import Store
from app.web.frame import Frame, covered

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibilityPage:
    frame: Frame


@router.get("/accessibility")
async def accessibility(request: Request, store: Store) -> Response:
    view = accessibility_view(covered(reading.coverage(store)))
    return render.page(request, "pages/accessibility.html", view)


def accessibility_view(coverage: str) -> AccessibilityPage:
    """Everything the page shows."""
    return AccessibilityPage(
        frame=Frame(
            title="Accessibility · Whence",
            description="How these pages can be read without a mouse, a script, colours or sight.",
            canonical="/accessibility",
            coverage=coverage,
        )
    )
