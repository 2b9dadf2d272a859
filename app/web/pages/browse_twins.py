"""All quotations and passages in other forms, as far as they are narrowed down."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from app.domain.holdings import Facets
from app.export.listing import Listing
from app.export.occasion import Occasion
from app.export.writers import LISTING_WRITERS, Writer
from app.pipeline import following, reading
from app.web import render
from app.web.deps import Store, at_once, public_url_of
from app.web.forms import Endpoint, serve
from app.web.pages.browse import NEWEST, PATH, all_of, narrowed

router = APIRouter()
_LISTED = 200
_SORT = Query(
    max_length=40, description="“newest”: what was printed last first; else the most widely carried."
)
_AFTER = Query(max_length=80, description="Where to go on: as “next” of the answer before has it.")


def _quotes(writer: Writer[Listing]) -> Endpoint:
    async def twin(
        request: Request,
        store: Store,
        asked: Annotated[Facets, Depends(at_once(Facets))],
        sort: Annotated[str, _SORT] = "",
        after: Annotated[str, _AFTER] = "",
    ) -> Response:
        found = reading.shelf(store, asked, after, _LISTED, newest=writer.follows or sort == NEWEST)
        following_page = f"{PATH}{writer.suffix}{narrowed(asked, sort, found.after)}" if found.after else None
        listing = Listing(
            kind="quotes",
            title="Quotations and passages",
            path=PATH,
            query=narrowed(asked, sort, after),
            lineages=found.cards,
            lineage_count=all_of(found, asked),
            about={"facets": found.counts, "next": following_page},
        )
        arrived = following.arrived(store, found.cards) if writer.follows else {}
        occasion = Occasion(
            public_url=public_url_of(request), today=datetime.now(UTC).date(), arrived=arrived
        )
        return render.data(request, writer.write(listing, occasion), writer.media_type)

    return twin


serve(router, PATH, LISTING_WRITERS, _quotes, "Browsing")
