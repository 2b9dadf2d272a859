"""Everything that was set right by hand: what was known before, what was put in its place, and why."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.correction import Applied, CorrectionKind, CorrectionShelf
from app.domain.holdings import Coverage
from app.export.values import instant
from app.export.writers import FOLLOWED_ROLL_WRITERS
from app.pipeline import reading
from app.web import dates, render
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.moments import pinned_url
from app.web.paging import behind
from app.web.twins import alternates
from app.web.urls import article_url, lineage_url
from app.web.words import count, shortened

router = APIRouter()
PATH = "/corrections"
LISTED = 20
_WHAT = {
    CorrectionKind.DATE: "The date of an article",
    CorrectionKind.SOURCE: "The source of an article",
    CorrectionKind.SPEAKER: "Who said these words",
    CorrectionKind.FORBID_LINK: "Words that were taken for the same and are not",
    CorrectionKind.CONFIRM_LINK: "Words that were not taken for the same and are",
    CorrectionKind.WITHDRAW: "Withdrawn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a correction is about, and its address; `title` is empty where it is shown no more."""

    title: str
    href: str
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRow:
    """One correction. `was` and `now` are empty where the pinned pages `pinned` tell it better than a word."""

    key: str
    anchor: str
    when: str
    machine: str
    what: str
    subjects: tuple[Subject, ...]
    was: str
    now: str
    reason: str
    pinned: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsPage:
    frame: Frame
    tally: str
    rows: tuple[CorrectionRow, ...]
    further: str | None


@router.get(PATH)
async def corrections(
    request: Request, store: Store, after: Annotated[str, Query(max_length=80)] = ""
) -> Response:
    found = reading.corrections_page(store, after, LISTED)
    view = corrections_view(found, reading.coverage(store), after)
    return render.page(request, "pages/corrections.html", view)


def corrections_view(found: CorrectionShelf, coverage: Coverage, after: str = "") -> CorrectionsPage:
    """Everything the page shows."""
    return CorrectionsPage(
        frame=Frame(
            title="Corrections · Whence",
            description="What was set right by hand in what is held: what was wrong, what was put in place, and why.",
            canonical=PATH,
            coverage=covered(coverage),
            indexed=not after,
            alternates=alternates(PATH, FOLLOWED_ROLL_WRITERS, behind(after)),
        ),
        tally=count(found.count, "correction"),
        rows=tuple(correction_row(each) for each in found.corrections),
        further=f"{PATH}{behind(found.after)}" if found.after else None,
    )


def correction_row(held: Applied) -> CorrectionRow:
    """One correction, in words."""
    made = datetime.fromisoformat(held.correction.made)
    return CorrectionRow(
        key=held.key,
        anchor=f"c-{held.key}",
        when=dates.instant(made),
        machine=instant(made) or "",
        what=_WHAT[held.correction.kind],
        subjects=_subjects(held),
        was=_was(held),
        now=_now(held),
        reason=held.correction.reason,
        pinned=_pinned(held, made),
    )


def _subjects(held: Applied) -> tuple[Subject, ...]:
    made = held.correction
    if held.article:
        known = held.article
        headline = "" if held.withdrawn else known.headline or "(no headline)"
        title = f"{known.source}: {headline}" if headline else f"An article of {known.source}"
        return (Subject(title=title, href=article_url(known.id), quoted=False),)
    ids = [identity for identity in (made.subject, made.other) if identity]
    return tuple(
        Subject(title=shortened(words) or "These words", href=lineage_url(identity), quoted=bool(words))
        for identity, words in zip(ids, held.words, strict=True)
    )


def _was(held: Applied) -> str:
    """What was known without it."""
    if held.dating:
        told = dates.when(held.dating)
        return f"{told.words} ({told.basis})" if told.basis else told.words
    return held.source or ""


def _now(held: Applied) -> str:
    """What was put in place."""
    value = held.correction.value or ""
    if held.correction.kind is not CorrectionKind.DATE:
        return value
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:  # a year or a month
        return value
    return dates.instant(moment) if "T" in value and moment.tzinfo else dates.day(moment.date())


def _pinned(held: Applied, made: datetime) -> tuple[tuple[str, str], ...]:
    """The lineage as it was known the second before, and from then on; nothing that was withdrawn."""
    if held.article or held.withdrawn:
        return ()
    wording = held.correction.subject
    return (
        ("As it was known before", pinned_url(wording, made - timedelta(seconds=1))),
        ("As it was known then", pinned_url(wording, made)),
    )
