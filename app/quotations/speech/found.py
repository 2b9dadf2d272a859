"""The marked stretches of an article, each with what is found out about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.span import Span
from app.quotations.grammar.words import Line
from app.text.quotemarks import Marked

_ENDS = (".", "!", "?", ",", "…", "—", "–")
_NESTED = "'’‘\"” \u00a0"


@dataclass(slots=True)
class Found:
    """One stretch with its place among the lines, and what rules say of it while neighbours are looked at."""

    stretch: Marked
    line: int
    place: int
    last_line: int  # other than `line` where the stretch runs over paragraphs
    last_place: int
    set_off: bool  # ends with punctuation inside its marks
    cue: Span | None = None
    speaker: Span | None = None
    near: bool = False
    after: bool = False
    carried: bool = False
    attributed: bool = False
    speaks: bool = False  # names who speaks: "the „Rundschau“ reports"


def found_in(text: str, stretches: Sequence[Marked], lines: Sequence[Line]) -> list[Found]:
    """The stretches that stand in the lines, in order, nothing known yet of whose they are."""
    places = [
        (line.words[place].stretch, number, place)
        for number, line in enumerate(lines)
        for place in line.stretches
    ]
    last = {stretch: (number, place) for stretch, number, place in places}
    first = {stretch: (number, place) for stretch, number, place in reversed(places)}
    return [
        Found(stretches[one], *first[one], *last[one], set_off=_set_off(stretches[one], text))
        for one in sorted(first)
    ]


def _set_off(stretch: Marked, text: str) -> bool:
    """Marks nested in the stretch may close between its punctuation and its own closing mark."""
    return stretch.contents[-1].of(text).rstrip(_NESTED).endswith(_ENDS)
