"""Which of the lineages held a newcomer is shown first."""

from collections.abc import Iterable

from sqlalchemy import Connection

from app.domain.holdings import LineageCard
from app.domain.lineage import EarliestState
from app.store import lineages


def showcase(connection: Connection, limit: int) -> tuple[LineageCard, ...]:
    """Lineages worth a first look, at most `limit`."""
    return worth_a_look(lineages.most_carried(connection, 20 * limit), limit)


def worth_a_look(cards: Iterable[LineageCard], limit: int) -> tuple[LineageCard, ...]:
    """Those widely carried, each by another speaker, quotations before passages.

    Half of them have an answer, where so many do: what most papers print is seldom first in one of them, and
    somebody who meets nothing but open questions does not learn what the pages can tell.
    """
    ranked = sorted(cards, key=lambda card: (card.speaker is None, -card.sources, -card.wordings, card.id))
    voices: dict[str, LineageCard] = {}
    for card in ranked:
        voices.setdefault(card.speaker or card.id, card)
    answered = [card for card in ranked if card.state is EarliestState.KNOWN and card in voices.values()]
    chosen = answered[: limit // 2]
    others = [card for card in voices.values() if card not in chosen]
    return tuple(sorted((*chosen, *others[: limit - len(chosen)]), key=ranked.index))
