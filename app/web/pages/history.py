"""How the answer of a lineage came to be what it is: every change with its cause, and any state to be read again."""

from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage
from app.domain.memento import History, LogEntry
from app.pipeline import reading
from app.web import dates, render
from app.web.asked import asked_for
from app.web.card_words import in_marks
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.moments import pinned_url, written
from app.web.redirects import elsewhere
from app.web.urls import lineage_url
from app.web.words import count

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A state of the lineage: `when` it began, in words and for machines, `changes` as sentences, `href` the state.

    `href` is empty where a part of it was withdrawn since; `current`: it is what is told now.
    """

    when: str
    machine: str
    changes: tuple[str, ...]
    href: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    frame: Frame
    id: str
    displayed: str
    language: str
    changes: tuple[Change, ...]
    left: str


@router.get("/q/{wording}/history")
async def history(request: Request, store: Store, wording: str) -> Response:
    identity = asked_for(wording)
    tidy = elsewhere(request, f"{lineage_url(identity)}/history")
    if tidy:
        return tidy
    found = reading.find_history(store, identity)
    if found.overview.lineage.id != identity:
        return RedirectResponse(f"{lineage_url(found.overview.lineage.id)}/history", status_code=302)
    return render.page(request, "pages/history.html", history_view(found, reading.coverage(store)))


def history_view(found: History, coverage: Coverage) -> HistoryPage:
    """Everything the page shows."""
    lineage = found.overview.lineage
    return HistoryPage(
        frame=Frame(
            title=f"How the answer changed: {in_marks(lineage, 60)} · Whence",
            description="Every change of what was told of these words, with its cause.",
            canonical=f"{lineage_url(lineage.id)}/history",
            coverage=covered(coverage),
            indexed=False,
        ),
        id=lineage.id,
        displayed=in_marks(lineage, 160),
        language=lineage.attestation(lineage.displayed_by).article.language,
        changes=tuple(map(_change, found.entries)),
        left=f"{count(found.left, 'earlier change')} not told here" if found.left else "",
    )


def _change(entry: LogEntry) -> Change:
    since: datetime = entry.memento.since
    current = entry.memento.until is None
    pinned = "" if entry.withdrawn or current else pinned_url(entry.memento.id, since)
    return Change(
        when=dates.instant(since),
        machine=written(since),
        changes=entry.changes,
        href=lineage_url(entry.memento.id) if current else pinned,
        current=current,
    )
