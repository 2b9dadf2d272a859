"""A lineage in a list: its words and the answer in short."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.holdings import LineageCard
from app.domain.lineage import Counts, LineageKind
from app.web import dates
from app.web.answer import LOOSE, NAMED, Answer, label, lead, metrics, remark
from app.web.given import Given, given_in_short
from app.web.highlight import Piece
from app.web.words import shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """A lineage in a list.

    `given` has everybody named as the speaker where articles disagree; `under_name`: it is listed on the
    page of its speaker, who need not be named once more; `unspoken` is said where nobody is named; `pieces` are the
    words with those marked that were searched for.
    """

    id: str
    kind: str
    displayed: str
    quoted: bool
    speaker: str | None
    answer: Answer
    remark: str
    given: tuple[Given, ...]
    under_name: bool
    unspoken: str
    pieces: tuple[Piece, ...] = ()


def card(held: LineageCard, page_of: str | None = None) -> CardView:
    """A list's row, with the same answer in short; `page_of` is the speaker on whose page it stands."""
    quoted = held.kind is LineageKind.QUOTATION
    return CardView(
        id=held.id,
        kind=held.kind.value,
        displayed=shortened(held.displayed.rstrip(LOOSE)),
        quoted=quoted,
        speaker=held.speaker if quoted else None,
        answer=_short_answer(held),
        remark=remark(held.standing),
        given=given_in_short(held) if quoted else (),
        under_name=quoted and page_of is not None and held.speaker == page_of,
        unspoken="No speaker named" if quoted else _unspoken(held.articles, page_of),
    )


def _unspoken(articles: int, page_of: str | None) -> str:
    """What running text is; on a speaker's page it reports what the speaker said."""
    if page_of is not None:
        return "Reported without quotation marks"
    return "A passage that several articles share" if articles > 1 else "A passage of one article"


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
        metrics=metrics(counts, held.kind),
    )


def _by(moment: datetime | None) -> str:
    return f"In print by {dates.instant(moment)}" if moment else ""
