import json

from app.domain.quotation import (
    ApartReason,
    CitationScope,
    CitedSource,
    Quotation,
    QuotationKind,
    SetApart,
    SpeakerMention,
)
from app.domain.span import Span
from app.export.quotations_json import quotations_line

TEXT = "“The bridge holds,” said Odile Farrant. “It always has,” she told the Harbour Gazette."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_a_split_quotation_has_all_its_contents_and_spans_them() -> None:
    farrant = SpeakerMention(span=span("Odile Farrant"), text="Odile Farrant", name="Odile Farrant")
    said = Quotation(
        kind=QuotationKind.DIRECT,
        contents=(span("The bridge holds,"), span("It always has,")),
        cue=span("said"),
        speaker=farrant,
    )

    quotation = json.loads(quotations_line("bridge-1", [said], [], []))["quotations"][0]

    assert list(quotation) == ["start", "end", "kind", "contents", "cue", "speaker"]
    assert [TEXT[s:e] for s, e in quotation["contents"]] == ["The bridge holds,", "It always has,"]
    assert TEXT[quotation["start"] : quotation["end"]].endswith("It always has,")
    assert quotation["kind"] == "direct"
    assert TEXT[slice(*quotation["cue"])] == "said"
    assert quotation["speaker"]["name"] == "Odile Farrant"
    assert TEXT[quotation["speaker"]["start"] : quotation["speaker"]["end"]] == "Odile Farrant"


def test_nobody_named_is_null() -> None:
    loose = Quotation(kind=QuotationKind.MIXED, contents=(span("holds"),), cue=None, speaker=None)

    quotation = json.loads(quotations_line("bridge-1", [loose], [], []))["quotations"][0]

    assert quotation["cue"] is None
    assert quotation["speaker"] is None


def test_a_cited_source_has_its_name_and_place() -> None:
    place = span("Harbour Gazette")
    cited = CitedSource(name="Harbour Gazette", span=place, scope=CitationScope.NEARBY, reach=place)

    record = json.loads(quotations_line("bridge-1", [], [cited], []))

    assert record == {
        "id": "bridge-1",
        "quotations": [],
        "cited_sources": [{"name": "Harbour Gazette", "start": place.start, "end": place.end}],
        "set_apart": [],
    }


def test_what_is_nobodys_speech_comes_last_with_its_reason() -> None:
    place = span("holds")
    apart = SetApart(contents=(place,), reason=ApartReason.SO_CALLED)

    record = json.loads(quotations_line("bridge-1", [], [], [apart]))

    assert list(record)[-1] == "set_apart"
    assert record["set_apart"] == [
        {
            "start": place.start,
            "end": place.end,
            "contents": [[place.start, place.end]],
            "reason": "so-called",
        }
    ]
