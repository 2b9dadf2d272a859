"""Any text at all, in any language: what is found lies in the text, in order, and nothing is found twice."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.ingest.layout import layout
from app.quotations.extract import Extraction, extract
from tests.quotations.reading import extraction

MARKS = ('"', "'", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "''", "``", "「", "」", "“ ", " »")
PIECES = (
    *(
        "Ada Quill",
        "Quill",
        "Mr. Aas",
        "Mayor",
        "she",
        "I",
        "officials",
        "der Minister",
        "le maire",
        "la alcaldesa",
    ),
    *("said", "told", "according to", "called it", "that", "sagte", "laut", "sei", "dass", "a dit", "selon"),
    *("dijo", "según", "tweeted", "who", "and", "not", "the tide", "turns", "rain", "-il", "don't", "'em"),
    *(
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "?",
        "!",
        ":",
        ";",
        "—",
        "-",
        "…",
        "\n",
        "\n\n",
        "\t",
        "\u2028",
        "\u00a0",
    ),
    *("Q:", "A:", "QUILL:", "Ada Quill:", "(@quill)", "— Ada Quill (@quill) June 3, 2019", "id=", "𝔘", "é"),
)
LANGUAGES = st.sampled_from(("en", "de", "fr", "es", "fi", ""))
WRITTEN = st.lists(st.sampled_from((*MARKS, *PIECES, " ", " ", " ")), max_size=60).map("".join)
SPACED = st.lists(st.sampled_from((*MARKS, *PIECES)), max_size=60).map(" ".join)


def contents(found: Extraction) -> list[Span]:
    """Everything between marks, or set off: speech and what is no speech, but nothing that is only reported."""
    told = [each.contents for each in found.quotations if each.kind is not QuotationKind.INDIRECT]
    return sorted(content for each in (*told, *(one.contents for one in found.set_apart)) for content in each)


def check(text: str, language: str, body: tuple[Span, ...]) -> None:
    found = extract(text, body, language)
    quoted = [each.contents for each in found.quotations]
    for each in (*quoted, *(apart.contents for apart in found.set_apart)):
        assert each
        assert all(len(content) for content in each)
        assert all(first.end <= second.start for first, second in pairwise(each))
        assert all(any(paragraph.contains(content) for paragraph in body) for content in each)
    for quotation in found.quotations:
        cue, speaker = quotation.cue, quotation.speaker
        for printed in (cue, speaker.span if speaker else None):
            assert printed is None or len(printed)
            assert printed is None or any(paragraph.contains(printed) for paragraph in body)
        if speaker is not None:
            assert speaker.span.of(text) == speaker.text
            assert speaker.name.strip()
        if cue is not None:
            assert not any(content.overlaps(cue) for content in quotation.contents)
    assert all(first.end <= second.start for first, second in pairwise(contents(found)))
    assert all(len(source.span) and source.reach.contains(source.span) for source in found.cited_sources)
    assert all(source.reach.end <= len(text) for source in found.cited_sources)


@given(text=WRITTEN | SPACED, language=LANGUAGES)
def test_text_rich_in_marks_and_cues_gives_spans_in_order_inside_its_paragraphs(
    text: str, language: str
) -> None:
    check(text, language, layout(text, None).body)


@given(text=WRITTEN | SPACED, language=LANGUAGES)
def test_text_read_as_one_paragraph_does_too(text: str, language: str) -> None:
    check(text, language, (Span(0, len(text)),))


@given(text=st.text(max_size=400), language=LANGUAGES)
def test_any_characters_at_all_do_too(text: str, language: str) -> None:
    check(text, language, layout(text, None).body)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "fi"])
@pytest.mark.parametrize(
    "text", ["", " ", "\n", "“", "”", '"', "''", "„“", "“”", "« »", ":", "Q:", "said", "“\n“\n“"]
)
def test_next_to_nothing_quotes_nobody(text: str, language: str) -> None:
    assert extraction(text, language).quotations == ()
