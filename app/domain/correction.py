"""What a human set right: dated records that a rebuild never touches."""

from dataclasses import dataclass
from enum import StrEnum


class CorrectionKind(StrEnum):
    DATE = "date"  # subject: article id; value: ISO date or instant
    SOURCE = "source"  # subject: article id; value: the outlet's name
    SPEAKER = "speaker"  # subject: wording id; value: the speaker's name
    FORBID_LINK = "forbid_link"  # subject, other: wording ids that are not the same words
    CONFIRM_LINK = "confirm_link"  # subject, other: wording ids that are
    WITHDRAW = "withdraw"  # subject: article id or wording id


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """`reason` is shown on the page, `made` is an ISO instant in UTC."""

    kind: CorrectionKind
    subject: str
    other: str | None
    value: str | None
    reason: str
    made: str
