import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import feedparser
import pytest

from app.domain.tally import Came, Tally
from app.export.listing import Listing, search_listing, source_listing, speaker_listing
from app.export.listing_atom import listing_atom
from app.export.listing_csv import listing_csv
from app.export.listing_json import listing_json
from app.export.occasion import Occasion
from app.export.writers import LISTING_WRITERS, Writer
from tests.export.test_lineage_csv import rows
from tests.web import sample_holdings, samples

OTHER = replace(samples.card(), id="zw4k3m9x2vtd5", displayed="=SUM(A1)", in_print_by=None)
OCCASION = Occasion(
    public_url="https://whence.example/",
    today=date(2026, 5, 1),
    arrived={OTHER.id: datetime(2026, 4, 20, tzinfo=UTC)},
)


def source() -> Listing:
    held = sample_holdings.source_page()
    return source_listing(replace(held, came={**held.came, Came.LATER: (OTHER,)}), "/o/quay-gazette")


def search() -> Listing:
    return search_listing(sample_holdings.results(), "quay & co", "/search", "?q=quay%20%26%20co")


def record(listing: Listing) -> Any:
    return json.loads(listing_json(listing, OCCASION))


@pytest.mark.parametrize("writer", [pytest.param(writer, id=writer.name) for writer in LISTING_WRITERS])
def test_a_list_is_written_alike_twice(writer: Writer[Listing]) -> None:
    assert writer.write(source(), OCCASION) == writer.write(source(), OCCASION)


def test_a_source_s_record_has_the_counts_of_its_page_and_each_lineage_once() -> None:
    told = record(source())

    assert told["url"] == "https://whence.example/o/quay-gazette"
    assert (told["lineage_count"], told["article_count"]) == (14, 12)
    assert [each["id"] for each in told["lineages"]] == [samples.HEAD, OTHER.id]
    assert told["first_here"] == [samples.HEAD]
    assert told["credits"] == [{"source": "Reuters <i>", "lineages": 3, "stated": 2, "of": 14}]
    assert told["credited_by"] == [{"source": "Herald", "lineages": 2, "stated": 2, "of": 19}]
    assert told["lineages"][0]["counts"]["independent_origins"] == 3


def test_a21_a_source_s_record_and_feed_tell_each_share_with_out_of_how_many() -> None:
    told = record(source())["tally"]

    assert (told["first"], told["perhaps"], told["later"], told["taken"]) == (3, 4, 5, 6)
    assert (told["shared"], told["needed"], told["alone"]) == (12, 10, 2)
    feed = feedparser.parse(listing_atom(source(), OCCASION)).feed.subtitle
    assert "shares 12 lineages with other sources: first here in 3, perhaps in 4" in feed


def test_a21_of_too_few_lineages_no_share_is_told() -> None:
    few = source_listing(
        replace(sample_holdings.source_page(), tally=Tally(first=3, later=1, taken=1)), "/o/quay-gazette"
    )
    told = record(few)["tally"]

    assert (told["first"], told["perhaps"], told["later"], told["taken"]) == (None, None, None, None)
    assert (told["shared"], told["needed"]) == (4, 10)
    assert (
        "too few to say how often it is first (4 of the 10 needed)"
        in feedparser.parse(listing_atom(few, OCCASION)).feed.subtitle
    )


def test_a_speaker_s_record_says_how_other_names_are_known_and_what_is_disputed() -> None:
    told = record(speaker_listing(sample_holdings.speaker_page(), "/p/ana-lindqvist"))

    assert told["title"] == "Ana Lindqvist"
    assert told["other_names"][0]["name"] == "Lindqvist"
    assert "names in full" in told["other_names"][0]["reason"]
    assert told["disputed"][0]["given_to"][0] == {"speaker": "Jonas Weil", "articles": 3}
    assert len(told["in_one_article"]) == 1


def test_a_name_that_several_share_says_whom_it_may_mean() -> None:
    told = record(speaker_listing(sample_holdings.shared_name(), "/p/lindqvist"))

    assert told["may_be"] == ["Ana Lindqvist", "Olof Lindqvist"]


def test_a_search_s_record_is_found_under_the_words_asked_for() -> None:
    told = record(search())

    assert told["url"] == "https://whence.example/search?q=quay%20%26%20co"
    assert told["speakers"] == ["Ana Lindqvist"]
    assert told["articles"][0]["source"] == "Quay Gazette"


def test_a56_a_list_is_a_table_that_runs_nothing() -> None:
    found = rows(listing_csv(source(), OCCASION))

    assert [row["text"] for row in found] == [samples.WORDS, "'=SUM(A1)"]
    assert found[0]["page"] == f"https://whence.example/q/{samples.HEAD}"
    assert found[0]["earliest_sources"] == "Quay Gazette; Northern Wire Digest"


def test_a51_a_feed_of_a_list_has_what_came_last_first() -> None:
    read = feedparser.parse(listing_atom(source(), OCCASION))

    assert not read.bozo
    assert read.version == "atom10"
    assert [entry.id for entry in read.entries] == [
        "tag:whence.example,2026:lineage/zw4k3m9x2vtd5",
        f"tag:whence.example,2026:lineage/{samples.HEAD}",
    ]
    assert read.feed.updated == "2026-04-20T00:00:00Z"


def test_a51_a_saved_search_is_followed_at_its_own_address() -> None:
    read = feedparser.parse(listing_atom(search(), OCCASION))

    assert {link.rel: link.href for link in read.feed.links} == {
        "self": "https://whence.example/search.atom?q=quay%20%26%20co",
        "alternate": "https://whence.example/search?q=quay%20%26%20co",
    }
    assert read.feed.id == "tag:whence.example,2026:search/quay%20%26%20co"
