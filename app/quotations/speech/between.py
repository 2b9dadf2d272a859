"""What stands between two places of a line, as differences of running counts."""

from itertools import accumulate
from typing import NamedTuple

from app.quotations.cues.table import Cues
from app.quotations.grammar.words import Line


class Counts(NamedTuple):
    """For each place, how many of a kind stand before it: one entry more than the line has words."""

    cues: list[int]
    somebody: list[int]  # capitals and pronouns
    commas: list[int]
    colons: list[int]
    stretches: list[int]
    relatives: list[int]


def counts_of(line: Line, cues: Cues) -> Counts:
    """The running counts of one line."""
    words = line.words
    return Counts(
        cues=_running([word.low in cues.reporting for word in words]),
        somebody=_running(
            [
                (word.text[:1].isupper() and word.low not in cues.roles) or word.low in cues.pronouns
                for word in words
            ]
        ),
        commas=_running([word.text == "," for word in words]),
        colons=_running([word.text in (";", ":") for word in words]),
        stretches=_running([word.stretch >= 0 for word in words]),
        relatives=_running([word.low in cues.relatives for word in words]),
    )


def _running(flags: list[bool]) -> list[int]:
    return list(accumulate(flags, initial=0))
