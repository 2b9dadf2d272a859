from dataclasses import replace
from datetime import UTC, datetime, timedelta

import feedparser
from lxml import etree

from app.domain.lineage import Lineage
from app.export.atom import LONGEST, NAMESPACE
from app.export.lineage_atom import lineage_atom
from tests.export.test_writers import OCCASION
from tests.web import samples


def feed(lineage: Lineage) -> feedparser.FeedParserDict:
    read = feedparser.parse(lineage_atom(lineage, OCCASION))
    assert not read.bozo
    return read


def test_a51_a_feed_is_read_as_atom_and_says_where_it_is() -> None:
    read = feed(samples.lineage())

    assert read.version == "atom10"
    assert read.feed.id == f"tag:whence.example,2026:lineage/{samples.HEAD}"
    assert {link.rel: link.href for link in read.feed.links} == {
        "self": f"https://whence.example/q/{samples.HEAD}.atom",
        "alternate": f"https://whence.example/q/{samples.HEAD}",
    }
    assert read.feed.author == "Whence"
    assert all(entry.id and entry.title and entry.updated and entry.author for entry in read.entries)


def test_a51_an_entry_keeps_its_id_and_the_latest_taken_in_comes_first() -> None:
    held = samples.lineage()
    before = feed(replace(held, attestations=held.attestations[:3]))
    after = feed(held)

    assert {entry.id for entry in before.entries} < {entry.id for entry in after.entries}
    assert after.entries[0].title == "Herald: Harbour vow number 2 <splits> the council"
    assert after.entries[0].updated == after.feed.updated == "2026-04-20T00:00:00Z"
    assert after.entries[0].published == "2026-03-04T14:40:00Z"


def test_an_entry_says_how_its_words_are_known_to_be_taken() -> None:
    herald = feed(samples.lineage()).entries[0]

    assert samples.SPREAD in herald.content[0].value
    assert "told the Quay Gazette" in herald.content[0].value
    assert [link.href for link in herald.links if link.rel == "via"] == ["https://herald.example/a-b,c"]


def test_a57_hostile_words_stay_words() -> None:
    held, first = samples.lineage(), samples.attestations()[0]
    words = "</content><script>alert(1)</script> \x00\x0b \ud800 & ]]>"
    hostile = replace(first, text=words, article=replace(first.article, url="javascript:alert(1)"))

    written = lineage_atom(replace(held, displayed=words, attestations=(hostile,)), OCCASION)
    read = etree.fromstring(written)

    assert read.findall(f".//{{{NAMESPACE}}}script") == []
    assert b"javascript" not in written
    assert "<script>alert(1)</script>" in (read.findtext(f".//{{{NAMESPACE}}}content") or "")


def test_a_feed_of_thousands_holds_the_newest() -> None:
    one = samples.attestations()[0]
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    many = tuple(
        replace(
            one,
            id=f"n{number}",
            article=replace(
                one.article, id=f"n{number}", dating=samples.exactly(moment + timedelta(hours=number))
            ),
        )
        for number in range(LONGEST + 20)
    )

    read = feed(replace(samples.lineage(), attestations=many))

    assert len(read.entries) == LONGEST
    assert read.entries[0].id.endswith(f"/n{LONGEST + 19}")
