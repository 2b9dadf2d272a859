"""What a human set right: dated records that a rebuild never touches."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.dating import Dating
from app.domain.lineage import ArticleReference


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A correction as it is told: `key` is its own id, `article` the article it is about, as it is known now.

    `words` are those of each wording it is about, empty where they are withdrawn or too few to be kept. `dating` and
    `source` are what was known of the article without it, as far as it sets them.
    """

    correction: Correction
    key: str
    article: ArticleReference | None = None
    words: tuple[str, ...] = ()
    dating: Dating | None = None
    source: str | None = None
    withdrawn: bool = False  # what it is about is shown no more


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionShelf:
    """Some corrections, newest first; `after` asks for those behind them, None where there are no more."""

    corrections: tuple[Applied, ...]
    count: int  # of all that were made
    after: str | None
