"""A lineage in a list: its words and the answer in short."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.holdings import LineageCard
from app.domain.lineage import Counts, LineageKind
from app.web import dates
from app.web.answer import LOOSE, NAMED, Answer, counted, label, lead, remark
from app.web.words import count, shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """A lineage in a list."""

    id: str
    kind: str
    displayed: str
    quoted: bool
    speaker: str | None
    answer: Answer
    remark: str
    disputed: str  # who else is named as the speaker


def card(held: LineageCard) -> CardView:
    """A list's row, with the same answer in short."""
    return CardView(
        id=held.id,
        kind=held.kind.value,
        displayed=shortened(held.displayed.rstrip(LOOSE)),
        quoted=held.kind is LineageKind.QUOTATION,
        speaker=held.speaker if held.kind is LineageKind.QUOTATION else None,
        answer=_short_answer(held),
        remark=remark(held.standing),
        disputed=_disputed(held) if held.kind is LineageKind.QUOTATION else "",
    )


def _disputed(held: LineageCard) -> str:
    """In how many articles each of several people is named, where articles do not agree."""
    told = (f"to {name} {_in(articles)}" for name, articles in held.given_to)
    return f"Articles disagree: given {', '.join(told)}." if held.given_to else ""


def _in(articles: int) -> str:
    return f"in {count(articles, 'article')}" if articles else "by hand"


def _short_answer(held: LineageCard) -> Answer:
    counts = Counts(
        articles=held.articles,
        sources=held.sources,
        wordings=held.wordings,
        independent_origins=held.independent_origins,
        at_least=held.at_least,
    )
    return Answer(
        label=label(held.state, held.articles),
        lead="" if held.articles == 1 else lead(held.state, held.earliest_sources),
        sources=held.earliest_sources[:NAMED],
        more=max(0, len(held.earliest_sources) - NAMED),
        doubt="",
        when="",
        how="",
        reason="",
        in_print_by=_by(held.in_print_by),
        counted=counted(counts, held.kind),
    )


def _by(moment: datetime | None) -> str:
    return f"In print by {dates.instant(moment)}" if moment else ""
