"""Two sightings beside each other: what became of the words between the one and the other."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.holdings import Coverage
from app.domain.lineage import Attestation
from app.domain.overview import Overview
from app.lineage.alterations import alterations
from app.pipeline import reading
from app.web import dates, render
from app.web.asked import asked_sighting
from app.web.changes import Change, changes
from app.web.comparison import Edit, Stretch, compare
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.urls import compare_url, lineage_url
from app.web.words import count, shortened

router = APIRouter()
_PIECES = " ... "  # between the pieces of an attestation's text


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two: whose it is, when it appeared, its words, and those of them the other has not."""

    attestation: str
    source: str
    article: str
    when: dates.When
    language: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage:
    """`told` says in a sentence how they differ. `lineages` are the addresses of theirs, one where it is the same."""

    frame: Frame
    left: Side
    right: Side
    told: str
    changes: tuple[Change, ...]
    inline: tuple[Stretch, ...]
    swapped: str
    lineages: tuple[tuple[str, str], ...]


@router.get("/compare")
async def compared(
    request: Request,
    store: Store,
    a: Annotated[str, Query(max_length=40)],
    b: Annotated[str, Query(max_length=40)],
) -> Response:
    ids = asked_sighting(a), asked_sighting(b)
    left, right = (reading.find_sighting(store, identity) for identity in ids)
    view = compare_view((left, ids[0]), (right, ids[1]), reading.coverage(store))
    return render.page(request, "pages/compare.html", view)


def compare_view(left: tuple[Overview, str], right: tuple[Overview, str], coverage: Coverage) -> ComparePage:
    """Two sightings, each with its lineage and its id."""
    one, other = (held.lineage.attestation(identity) for held, identity in (left, right))
    stretches = compare(one.text, other.text)
    found = changes(
        alterations(tuple(one.text.split(_PIECES)), tuple(other.text.split(_PIECES)), quoted=other.quoted)
    )
    names = f"{one.article.source} and {other.article.source}"
    lineages = {
        lineage_url(held.lineage.id): shortened(held.lineage.displayed, 120) for held, _ in (left, right)
    }
    return ComparePage(
        frame=Frame(
            title=f"{names} compared · Whence",
            description=f"The same words in {names}, word by word.",
            canonical=compare_url(one.id, other.id),
            coverage=covered(coverage),
            indexed=False,
        ),
        left=_side(one, compare(other.text, one.text)),
        right=_side(other, stretches),
        told=_told(found, stretches),
        changes=found,
        inline=stretches,
        swapped=compare_url(other.id, one.id),
        lineages=tuple(lineages.items()),
    )


def _side(attestation: Attestation, stretches: tuple[Stretch, ...]) -> Side:
    """One of the two as it prints the words, compared with the other."""
    return Side(
        attestation=attestation.id,
        source=attestation.article.source,
        article=attestation.article.id,
        when=dates.when(attestation.article.dating),
        language=attestation.article.language,
        stretches=tuple(stretch for stretch in stretches if stretch.edit is not Edit.REMOVED),
    )


def _told(found: tuple[Change, ...], stretches: tuple[Stretch, ...]) -> str:
    if not found and all(stretch.edit is Edit.SAME for stretch in stretches):
        return "No difference: both have the same words."
    grave = sum(change.grave for change in found)
    told = count(len(found), "difference")
    if grave:
        return f"{told}, {grave} of which {'changes' if grave == 1 else 'change'} the meaning."
    return f"{told}; none of them changes a number, a negation or the speaker."
