import json
from dataclasses import replace

from app.domain.lineage import EarliestState
from app.export.article_json import article_record
from app.export.values import json_line
from tests.web import sample_articles

ADDRESS = "https://whence.example"


def test_an_article_has_its_text_untouched_and_spans_into_it() -> None:
    held = sample_articles.held_article()

    record = json.loads(json_line(article_record(held, ADDRESS)))

    assert record["text"] == held.article.text
    assert all(0 <= part["start"] <= part["end"] <= len(record["text"]) for part in record["parts"])
    assert len(record["quotations"]) == len(held.quotations)


def test_the_lineages_it_carries_have_their_addresses() -> None:
    record = article_record(sample_articles.held_article(), ADDRESS)

    lineages = json.loads(json_line(record["lineages"]))
    assert lineages
    assert all(carried["url"] == f"{ADDRESS}/q/{carried['id']}" for carried in lineages)


def test_the_reason_for_the_source_is_told() -> None:
    held = sample_articles.held_article()

    source = json.loads(json_line(article_record(held, ADDRESS)["source"]))

    assert source["name"] == held.reference.source
    assert source["reason"] == held.article.source_reason


def test_each_lineage_says_whether_this_article_had_it_first() -> None:
    held = sample_articles.held_article()
    (carried,) = held.lineages
    later = replace(carried, earliest_here=False)
    open_order = replace(
        carried, card=replace(carried.card, state=EarliestState.UNDETERMINED), earliest_here=True
    )
    known = replace(carried, card=replace(carried.card, state=EarliestState.KNOWN), earliest_here=True)

    record = json.loads(
        json_line(article_record(replace(held, lineages=(known, open_order, later)), ADDRESS))
    )

    assert [each["came"] for each in record["lineages"]] == ["first", "open", "later"]
