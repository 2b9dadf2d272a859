"""Cutting by arrays gives what `units` gives, whatever the text and whoever is quoted in it."""

import json
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.domain.quotation import Quotation, QuotationKind
from app.domain.span import Span
from app.ingest.canonical import canonical
from app.matching.cutting import Text, Units, cut
from app.matching.founding import can_found
from app.matching.units import units
from app.quotations.extract import extract
from app.store.columns import keys_of
from app.text.stopwords import content_words
from app.text.token_scanner import token_values

SLOW_AT_FIRST = settings(deadline=None, max_examples=60)  # the first call compiles
_PIECES = (
    *(
        "“We will mend the old harbour bridge before winter”",
        "“the bridge”",
        "“Never again in this town!”",
        "“ ”",
    ),
    *(
        " she said. ",
        " said Dr. Vell. ",
        ", he added, ",
        "The council of the island met on Tuesday",
        " U.S. ",
        ". ",
    ),
    *(
        "— Ana Moss (@anamoss) March 3",
        "– Ana (@a)",
        "[sic]",
        "… ",
        "鐘が鳴る。",
        "Ο δήμος ",
        "naïve café ",
        "“",
        "”",
    ),
    *(
        "\u2028",
        "हिन्दी में ",
        "cafe\u0301 ",
        "ﷺ",
        "1.5 million ",
        "\n",
        "!",
        " a ",
        "Er sagte: „Wir kommen morgen“. ",
    ),
)
PARAGRAPHS = st.lists(
    st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=3)), max_size=8).map("".join), max_size=4
)
KINDS = st.sampled_from(QuotationKind)

Row = tuple[object, ...]


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """Paragraphs, and quotations in them: those a reader finds, or any stretches at all."""
    paragraphs = draw(PARAGRAPHS)
    text = "\n\n".join(paragraphs)
    starts = accumulate((len(paragraph) + 2 for paragraph in paragraphs), initial=0)
    body = tuple(Span(start, start + len(own)) for start, own in zip(starts, paragraphs, strict=False))
    if draw(st.booleans()):
        return Text(text=text, body=body, quotations=extract(text, body, "en").quotations)
    return Text(text=text, body=body, quotations=draw(st.lists(_quotations(len(text)), max_size=4)))


def _quotations(length: int) -> st.SearchStrategy[Quotation]:
    edges = st.lists(st.integers(0, length), min_size=2, max_size=6, unique=True).map(sorted)
    return st.builds(_quotation, KINDS, edges if length > 2 else st.just([0, length]))


def _quotation(kind: QuotationKind, edges: Sequence[int]) -> Quotation:
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return Quotation(
        kind=kind, contents=tuple(Span(start, end) for start, end in pairs), cue=None, speaker=None
    )


def as_units(text: Text) -> list[Row]:
    """What `units` gives, in the terms of arrays."""
    return [
        (
            unit.wording.words,
            unit.contents,
            unit.marked,
            unit.quotation,
            can_found(unit.wording.words, quoted=unit.marked),
            content_words(unit.wording.words),
            int(keys_of([unit.wording.id])[0]),
            token_values(" ".join(unit.wording.words)).tolist(),
        )
        for unit in units(text.text, text.body, text.quotations)
    ]


def as_cut(found: Units, article: int) -> list[Row]:
    words, spans = found.words(), found.spans()
    return [
        (
            tuple(words[unit].split(" ")),
            tuple(spans[unit]),
            bool(found.marked[unit]),
            None if found.quotation[unit] < 0 else int(found.quotation[unit]),
            bool(found.founds[unit]),
            int(found.telling[unit]),
            int(found.keys[unit]),
            found.tokens[found.token_at[unit] :][: found.token_count[unit]].tolist(),
        )
        for unit in range(len(found))
        if found.article[unit] == article
    ]


@SLOW_AT_FIRST
@given(st.lists(texts(), max_size=3))
def test_cut_text_is_cut_into_its_units(several: list[Text]) -> None:
    found = cut(several)

    assert found.article.tolist() == sorted(found.article.tolist())
    for index, text in enumerate(several):
        assert as_cut(found, index) == as_units(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ﷺ" * 3_000, id="a word that is long when folded"),
        pytest.param("“" * 500, id="marks that open only"),
        pytest.param("e\u0301 " * 2_000, id="accents apart"),
        pytest.param("A. " * 2_000, id="initials without end"),
        pytest.param("。" * 2_000, id="nothing but stops"),
        pytest.param("鐘" * 4_000, id="one sentence without spaces"),
    ],
)
def test_strange_text_is_cut_into_its_units(text: str) -> None:
    body = (Span(0, len(text)),)
    strange = Text(text=text, body=body, quotations=extract(text, body, "en").quotations)

    assert as_cut(cut([strange]), 0) == as_units(strange)


def test_a_word_that_is_long_when_folded_may_stand_in_a_short_quotation_and_in_a_segment() -> None:
    text = f"“{'ﷺ' * 3_000}” was written there in gold."
    quotation = Quotation(kind=QuotationKind.DIRECT, contents=(Span(1, 3_001),), cue=None, speaker=None)
    strange = Text(text=text, body=(Span(0, len(text)),), quotations=(quotation,))

    assert as_cut(cut([strange]), 0) == as_units(strange)


def test_words_that_many_quotations_have_are_cut_out_for_each() -> None:
    text = "鐘" * 200
    quotations = tuple(
        Quotation(kind=QuotationKind.DIRECT, contents=(Span(number, 200),), cue=None, speaker=None)
        for number in range(50)
    )
    strange = Text(text=text, body=(Span(0, 200),), quotations=quotations)

    assert as_cut(cut([strange]), 0) == as_units(strange)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("corpus", "each"), [("corpora/helsinki-2018", 2), ("gold/quotations-en", 8), ("gold/quotations-de", 4)]
)
def test_real_articles_are_cut_into_their_units(corpus: str, each: int, shared: Path) -> None:
    lines = (shared / f"{corpus}.jsonl").read_text(encoding="utf-8").splitlines()[::each]
    read = [canonical(RawArticle(text=json.loads(line)["text"], origin=corpus)) for line in lines]
    several = [
        Text(text=a.text, body=a.body, quotations=extract(a.text, a.body, a.language).quotations)
        for a in read
    ]

    differing = [text.text[:60] for text in several if as_cut(cut([text]), 0) != as_units(text)]

    assert differing == []
