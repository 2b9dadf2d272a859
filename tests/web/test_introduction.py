from dataclasses import replace

from app.domain.lineage import Earliest, EarliestState, GivenTo, LineageKind
from app.lineage.digest import overview_of
from app.web.answer import answer
from app.web.card_words import answer_hash, card_words
from app.web.frame import Frame, Share
from app.web.introduction import introduction
from tests.export.linked_data import SCHEMA, expanded
from tests.web import samples


def introduced(**changes: object) -> Frame:
    held = overview_of(replace(samples.lineage(), **changes))  # type: ignore[arg-type]
    return introduction(held, answer(held), samples.COVERAGE)


def shared(**changes: object) -> Share:
    frame = introduced(**changes)
    assert frame.share
    return frame.share


def test_a1_the_card_tells_the_words_the_speaker_the_earliest_with_its_date_and_the_counts() -> None:
    share = shared()

    for told in (share.alt, f"{share.heading} {share.told}"):
        assert "We will not close the harbour" in told
        assert "Ana Lindqvist" in told
        assert "perhaps Quay Gazette, 4 March 2026, 09:40 UTC (the page’s own date)" in told
        assert "6 articles by 6 sources" in told
    assert share.told.endswith("as of 16 April 2026")


def test_a_heading_fits_the_sixty_characters_that_are_shown() -> None:
    assert len(shared().heading) <= 64
    assert shared().heading == "“We will not close the harbour before …” — Ana Lindqvist"


def test_a_passage_has_no_speaker_and_no_marks() -> None:
    share = shared(kind=LineageKind.PASSAGE)

    assert "“" not in share.heading
    assert "speaker" not in share.alt
    assert "Lindqvist" not in share.heading


def test_the_answer_not_the_store_makes_the_address_of_the_card() -> None:
    held = overview_of(samples.lineage())
    other = overview_of(replace(samples.lineage(), speaker="Jonas Weil"))

    assert answer_hash(card_words(held)) != answer_hash(card_words(other))
    assert answer_hash(card_words(held)) in shared().image


def test_what_articles_disagree_about_is_not_settled_on_the_card() -> None:
    given = (
        GivenTo(speaker="Ana Lindqvist", attestations=("t1",)),
        GivenTo(speaker="Jonas Weil", attestations=("t2",)),
    )

    assert "Attributed to Ana Lindqvist; articles disagree." in shared(given_to=given).alt


def test_between_many_the_card_names_a_few() -> None:
    every = tuple(f"t{number}" for number in range(1, 7))
    earliest = replace(samples.lineage().earliest, attestations=every)

    assert "between Quay Gazette, Herald and 4 more" in shared(earliest=earliest).alt


def test_a49_the_graph_in_a_page_expands_and_no_words_lead_out_of_it() -> None:
    known = Earliest(state=EarliestState.KNOWN, attestations=("t1",), reason="")
    graph = shared(earliest=known, head="</script><script>alert(1)</script>").graph

    assert "<" not in graph
    (quotation,) = expanded(graph.encode())
    assert quotation["@type"] == [f"{SCHEMA}Quotation"]
    assert quotation[f"{SCHEMA}text"] == [{"@value": "</script><script>alert(1)</script>"}]
    assert quotation[f"{SCHEMA}creator"][0][f"{SCHEMA}name"] == [{"@value": "Ana Lindqvist"}]
    assert len(quotation[f"{SCHEMA}workExample"]) == 1


def test_where_the_order_is_open_the_graph_in_a_page_names_no_sighting() -> None:
    (quotation,) = expanded(shared().graph.encode())

    assert f"{SCHEMA}workExample" not in quotation
    assert f"{SCHEMA}isBasedOn" not in quotation
