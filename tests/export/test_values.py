from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.alteration import Alteration, AlterationKind
from app.domain.dating import DateBasis, DateEvidence, Dating
from app.domain.lineage import LineageKind
from app.domain.span import Span
from app.export.values import alteration_records, dating_record, in_marks, instant, json_line, span_pairs


def test_a_moment_of_another_zone_is_written_in_utc() -> None:
    moment = datetime(2026, 3, 4, 0, 30, tzinfo=timezone(timedelta(hours=2)))

    assert instant(moment) == "2026-03-03T22:30:00Z"


def test_what_is_not_known_stays_unknown() -> None:
    assert instant(None) is None


def test_a_dating_comes_with_its_sentences() -> None:
    claim = DateEvidence(basis=DateBasis.PUBLISHED, stated="4 March", reason="The page says 4 March.")
    bare = DateEvidence(basis=DateBasis.RETRIEVED, stated="2026-03-05T06:00:00Z")
    known = Dating(
        earliest=datetime(2026, 3, 4, tzinfo=UTC),
        latest=datetime(2026, 3, 5, tzinfo=UTC),
        evidence=(claim, bare),
    )

    assert dating_record(known) == {
        "earliest": "2026-03-04T00:00:00Z",
        "latest": "2026-03-05T00:00:00Z",
        "edtf": "2026-03-04",
        "evidence": ["The page says 4 March.", "2026-03-05T06:00:00Z"],
    }


def test_an_alteration_tells_from_what_to_what() -> None:
    made = Alteration(kind=AlterationKind.NUMBER_CHANGED, before="14 million", after="40 million")

    assert alteration_records([made]) == [
        {"kind": "number_changed", "from": "14 million", "to": "40 million"}
    ]


def test_spans_are_pairs() -> None:
    assert span_pairs([Span(3, 9), Span(12, 20)]) == [[3, 9], [12, 20]]


def test_a_line_keeps_characters_and_the_order_of_keys() -> None:
    assert (
        json_line({"b": "“Schöne Brücke” 橋", "a": None}) == '{"b":"“Schöne Brücke” 橋","a":null}\n'.encode()
    )


@pytest.mark.parametrize(
    ("kind", "words", "title"),
    [
        pytest.param(LineageKind.QUOTATION, "The quay\nstays", "“The quay stays”", id="on one line"),
        pytest.param(LineageKind.QUOTATION, "The quay stays open", "“The quay …”", id="cut at a word"),
        pytest.param(LineageKind.PASSAGE, "The quay", "The quay", id="a passage is nobody's speech"),
    ],
)
def test_a_title_shows_words_in_short(kind: LineageKind, words: str, title: str) -> None:
    assert in_marks(kind, words, 14) == title
