from app.web.cards import card
from tests.web import samples


def test_a_card_says_between_whom_the_order_is_open() -> None:
    told = card(samples.card()).answer

    assert (told.lead, told.sources) == ("between", ("Quay Gazette", "Northern Wire Digest"))
