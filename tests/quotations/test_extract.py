from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.span import Span
from app.quotations.extract import extract
from tests.quotations.reading import BLOCK, DIRECT, MIXED, paragraphs

OFFICIAL, MILITARY = "senior Iraqi official", "senior U.S. military official"
MEEHAN, FAILY = "Bernadette Meehan", "Lukman Faily"


def test_an_outlet_that_speaks_has_its_canonical_name() -> None:
    text = "The New York Times reported that the gate has been shut since May."

    (one,) = extract(text, paragraphs(text), "en").quotations

    assert one.speaker is not None
    assert one.speaker.name == "New York Times"


def test_marked_quotations_never_overlap() -> None:
    text = "“One here now,” he said. “Two ‘three’ four five,” she said. He called it “six seven.”"

    found = extract(text, paragraphs(text), "en").quotations

    spans = sorted(content for one in found if one.kind in (DIRECT, MIXED) for content in one.contents)
    assert all(left.end <= right.start for left, right in pairwise(spans))


def body(text: str, start: str, end: str | None = None) -> tuple[Span, ...]:
    """The paragraphs from the one that opens with `start` to before the one that opens with `end`."""
    last = text.index(end) if end else len(text)
    return tuple(span for span in paragraphs(text) if text.index(start) <= span.start < last)


def seed(shared: Path, number: str) -> str:
    (path,) = (shared / "seeds").glob(f"{number}_*.txt")
    return path.read_text(encoding="utf-8")


@pytest.mark.shared
def test_the_newspaper_has_one_direct_quotation(shared: Path) -> None:
    text = seed(shared, "001")

    found = extract(text, body(text, "– As the threat", "© 2018"), "en").quotations

    (one,) = [quotation for quotation in found if quotation.kind in (DIRECT, MIXED)]
    assert one.speaker is not None
    assert one.speaker.name == MEEHAN


@pytest.mark.shared
def test_the_magazine_has_eight_marked_quotations_one_of_them_split(shared: Path) -> None:
    text = seed(shared, "002")

    found = extract(text, body(text, "It seems like only"), "en").quotations

    quoted = [one for one in found if one.kind in (DIRECT, MIXED)]
    assert [one.speaker.name if one.speaker else None for one in quoted] == [
        *(OFFICIAL, MILITARY, MILITARY),
        *(MEEHAN, MEEHAN),
        *(FAILY, FAILY, FAILY),
    ]
    assert [len(one.contents) for one in quoted] == [1, 1, 1, 1, 1, 1, 1, 2]


@pytest.mark.shared
def test_the_blog_has_one_block_quotation_of_two_paragraphs(shared: Path) -> None:
    text = seed(shared, "000")

    found = extract(text, body(text, "With the Islamic", "Daniel Wright"), "en")

    (block,) = [one for one in found.quotations if one.kind is BLOCK]
    assert [content.of(text)[:13] for content in block.contents] == ["As the threat", "But Iraq’s ap"]
    assert block.speaker is not None
    assert block.speaker.name == "New York Times"
    assert not [one for one in found.quotations if one.kind in (DIRECT, MIXED)]
    assert [cited.name for cited in found.cited_sources] == ["New York Times"]
