"""Checking a text: which of its quotations and passages are held, and what differs.

A text that fits an address is in the address of its result, which can be sent to others so. A longer one is stored
only where that is asked for, and for a while: see `kept_check`.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import parse_qs, urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from app.domain.errors import Busy
from app.domain.holdings import Checked, CheckedPiece
from app.pipeline import kept_checks, reading
from app.pipeline.kept_checks import DAYS
from app.store.database import reading as reading_transaction
from app.web import render
from app.web.deps import engine_of
from app.web.errors import TooLong
from app.web.found import FoundPiece, found_piece
from app.web.frame import Frame, covered
from app.web.highlight import Mark, Piece, highlight
from app.web.paging import NO_SIGHTINGS
from app.web.words import count

router = APIRouter()
LIMIT = 200_000  # characters
_FEW = 5  # pieces that are all told in full
_SHORT = 2_000  # characters that may come in an address
_LONGEST_ADDRESS = 6_000  # bytes: what stands in front of a server may take no more than eight thousand
_BODY = LIMIT * 12 + 1_000  # bytes: a character takes up to four, each written as %XX


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Until which day the text is kept, where it is found, and where it can be deleted."""

    until: str
    address: str
    delete: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPage:
    """`unkept` says why a text is not kept as was asked for. `asked` is False for the empty form; `shared` where the
    text is in the address. `singles` are the pieces that one held article alone carries, apart from `pieces` where
    there are too many to read them all.
    """

    frame: Frame
    limit: int
    days: int
    kept: Kept | None
    unkept: str
    asked: bool
    shared: bool
    text: str
    tally: str
    unmatched: str
    pieces: tuple[FoundPiece, ...]
    singles: tuple[FoundPiece, ...]
    marked: tuple[Piece, ...]


@router.get("/check")
async def check(request: Request, q: Annotated[str, Query(max_length=_SHORT)] = "") -> Response:
    """In a thread of its own, as every check: it waits while the linking index is opened, and nobody else should."""
    return render.page(request, "pages/check.html", await run_in_threadpool(_checked, request, q))


@router.post("/check")
async def check_text(request: Request) -> Response:
    """A text that fits an address leads to its result there; a longer one is checked at once."""
    text, keep = await _posted(request)
    address = shared_address(text)
    if address:
        return RedirectResponse(address, status_code=303)
    unkept = ""
    if keep:
        try:
            kept = await run_in_threadpool(kept_checks.keep, engine_of(request), text, datetime.now(UTC))
        except Busy as why:
            unkept = f"Your text could not be kept. {why}"
        else:
            return RedirectResponse(f"/check/{kept}", status_code=303)
    view = replace(await run_in_threadpool(_checked, request, text), unkept=unkept)
    answer_page = render.page(request, "pages/check.html", view)
    answer_page.headers["cache-control"] = "no-store"
    return answer_page


def shared_address(text: str) -> str | None:
    """Where the result for `text` is found by whoever is given the address; None where the text is too long."""
    if not text.strip():
        return "/check"
    address = f"/check?{urlencode({'q': text.strip()})}"
    return address if len(text.strip()) <= _SHORT and len(address) <= _LONGEST_ADDRESS else None


def empty_view(coverage: str) -> CheckPage:
    """The form alone."""
    return CheckPage(
        frame=_frame(coverage),
        limit=LIMIT,
        days=DAYS,
        kept=None,
        unkept="",
        asked=False,
        shared=False,
        text="",
        tally="",
        unmatched="",
        pieces=(),
        singles=(),
        marked=(),
    )


def check_view(checked: Checked, kept: Kept | None = None) -> CheckPage:
    """What was found, and the text with every found stretch marked."""
    told = [(piece, found_piece(number, piece)) for number, piece in enumerate(checked.pieces, 1)]
    few = len(told) <= _FEW
    marks = (
        Mark(span=span, label="quotation" if piece.quoted else "passage", url=f"#found-{number}")
        for number, piece in enumerate(checked.pieces, 1)
        for span in piece.contents
    )
    return CheckPage(
        frame=_frame(covered(checked.coverage), kept.address if kept else "/check"),
        limit=LIMIT,
        days=DAYS,
        kept=kept,
        unkept="",
        asked=True,
        shared=shared_address(checked.text) is not None,
        text=checked.text,
        tally=_tally(checked),
        unmatched=_unmatched(checked),
        pieces=tuple(view for piece, view in told if few or _shared(piece)),
        singles=tuple(view for piece, view in told if not (few or _shared(piece))),
        marked=highlight(checked.text, marks),
    )


def _shared(piece: CheckedPiece) -> bool:
    return piece.overview.lineage.counts.articles > 1


async def _posted(request: Request) -> tuple[str, bool]:
    """The form's text, read no further than the limit, and whether it is to be kept."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _BODY:
            raise TooLong(_too_long())
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
    text = fields.get("text", [""])[0].replace("\r\n", "\n")
    if len(text) > LIMIT:
        raise TooLong(_too_long())
    return text, "keep" in fields


def _checked(request: Request, text: str) -> CheckPage:
    with reading_transaction(engine_of(request)) as store:
        if not text.strip():
            return empty_view(covered(reading.coverage(store)))
        return check_view(reading.check(store, text, NO_SIGHTINGS))


def _too_long() -> str:
    return f"Up to {LIMIT:,} characters are checked at once. Paste a part of the text."


def _frame(coverage: str, address: str = "/check") -> Frame:
    return Frame(
        title="Check a text · Whence",
        description="Paste a text: where did its quotations and passages first appear?",
        canonical=address,
        coverage=coverage,
        indexed=False,
    )


def _tally(checked: Checked) -> str:
    held = count(checked.coverage.articles, "article")
    if not checked.pieces:
        return f"Not found in the {held} we hold. It may have appeared elsewhere."
    found = count(len(checked.pieces), "quotation or passage", "quotations and passages")
    return f"{found} of this text found in the {held} we hold."


def _unmatched(checked: Checked) -> str:
    if not checked.unmatched or not checked.pieces:
        return ""
    rest = count(checked.unmatched, "other sentence or quotation", "other sentences and quotations")
    return f"{rest} not found. They may have appeared elsewhere."
