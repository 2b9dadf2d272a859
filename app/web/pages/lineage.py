"""The lineage: where these words first appeared, who took them from whom, and what was changed on the way."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.holdings import Coverage, Found
from app.domain.lineage import Lineage, LineageKind, Standing
from app.export.writers import WRITERS
from app.pipeline import reading
from app.web import render
from app.web.answer import LOOSE, Answer, answer, first_sighting, printed, remark
from app.web.apparatus import Apparatus, apparatus
from app.web.asked import asked_for
from app.web.credits import Unseen, unseen_sources
from app.web.deps import Store
from app.web.fragments import open_at_quote
from app.web.frame import Frame
from app.web.given import Given, given
from app.web.introduction import introduction
from app.web.paging import on_page, page_count, places
from app.web.redirects import elsewhere
from app.web.sightings import Day, days
from app.web.stemma import Stemma, stemma
from app.web.timeline import Timeline, timeline
from app.web.twins import alternates
from app.web.urls import canonical_id, lineage_url, sighting_url
from app.web.words import shortened

router = APIRouter()
_PLACES = 10  # places and wordings of the apparatus that stand on the page itself
_SHOWN = 340  # characters of the words shown at the top; more are unfolded


@dataclass(frozen=True, slots=True, kw_only=True)
class LineagePage:
    """`open_outside` opens the source at the quote, `open_here` our copy; `page` counts from 1."""

    frame: Frame
    id: str
    quoted: bool
    displayed: str
    whole: str | None
    language: str
    speaker: str | None
    given: tuple[Given, ...]
    followed: str | None
    waiting: bool
    kept: bool
    remark: str
    traced: bool
    answer: Answer
    open_outside: str | None
    open_here: str
    open_source: str
    summary: tuple[str, ...]
    days: tuple[Day, ...]
    page: int
    pages: int
    sightings: int
    apparatus: Apparatus
    timeline: Timeline | None
    stemma: Stemma
    unseen: tuple[Unseen, ...]
    splice_of: tuple[str, ...]
    notes: tuple[str, ...]


@router.get("/q/{wording}")
@router.get("/q/{wording}/{_slug:path}")
async def lineage(
    request: Request,
    store: Store,
    wording: str,
    via: Annotated[str | None, Query(max_length=40)] = None,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
) -> Response:
    identity = asked_for(wording)
    tidy = elsewhere(request, lineage_url(identity))
    if tidy:
        return tidy
    found = reading.find_overview(store, identity, on_page(page))
    address = lineage_url(found.overview.lineage.id)
    if address != lineage_url(identity):
        return RedirectResponse(f"{address}?via={identity}", status_code=302)
    last = page_count(len(found.overview.mentions))
    if page > last:
        return RedirectResponse(f"{address}?page={last}", status_code=302)
    view = lineage_view(found, reading.coverage(store), page, canonical_id(via or ""))
    return render.page(request, "pages/lineage.html", view)


def lineage_view(found: Found, coverage: Coverage, page: int = 1, via: str | None = None) -> LineagePage:
    """Everything the page shows; of the sightings, the `page`-th fifty. `via`: the wording somebody followed."""
    overview, held = found.overview, found.overview.lineage
    first, words = first_sighting(overview), printed(held)
    found_at = places(overview.mentions, page)
    shown = [
        held.attestation(mention.id)
        for mention in overview.mentions[on_page(page).start : on_page(page).stop]
    ]
    told, followed = answer(overview), _followed(held, via)
    return LineagePage(
        frame=introduction(overview, told, coverage, alternates(lineage_url(held.id), WRITERS)),
        id=held.id,
        quoted=held.kind is LineageKind.QUOTATION,
        displayed=shortened(words, _SHOWN),
        whole=words if len(words) > _SHOWN else None,
        language=first.article.language,
        speaker=held.speaker if held.kind is LineageKind.QUOTATION else None,
        given=given(held, overview.source) if held.kind is LineageKind.QUOTATION else (),
        followed=shortened(followed.rstrip(LOOSE)) if followed else None,
        waiting=found.waiting,
        kept=found.kept,
        remark=remark(held.standing),
        traced=held.standing is not Standing.TOO_SHORT,
        answer=told,
        open_outside=open_at_quote(first),
        open_here=sighting_url(first.article.id, first.id),
        open_source=first.article.source,
        summary=_summary(held, told),
        days=days(overview, shown, found_at),
        page=page,
        pages=page_count(len(overview.mentions)),
        sightings=len(overview.mentions),
        apparatus=apparatus(held.collation, overview.mentions, most=_PLACES),
        timeline=timeline(overview.mentions),
        stemma=stemma(overview.mentions, found_at),
        unseen=unseen_sources(overview.mentions),
        splice_of=held.splice_of,
        notes=held.notes,
    )


def _summary(held: Lineage, told: Answer) -> tuple[str, ...]:
    """The summary without the reason of the answer, which stands above it on the page."""
    said = (sentence.removesuffix(told.reason).rstrip() for sentence in held.summary)
    return tuple(sentence for sentence in said if sentence)


def _followed(held: Lineage, via: str | None) -> str | None:
    """The words of the wording somebody followed here, if it is one of this lineage's."""
    return held.text_of(via) if via in held.wordings and via != held.id else None
