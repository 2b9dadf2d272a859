"""How a lineage introduces itself elsewhere: in a browser's tab, a search result, a chat, a reference manager."""

from app.domain.holdings import Coverage
from app.domain.lineage import Lineage, LineageKind
from app.domain.overview import Overview
from app.web import dates
from app.web.answer import Answer
from app.web.card_words import CardWords, card_path, card_words, in_marks
from app.web.frame import Alternate, Frame, Share, covered
from app.web.urls import lineage_url

_TAB, _HEADING, _LEAST = 60, 60, 24  # characters of the words


def introduction(
    held: Overview, told: Answer, coverage: Coverage, alternates: tuple[Alternate, ...] = ()
) -> Frame:
    """The frame of a lineage's page."""
    lineage = held.lineage
    words = card_words(held, told)
    return Frame(
        title=f"{in_marks(lineage, _TAB)} — {_tab(told)} · Whence",
        description=words.told,
        canonical=lineage_url(lineage.id),
        coverage=covered(coverage),
        alternates=alternates,
        share=_share(lineage, words, coverage),
    )


def _share(lineage: Lineage, words: CardWords, coverage: Coverage) -> Share:
    as_of = f"as of {dates.day(coverage.updated)}" if coverage.updated else ""
    return Share(
        heading=_heading(lineage),
        told=" · ".join(filter(None, (words.claim, words.in_print, words.counted, as_of))),
        image=card_path(lineage.id, words),
        alt=words.alt,
        modified=coverage.updated.isoformat().replace("+00:00", "Z") if coverage.updated else "",
        citation=_citation(lineage, coverage),
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


def _tab(told: Answer) -> str:
    """The answer as short as a browser's tab wants it."""
    where = ", ".join(filter(None, (told.when, *told.sources[:1])))
    label = f"{told.label[0].lower()}{told.label[1:]}"
    return f"{label} {where}" if where and not told.lead else label
