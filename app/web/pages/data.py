"""What can be taken away from here, in which forms, and what may be done with it."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.export.writers import WRITERS
from app.pipeline import reading
from app.web import render
from app.web.deps import Store
from app.web.frame import Frame, covered

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form a lineage can be had in, and what it is for."""

    name: str
    suffix: str
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage:
    frame: Frame
    forms: tuple[Form, ...]


@router.get("/data")
async def data(request: Request, store: Store) -> Response:
    return render.page(request, "pages/data.html", data_view(covered(reading.coverage(store))))


def data_view(coverage: str) -> DataPage:
    """Everything the page shows; the forms are those that are written."""
    return DataPage(
        frame=Frame(
            title="Data · Whence",
            description="The forms in which every lineage can be downloaded, and what may be done with them.",
            canonical="/data",
            coverage=coverage,
        ),
        forms=tuple(
            Form(name=writer.name, suffix=writer.suffix, purpose=writer.purpose) for writer in WRITERS
        ),
    )
