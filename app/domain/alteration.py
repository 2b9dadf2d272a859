"""What was changed on the way, classed."""

from dataclasses import dataclass
from enum import StrEnum


class AlterationKind(StrEnum):
    """In the order in which they are shown: what changes the meaning comes first."""

    NUMBER_CHANGED = "number_changed"
    NEGATION_CHANGED = "negation_changed"
    REATTRIBUTED = "reattributed"
    SPLICE = "splice"
    SILENT_ELLIPSIS = "silent_ellipsis"
    SUBSTITUTION = "substitution"
    ADDITION = "addition"
    OMISSION = "omission"
    TRUNCATED_START = "truncated_start"
    TRUNCATED_END = "truncated_end"
    PARAPHRASED_CONTINUATION = "paraphrased_continuation"
    UNMARKED_COPY = "unmarked_copy"
    MARKS_LOST = "marks_lost"
    MARKS_GAINED = "marks_gained"
    MARKED_ELLIPSIS = "marked_ellipsis"
    BRACKETED = "bracketed"
    HOUSE_STYLE = "house_style"
    SPELLING = "spelling"
    PUNCTUATION = "punctuation"


MEANING_CHANGING = (
    AlterationKind.NUMBER_CHANGED,
    AlterationKind.NEGATION_CHANGED,
    AlterationKind.REATTRIBUTED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """`before` is the reading it is compared with, `after` this article's; empty where nothing stands."""

    kind: AlterationKind
    before: str
    after: str
