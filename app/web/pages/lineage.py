"""The lineage: where these words first appeared, who took them from whom, and what was changed on the way."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from app.domain.digest import Unseen
from app.domain.holdings import Coverage, Found
from app.domain.lineage import Lineage, LineageKind, Standing
from app.domain.memento import Then
from app.domain.story import StoryCard
from app.pipeline import reading
from app.web import dates, render
from app.web.answer import LOOSE, Answer, answer, first_sighting, printed, remark
from app.web.apparatus import Apparatus, apparatus
from app.web.asked import asked_for
from app.web.deps import Store
from app.web.fragments import open_at_quote
from app.web.frame import Frame
from app.web.given import Given, given
from app.web.introduction import introduction, introduction_then
from app.web.links import LINK_FORMAT, TIMEGATE, Link, header
from app.web.moments import accepted, in_header, moment, pinned_url, timemap_url
from app.web.paging import on_page, page_count, places
from app.web.redirects import elsewhere
from app.web.sightings import Day, days
from app.web.stemma import Stemma, stemma
from app.web.story_link import StoryLink, story_link
from app.web.timeline import Timeline, timeline
from app.web.urls import canonical_id, lineage_url, sighting_url
from app.web.words import count, shortened

router = APIRouter()
_PLACES = 10  # places and wordings of the apparatus that stand on the page itself
_SHOWN = 340  # characters of the words shown at the top; more are unfolded


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """What is said above a page of a moment past: `when` that is, its `address`, and how many changes came `later`.

    `again`: no state was kept of then; it is traced from the articles held then.
    """

    when: str
    address: str
    later: str
    again: bool


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
    story: StoryLink | None = None
    log: str = ""
    pinned: Pinned | None = None


@router.get("/q/{wording}")
@router.get("/q/{wording}/{_slug:path}")
async def lineage(
    request: Request,
    store: Store,
    wording: str,
    via: Annotated[str | None, Query(max_length=40)] = None,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    as_of: Annotated[str | None, Query(max_length=40)] = None,
) -> Response:
    identity = asked_for(wording)
    wanted = request.headers.get("accept-datetime")
    if as_of is None and wanted:
        return _negotiated(identity, accepted(wanted))
    tidy = elsewhere(request, lineage_url(identity))
    if tidy:
        return tidy
    if as_of is not None:
        return _then(request, store, identity, moment(as_of), page, via)
    found = reading.find_overview(store, identity, on_page(page))
    address = lineage_url(found.overview.lineage.id)
    if address != lineage_url(identity):
        return RedirectResponse(f"{address}?via={identity}", status_code=302)
    last = page_count(found.overview.digest.sightings)
    if page > last:
        return RedirectResponse(f"{address}?page={last}", status_code=302)
    view = lineage_view(
        found,
        reading.coverage(store),
        page,
        canonical_id(via or ""),
        story=reading.story_of(store, [found.overview.lineage.id]) if found.kept else None,
        states=reading.states_since(store, found.overview.lineage) if found.kept else (),
    )
    answered = render.page(request, "pages/lineage.html", view)
    answered.headers["vary"] = "Accept, Accept-Datetime"
    _tell_of_states(answered, identity)
    return answered


def _negotiated(identity: str, instant: datetime) -> Response:
    """The way to what the lineage was at the instant that a program asks for."""
    found = RedirectResponse(pinned_url(identity, instant), status_code=302)
    found.headers["vary"] = "Accept, Accept-Datetime"
    _tell_of_states(found, identity)
    return found


def _tell_of_states(answered: Response, identity: str) -> None:
    """Name in the header where states of the lineage are asked for, and their list."""
    gate = Link(rel=TIMEGATE, href=lineage_url(identity))
    timemap = Link(rel="timemap", href=timemap_url(identity), media_type=LINK_FORMAT)
    told = answered.headers.get("link")
    answered.headers["link"] = f"{told}, {header((gate,))}" if told else header((gate, timemap))


def _then(
    request: Request, store: Connection, identity: str, instant: datetime, page: int, via: str | None
) -> Response:
    """The page as it was told at that instant; of one yet to come, the page of today."""
    if instant > datetime.now(UTC):
        return RedirectResponse(lineage_url(identity), status_code=302)
    found = reading.find_then(store, identity, instant, on_page(page))
    held = found.overview.lineage
    if held.id != identity:
        return RedirectResponse(f"{pinned_url(held.id, instant)}&via={identity}", status_code=302)
    last = page_count(found.overview.digest.sightings)
    if page > last:
        return RedirectResponse(f"{pinned_url(held.id, instant)}&page={last}", status_code=302)
    coverage = reading.coverage(store)
    view = replace(
        lineage_view(Found(overview=found.overview, kept=False), coverage, page, canonical_id(via or "")),
        frame=introduction_then(found.overview, answer(found.overview), coverage, instant),
        pinned=_pinned(found, instant),
    )
    answered = render.page(request, "pages/lineage.html", view)
    answered.headers["memento-datetime"] = in_header(found.memento.since if found.memento else instant)
    answered.headers["cache-control"] = "public, max-age=86400"
    _tell_of_states(answered, held.id)
    return answered


def _pinned(found: Then, instant: datetime) -> Pinned:
    return Pinned(
        when=dates.instant(instant),
        address=pinned_url(found.overview.lineage.id, instant),
        later=count(found.later, "change") if found.later else "",
        again=found.memento is None,
    )


def lineage_view(
    found: Found,
    coverage: Coverage,
    page: int = 1,
    via: str | None = None,
    story: StoryCard | None = None,
    states: tuple[datetime, ...] = (),
) -> LineagePage:
    """Everything the page shows; the sightings shown are the `page`-th fifty. `via`: the wording somebody followed.

    `states`: since when each of its states was told, oldest first.
    """
    overview, held = found.overview, found.overview.lineage
    first, words = first_sighting(overview), printed(held)
    digest = overview.digest
    shown = [held.attestation(one) for one in overview.shown]
    told, followed = answer(overview), _followed(held, via)
    return LineagePage(
        frame=introduction(overview, told, coverage),
        id=held.id,
        quoted=held.kind is LineageKind.QUOTATION,
        displayed=shortened(words, _SHOWN),
        whole=words if len(words) > _SHOWN else None,
        language=first.article.language,
        speaker=held.speaker if held.kind is LineageKind.QUOTATION else None,
        given=given(digest) if held.kind is LineageKind.QUOTATION else (),
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
        days=days(overview, shown, places(overview.named, page)),
        page=page,
        pages=page_count(digest.sightings),
        sightings=digest.sightings,
        apparatus=apparatus(held.collation, digest.printings, most=_PLACES),
        timeline=timeline(digest.times),
        stemma=stemma(digest.forest, page),
        unseen=digest.unseen,
        splice_of=held.splice_of,
        notes=held.notes,
        story=story_link(story),
        log=_log(states),
    )


def _log(states: tuple[datetime, ...]) -> str:
    """How often the answer has changed, in a sentence; empty of what keeps no states."""
    if not states:
        return ""
    if len(states) == 1:
        return f"Told so since {dates.instant(states[0])}."
    changed = count(len(states) - 1, "change")
    return f"{changed} since {dates.instant(states[0])}, the last on {dates.instant(states[-1])}."


def _summary(held: Lineage, told: Answer) -> tuple[str, ...]:
    """The summary without the reason of the answer, which stands above it on the page."""
    said = (sentence.removesuffix(told.reason).rstrip() for sentence in held.summary)
    return tuple(sentence for sentence in said if sentence)


def _followed(held: Lineage, via: str | None) -> str | None:
    """The words of the wording somebody followed here, if it is one of this lineage's."""
    return held.text_of(via) if via in held.wordings and via != held.id else None
