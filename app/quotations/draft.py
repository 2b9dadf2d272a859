"""A quotation before its speaker has a name: what direct, block and indirect speech are first read as."""

from msgspec import Struct

from app.domain.quotation import QuotationKind
from app.domain.span import Span


class Draft(Struct, frozen=True, kw_only=True):
    """`speaker` is the mention as printed; `name` who that is, where it is known already: a cited outlet's
    canonical name, whoever takes turns in a transcript.
    """

    kind: QuotationKind
    contents: tuple[Span, ...]
    cue: Span | None
    speaker: Span | None
    name: str | None = None
    carried: bool = False  # nothing said of these words: the speaker of the words before
