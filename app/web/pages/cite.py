"""Everything somebody needs to quote, share or embed a lineage, ready to be copied; no script needed."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage
from app.domain.overview import Overview
from app.export.writers import WRITERS
from app.pipeline import reading
from app.web import render
from app.web.asked import asked
from app.web.card_words import card_path, card_words, in_marks
from app.web.citing import address, as_blockquote, as_frame, pinned_address, ready_sentence
from app.web.deps import Store, public_url_of
from app.web.frame import Frame, covered
from app.web.urls import lineage_url

router = APIRouter()
_CITATIONS = (
    ".bib",
    ".ris",
    ".csl.json",
)  # of the forms that are written, those that reference managers read


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CitePage:
    """`address` leads to what is told at any time, `pinned` to what is told now; `card` is the path of the picture,
    `alt` the picture in words."""

    frame: Frame
    id: str
    displayed: str
    language: str
    address: str
    pinned: str
    sentence: str
    blockquote: str
    framed: str
    files: tuple[File, ...]
    card: str
    alt: str


@router.get("/q/{wording}/cite")
async def cite(request: Request, store: Store, wording: str) -> Response:
    found = asked(request, store, wording, "/cite")
    if isinstance(found, RedirectResponse):
        return found
    view = cite_view(found, reading.coverage(store), public_url_of(request))
    return render.page(request, "pages/cite.html", view)


def cite_view(held: Overview, coverage: Coverage, public_url: str) -> CitePage:
    """Everything the page shows."""
    path, words = lineage_url(held.lineage.id), card_words(held)
    return CitePage(
        frame=Frame(
            title=f"Cite or share {in_marks(held.lineage, 60)} · Whence",
            description="The address, a ready sentence, citation files and code to embed this lineage.",
            canonical=f"{path}/cite",
            coverage=covered(coverage),
            indexed=False,
        ),
        id=held.lineage.id,
        displayed=in_marks(held.lineage, 240),
        language=held.lineage.attestation(held.lineage.displayed_by).article.language,
        address=address(held, public_url),
        pinned=pinned_address(held, coverage, public_url),
        sentence=ready_sentence(held, coverage, public_url),
        blockquote=str(as_blockquote(held, public_url)),
        framed=str(as_frame(held, public_url)),
        files=tuple(
            File(label=writer.name, href=f"{path}{writer.suffix}")
            for writer in WRITERS
            if writer.suffix in _CITATIONS
        ),
        card=card_path(held.lineage.id, words),
        alt=words.alt,
    )
