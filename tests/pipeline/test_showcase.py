from dataclasses import replace

from app.domain.holdings import LineageCard
from app.domain.lineage import EarliestState
from app.pipeline.showcase import worth_a_look
from tests.web import samples


def said(speaker: str | None, sources: int, *, known: bool = False) -> LineageCard:
    state = EarliestState.KNOWN if known else EarliestState.UNDETERMINED
    return replace(samples.card(state), id=f"{speaker}-{sources}", speaker=speaker, sources=sources)


def test_half_of_what_is_shown_first_has_an_answer_where_so_many_do() -> None:
    open_order = [said(f"Speaker {number}", 40 - number) for number in range(8)]
    answered = [said(f"Witness {number}", 5 - number, known=True) for number in range(3)]

    shown = worth_a_look([*open_order, *answered], 4)

    assert [card.speaker for card in shown] == ["Speaker 0", "Speaker 1", "Witness 0", "Witness 1"]


def test_everybody_is_shown_once_and_running_text_comes_last() -> None:
    cards = [said("Ada Marsh", 9), said("Ada Marsh", 8), said(None, 30), said("Per Hale", 2, known=True)]

    shown = worth_a_look(cards, 4)

    assert [card.id for card in shown] == ["Ada Marsh-9", "Per Hale-2", "None-30"]


def test_without_any_answer_the_most_widely_carried_are_shown() -> None:
    assert len(worth_a_look([said(f"Speaker {number}", number) for number in range(9)], 6)) == 6
