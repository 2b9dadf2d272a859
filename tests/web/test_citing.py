from dataclasses import replace
from html.parser import HTMLParser

from app.domain.lineage import LineageKind
from app.lineage.digest import overview_of
from app.web.citing import as_blockquote, as_frame, ready_sentence
from tests.web import samples

BASE = "https://whence.example"
HOSTILE = '"></blockquote><script>alert(1)</script><a href="javascript:alert(1)">'


class Tags(HTMLParser):
    """The tags of a piece of markup, as a browser reads it."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.names.append(tag)


def test_a57_hostile_words_stay_words_in_what_others_paste() -> None:
    held = overview_of(replace(samples.lineage(), displayed=HOSTILE, speaker=HOSTILE))

    assert Tags(as_blockquote(held, BASE)).names == ["blockquote", "p", "p", "a"]
    assert Tags(as_frame(held, BASE)).names == ["iframe"]


def test_a57_an_address_that_is_none_is_not_cited() -> None:
    first = replace(samples.attestations()[0].article, url="javascript:alert(1)")
    changed = (replace(samples.attestations()[0], article=first), *samples.attestations()[1:])
    held = overview_of(replace(samples.lineage(), attestations=changed))

    assert "javascript" not in ready_sentence(held, samples.COVERAGE, BASE)


def test_a_sentence_to_cite_by_says_who_where_when_and_as_of_when() -> None:
    said = ready_sentence(overview_of(samples.lineage()), samples.COVERAGE, BASE)

    assert said == " ".join(
        (
            f"“{samples.WORDS}” (attributed to Ana Lindqvist).",
            "Order uncertain: perhaps Quay Gazette, 4 March 2026, 09:40 UTC (the page’s own date);",
            "2 others could be earlier. In print by 4 March 2026, 09:40 UTC (Quay Gazette).",
            "Seen in 6 articles by 6 sources · 4 wordings · at least 3 independent origins.",
            f"Whence, as of 16 April 2026, https://whence.example/q/{samples.HEAD}?as_of=2026-04-16T06:00:00Z.",
            "Quay Gazette: https://quay.example/2026/03/harbour",
        )
    )


def test_a_passage_is_cited_as_such_with_one_stop_at_its_end() -> None:
    passage = replace(samples.lineage(), kind=LineageKind.PASSAGE, speaker=None)

    said = ready_sentence(overview_of(passage), samples.COVERAGE, BASE)

    assert f"{samples.WORDS}.” (a passage of running text). Order uncertain" in said
