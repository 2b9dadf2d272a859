"""Changing words of a paragraph that knows its quotations and shared words, so that it still knows them after."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import NamedTuple

from msgspec.structs import replace

from tests.simulator.drafts import Paragraph
from tests.simulator.values import Alteration, Span, Utterance


class Change(NamedTuple):
    """`new` for what stands from `start` to `end`; `kind` is the class of alteration that it is, "" for none."""

    start: int
    end: int
    new: str
    kind: str


def revise(paragraph: Paragraph, changes: Iterable[Change]) -> Paragraph:
    """The paragraph with these changes, which must not overlap; they are noted with the utterances they are in."""
    ordered = sorted(changes)
    if not ordered:
        return paragraph
    text, moved, made = _applied(paragraph.text, ordered)
    return Paragraph(
        text,
        tuple(replace(q, spans=_moved(q.spans, moved)) for q in paragraph.quotations),
        tuple(_revised(u, moved, ordered, made) for u in paragraph.utterances),
    )


def _applied(text: str, changes: list[Change]) -> tuple[str, Callable[[int], int], list[Alteration]]:
    pieces: list[str] = []
    ends, deltas, made = [-1], [0], []
    position = delta = 0
    for change in changes:
        pieces += (text[position : change.start], change.new)
        start = change.start + delta
        made.append(Alteration(change.kind, start, start + len(change.new.rstrip())))
        delta += len(change.new) - (change.end - change.start)
        position = change.end
        ends.append(change.end)
        deltas.append(delta)
    pieces.append(text[position:])

    def moved(offset: int) -> int:
        """An offset within what was changed lands somewhere within what stands there now, never beyond."""
        at = bisect_right(ends, offset) - 1
        after = changes[at] if at < len(changes) else None
        if after is not None and after.start < offset:
            return after.start + deltas[at] + min(offset - after.start, len(after.new))
        return offset + deltas[at]

    return "".join(pieces), moved, made


def _moved(spans: tuple[Span, ...], moved: Callable[[int], int]) -> tuple[Span, ...]:
    return tuple([(moved(start), moved(end)) for start, end in spans])


def _revised(
    utterance: Utterance, moved: Callable[[int], int], changes: list[Change], made: list[Alteration]
) -> Utterance:
    within = [
        alteration
        for change, alteration in zip(changes, made, strict=True)
        if change.kind
        and any(start <= change.start and change.end <= end + 1 for start, end in utterance.spans)
    ]
    before = [Alteration(a.kind, moved(a.start), moved(a.end)) for a in utterance.alterations]
    return replace(utterance, spans=_moved(utterance.spans, moved), alterations=(*before, *within))
