"""A source, a speaker and a search in every other form: lists of lineages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from app.domain.holdings import Wanted
from app.export.listing import Listing, search_listing, source_listing, speaker_listing, story_listing
from app.export.occasion import Occasion
from app.export.writers import LISTING_WRITERS, Writer
from app.pipeline import following, reading
from app.web import render
from app.web.asked import asked_for
from app.web.deps import Store, public_url_of
from app.web.forms import Endpoint, serve
from app.web.pages.search import PATH, address_of, wanted
from app.web.pages.speaker import BY_DATE, sorting
from app.web.urls import person_url, source_url, story_url

router = APIRouter()
_LISTED = 100  # of what a search found
Slug = Annotated[
    str,
    Path(description="The name in lower case, its words joined by hyphens.", examples=["harbour-gazette"]),
]

_SORT = Query(
    max_length=40, description=f"“{BY_DATE}”: what was first in print first; else the most widely printed."
)
Wording = Annotated[
    str,
    Path(
        description="The id of the lineage that leads the story, or of any in it.", examples=["7k3m9x2vtd5qa"]
    ),
]


def _source(writer: Writer[Listing]) -> Endpoint:
    async def twin(request: Request, store: Store, slug: Slug) -> Response:
        held = reading.source_page(store, slug)
        listing = source_listing(held, source_url(held.name))
        newest = following.of_source(store, held.name) if writer.follows else None
        return _written(request, writer, listing, newest)

    return twin


def _speaker(writer: Writer[Listing]) -> Endpoint:
    async def twin(request: Request, store: Store, slug: Slug, sort: Annotated[str, _SORT] = "") -> Response:
        by_date = sort == BY_DATE
        held = await run_in_threadpool(reading.speaker_page, store, slug, by_date=by_date)
        path = person_url(held.person.slug)
        if held.person.slug != slug:
            return RedirectResponse(f"{path}{writer.suffix}", status_code=302)
        newest = following.of_speaker(store, held.person.slugs) if writer.follows else None
        return _written(request, writer, speaker_listing(held, path, sorting(by_date)), newest)

    return twin


def _story(writer: Writer[Listing]) -> Endpoint:
    async def twin(request: Request, store: Store, wording: Wording) -> Response:
        held = reading.find_story(store, asked_for(wording))
        path = story_url(held.lead.id)
        if held.lead.id != wording:
            return RedirectResponse(f"{path}{writer.suffix}", status_code=302)
        newest = (
            following.Newest(cards=held.members, arrived=following.arrived(store, held.members))
            if writer.follows
            else None
        )
        return _written(request, writer, story_listing(held, path), newest)

    return twin


def _search(writer: Writer[Listing]) -> Endpoint:
    async def twin(request: Request, store: Store, asked: Annotated[Wanted, Depends(wanted)]) -> Response:
        found = reading.search(store, asked, _LISTED)
        following_page = (
            f"{PATH}{writer.suffix}{address_of(replace(asked, after=found.after))}" if found.after else None
        )
        listing = search_listing(found, asked.words, PATH, address_of(asked), following_page)
        newest = following.newest_first(store, found.lineages) if writer.follows else None
        return _written(request, writer, listing, newest)

    return twin


def _written(
    request: Request, writer: Writer[Listing], listing: Listing, newest: following.Newest | None
) -> Response:
    """The list as it is, or with the newest in it where somebody follows it."""
    shown = replace(listing, lineages=newest.cards) if newest else listing
    arrived: Mapping[str, datetime] = newest.arrived if newest else {}
    occasion = Occasion(public_url=public_url_of(request), today=datetime.now(UTC).date(), arrived=arrived)
    return render.data(request, writer.write(shown, occasion), writer.media_type)


serve(router, "/o/{slug}", LISTING_WRITERS, _source, "Sources")
serve(router, "/p/{slug}", LISTING_WRITERS, _speaker, "Speakers")
serve(router, "/story/{wording}", LISTING_WRITERS, _story, "Story")
serve(router, "/search", LISTING_WRITERS, _search, "Search")
