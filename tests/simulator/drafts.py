"""An article before it is printed: paragraphs that know their quotations and shared words, at offsets of their own."""

from dataclasses import dataclass
from typing import NamedTuple

from msgspec.structs import replace

from tests.simulator.outlets import Outlet
from tests.simulator.values import Alteration, Exemplar, Quotation, Span, Utterance


class Paragraph(NamedTuple):
    """A paragraph's text and, in offsets into it, what stands between marks and what is shared."""

    text: str
    quotations: tuple[Quotation, ...] = ()
    utterances: tuple[Utterance, ...] = ()


@dataclass(slots=True, kw_only=True)
class Draft:
    """An article that is being written."""

    id: str
    story: str
    role: str
    outlet: Outlet
    instant: int  # seconds since the shard began
    paragraphs: list[Paragraph]
    headline: str
    author: str | None = None
    dateline: str = ""
    language: str = "en"
    revision: int = 1
    first: int | None = None  # when an earlier revision was published, if there is one
    exemplar: Exemplar | None = None
    credit: str | None = None
    credited: Outlet | None = None  # whom the byline names, rightly or not
    held: bool = True


def shifted(paragraph: Paragraph, by: int) -> tuple[tuple[Quotation, ...], tuple[Utterance, ...]]:
    """What the paragraph knows, at the offsets of a text in which it begins at `by`."""
    return (
        tuple(replace(q, spans=_moved(q.spans, by)) for q in paragraph.quotations),
        tuple(_utterance_moved(u, by) for u in paragraph.utterances),
    )


def joined(paragraphs: list[Paragraph], space: str) -> Paragraph:
    """Several as one, `space` between."""
    quotations: list[Quotation] = []
    utterances: list[Utterance] = []
    position = 0
    for paragraph in paragraphs:
        if paragraph.quotations or paragraph.utterances:
            quoted, shared = shifted(paragraph, position)
            quotations += quoted
            utterances += shared
        position += len(paragraph.text) + len(space)
    return Paragraph(space.join(p.text for p in paragraphs), tuple(quotations), tuple(utterances))


def _utterance_moved(utterance: Utterance, by: int) -> Utterance:
    return replace(
        utterance,
        spans=_moved(utterance.spans, by),
        alterations=tuple(Alteration(a.kind, a.start + by, a.end + by) for a in utterance.alterations),
    )


def _moved(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple([(start + by, end + by) for start, end in spans])
