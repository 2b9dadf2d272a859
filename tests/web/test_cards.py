from dataclasses import replace

from app.domain.lineage import LineageKind
from app.web.cards import card
from tests.web import samples


def test_a_card_says_between_whom_the_order_is_open() -> None:
    told = card(samples.card()).answer

    assert (told.lead, told.sources) == ("between", ("Quay Gazette", "Northern Wire Digest"))


def test_a_card_names_everybody_to_whom_articles_attribute_the_words() -> None:
    told = card(replace(samples.card(), given_to=(("Jonas Weil", 3), ("Ana Lindqvist", 0)))).given

    assert [(each.speaker, each.by) for each in told] == [
        ("Jonas Weil", "in 3 articles"),
        ("Ana Lindqvist", "by hand"),
    ]


def test_a_card_on_its_speaker_s_page_stands_under_the_name() -> None:
    assert card(samples.card(), "Ana Lindqvist").under_name
    assert not card(samples.card(), "Jonas Weil").under_name


def test_running_text_says_whether_it_is_shared_or_reports_a_speaker() -> None:
    passage = replace(samples.card(), kind=LineageKind.PASSAGE, speaker=None)

    assert card(passage).unspoken == "A passage that several articles share"
    assert card(replace(passage, articles=1)).unspoken == "A passage of one article"
    assert card(passage, "Ana Lindqvist").unspoken == "Reported without quotation marks"
