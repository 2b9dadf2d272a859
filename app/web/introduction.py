"""How a lineage introduces itself elsewhere: in a browser's tab, a search result, a chat, a reference manager."""

from datetime import date, datetime

from app.domain.holdings import Coverage
from app.domain.lineage import EarliestState, Lineage, LineageKind
from app.domain.overview import Overview, with_attestations
from app.export.lineage_jsonld import lineage_jsonld
from app.export.occasion import Occasion
from app.export.writers import WRITERS
from app.web import dates
from app.web.answer import Answer
from app.web.card_words import CardWords, card_path, card_words, in_marks
from app.web.frame import Frame, Share, covered
from app.web.moments import pinned_url, timemap_url
from app.web.twins import alternates
from app.web.urls import lineage_url

_TAB, _HEADING, _LEAST = 60, 60, 24  # characters of the words


def introduction(held: Overview, told: Answer, coverage: Coverage) -> Frame:
    """The frame of a lineage's page."""
    lineage = held.lineage
    words = card_words(held, told)
    return Frame(
        title=f"{in_marks(lineage, _TAB)} — {_tab(told)} · Whence",
        description=words.told,
        canonical=lineage_url(lineage.id),
        coverage=covered(coverage),
        alternates=alternates(lineage_url(lineage.id), WRITERS),
        share=_share(held, words, coverage),
        pinned=pinned_url(lineage.id, coverage.updated) if coverage.updated else "",
        timemap=timemap_url(lineage.id),
    )


def introduction_then(held: Overview, told: Answer, coverage: Coverage, instant: datetime) -> Frame:
    """The frame of the page of a lineage as it was told at that instant: what is shared is the page of today."""
    lineage = held.lineage
    pinned = pinned_url(lineage.id, instant)
    forms = alternates(lineage_url(lineage.id), WRITERS, pinned.removeprefix(lineage_url(lineage.id)))
    return Frame(
        title=f"{in_marks(lineage, _TAB)} — as known on {dates.day(instant)} · Whence",
        description=f"As known on {dates.instant(instant)}: {card_words(held, told).told}",
        canonical=lineage_url(lineage.id),
        coverage=covered(coverage),
        indexed=False,
        alternates=forms,
        pinned=pinned,
        timemap=timemap_url(lineage.id),
    )


def _share(held: Overview, words: CardWords, coverage: Coverage) -> Share:
    lineage = held.lineage
    as_of = f"as of {dates.day(coverage.updated)}" if coverage.updated else ""
    return Share(
        heading=_heading(lineage),
        told=" · ".join(filter(None, (words.claim, words.in_print, words.counted, as_of))),
        image=card_path(lineage.id, words),
        alt=words.alt,
        modified=coverage.updated.isoformat().replace("+00:00", "Z") if coverage.updated else "",
        citation=_citation(lineage, coverage),
        graph=_graph(held),
        embedded=True,
    )


def _heading(lineage: Lineage) -> str:
    """The words and whose they are called, in the sixty characters that are shown."""
    speaker = lineage.speaker if lineage.kind is LineageKind.QUOTATION else None
    if not speaker:
        return in_marks(lineage, _HEADING)
    return f"{in_marks(lineage, max(_LEAST, _HEADING - len(speaker) - 5))} — {speaker}"


def _citation(lineage: Lineage, coverage: Coverage) -> tuple[tuple[str, str], ...]:
    """Highwire's names, which reference managers read: of our page, not of the articles it tells of."""
    dated = (("citation_publication_date", f"{coverage.updated:%Y/%m/%d}"),) if coverage.updated else ()
    return (
        ("citation_title", f"Lineage of {in_marks(lineage, 120)}"),
        *dated,
        ("citation_publisher", "Whence"),
    )


def _graph(held: Overview) -> str:
    """The lineage with its earliest known sighting in the terms of schema.org; all sightings stand in its twin.

    Addresses in it are paths: a page's own address is the base of what stands in it.
    """
    earliest = held.lineage.earliest
    known = earliest.attestations if earliest.state is EarliestState.KNOWN else ()
    short = with_attestations(held.lineage, [held.lineage.attestation(one) for one in known])
    occasion = Occasion(public_url="", today=date.min, alone=held.digest.sightings == 1)
    return lineage_jsonld(short, occasion).decode().strip()


def _tab(told: Answer) -> str:
    """The answer as short as a browser's tab wants it."""
    where = ", ".join(filter(None, (told.when, *told.sources[:1])))
    label = f"{told.label[0].lower()}{told.label[1:]}"
    return f"{label} {where}" if where and not told.lead else label
