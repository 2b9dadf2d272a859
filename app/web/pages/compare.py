"""Two beside each other, sightings or wordings: what became of the words between the one and the other."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from sqlalchemy import Connection

from app.domain.errors import NotFound, Withdrawn
from app.domain.holdings import Coverage
from app.lineage.alterations import alterations
from app.pipeline import reading
from app.web import render
from app.web.asked import asked_sighting
from app.web.changes import Change, changes
from app.web.compared import Compared, compared
from app.web.comparison import Edit, Stretch, compare
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.urls import compare_url, lineage_url
from app.web.words import count, shortened

router = APIRouter()
_PIECES = " ... "  # between the pieces of an attestation's text


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two, and its words, apart those of them that the other has not."""

    one: Compared
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage:
    """`heading` says what is compared, `told` in a sentence how they differ. `lineages` are the addresses of theirs,
    one where it is the same.
    """

    frame: Frame
    heading: str
    left: Side
    right: Side
    told: str
    changes: tuple[Change, ...]
    inline: tuple[Stretch, ...]
    swapped: str
    lineages: tuple[tuple[str, str], ...]


@router.get("/compare")
async def compare_two(
    request: Request,
    store: Store,
    a: Annotated[str, Query(max_length=40)],
    b: Annotated[str, Query(max_length=40)],
) -> Response:
    left, right = (_found(store, asked_sighting(given)) for given in (a, b))
    if left.gone and right.gone:
        raise NotFound(f"Neither of the two is held any more. {left.gone}")
    view = compare_view(left, right, reading.coverage(store))
    return render.page(request, "pages/compare.html", view, 410 if left.gone or right.gone else 200)


def compare_view(left: Compared, right: Compared, coverage: Coverage) -> ComparePage:
    """Where one of the two is gone, the other stands by itself."""
    gone = bool(left.gone or right.gone)
    stretches = () if gone else compare(left.text, right.text)
    found = () if gone else _changes(left, right)
    names = " and ".join(one.name or "what is gone" for one in (left, right))
    held = [one for one in (left, right) if not one.gone]
    return ComparePage(
        frame=Frame(
            title=f"{names} compared · Whence",
            description=f"The same words in {names}, word by word.",
            canonical=compare_url(left.id, right.id),
            coverage=covered(coverage),
            indexed=False,
        ),
        heading=_heading(left, right),
        left=_side(left, right),
        right=_side(right, left),
        told="One of the two is not held any more: there is nothing to compare it with."
        if gone
        else _told(found, stretches),
        changes=found,
        inline=stretches,
        swapped=compare_url(right.id, left.id),
        lineages=tuple({lineage_url(one.lineage): shortened(one.displayed, 120) for one in held}.items()),
    )


def _heading(left: Compared, right: Compared) -> str:
    if left.gone or right.gone:
        return "Only one of the two is held"
    return f"Two {'sightings' if left.evidence and right.evidence else 'wordings'} compared"


def _found(store: Connection, identity: str) -> Compared:
    """The sighting or the wording with this id, or why it is gone."""
    try:
        try:
            held = reading.find_sighting(store, identity)
        except NotFound:
            held = reading.find_overview(store, identity, range(1)).overview
    except Withdrawn as why:
        return Compared(id=identity, gone=str(why))
    except NotFound:
        return Compared(
            id=identity, gone="No sighting or wording is held here: the article may have been changed since."
        )
    return compared(held, identity)


def _changes(left: Compared, right: Compared) -> tuple[Change, ...]:
    before, after = (tuple(one.text.split(_PIECES)) for one in (left, right))
    return changes(alterations(before, after, quoted=right.quoted))


def _side(one: Compared, other: Compared) -> Side:
    """One of the two as it prints the words, compared with the other."""
    if one.gone:
        return Side(one=one, stretches=())
    stretches = compare(other.text or one.text, one.text)
    return Side(
        one=one, stretches=tuple(stretch for stretch in stretches if stretch.edit is not Edit.REMOVED)
    )


def _told(found: tuple[Change, ...], stretches: tuple[Stretch, ...]) -> str:
    if not found and all(stretch.edit is Edit.SAME for stretch in stretches):
        return "No difference: both have the same words."
    grave = sum(change.grave for change in found)
    told = count(len(found), "difference")
    if grave:
        return f"{told}, {grave} of which {'changes' if grave == 1 else 'change'} the meaning."
    return f"{told}; none of them changes a number, a negation or the speaker."
