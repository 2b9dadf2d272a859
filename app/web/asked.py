"""The lineage an address asks for, for the pages that stand behind its own: /q/{id}/cite and the like."""

from fastapi import Request
from fastapi.responses import RedirectResponse
from sqlalchemy import Connection

from app.domain.errors import NotFound
from app.domain.overview import Overview
from app.pipeline import reading
from app.web.redirects import elsewhere
from app.web.urls import canonical_id, lineage_url


def asked(request: Request, store: Connection, wording: str, behind: str) -> Overview | RedirectResponse:
    """The lineage in short, or the way to the plain address of its page `behind`.

    Raises NotFound and Withdrawn as its own page does.
    """
    identity = asked_for(wording)
    tidy = elsewhere(request, f"{lineage_url(identity)}{behind}")
    if tidy:
        return tidy
    overview = reading.find_overview(store, identity, range(0)).overview
    if overview.lineage.id != identity:
        return RedirectResponse(f"{lineage_url(overview.lineage.id)}{behind}", status_code=302)
    return overview


def asked_sighting(identity: str) -> str:
    """The id of the sighting that an address means. Raises NotFound where it can mean none."""
    found = canonical_id(identity)
    if found is None:
        raise NotFound(f"“{identity[:40]}” is not the address of a sighting. Was it mistyped?")
    return found


def asked_for(wording: str) -> str:
    """The id of the wording that an address means. Raises NotFound where it can mean none."""
    identity = canonical_id(wording)
    if identity is None:
        raise NotFound(f"“{wording[:40]}” is not an address: was it mistyped? One has 13 letters and digits.")
    return identity
