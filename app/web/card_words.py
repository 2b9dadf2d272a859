"""The card of a lineage in words: what its picture shows, what it is called where pictures are not seen.

A card is known by its answer: `answer_hash` changes when the words, the speaker, the earliest known or a count does,
and not when articles come in that leave the answer as it is.
"""

import hashlib
from dataclasses import dataclass

import msgspec

from app.domain.lineage import Lineage, LineageKind
from app.domain.overview import Overview
from app.web.answer import Answer, answer, printed
from app.web.urls import lineage_url
from app.web.words import shortened

_LAYOUT = 2  # of the drawing: another one makes other addresses
_WORDS, _NAME, _NAMED = 180, 60, 2  # characters; sources named where it lies between many
TRUTH = "Where these words appeared, not whether they are true."


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """The lines of a card, top to bottom. `by` is empty for a passage, `in_print` where the claim says it."""

    quotation: str
    by: str
    claim: str
    in_print: str
    counted: str

    @property
    def told(self) -> str:
        """All but the words themselves, in sentences."""
        return " ".join(f"{line}." for line in (self.by, self.claim, self.in_print, self.counted) if line)

    @property
    def alt(self) -> str:
        """The card told in one go."""
        return f"{self.quotation} {self.told}"


SITE = CardWords(
    quotation="Where did these words first appear, who took them from whom, and what was changed on the way?",
    by="",
    claim="",
    in_print="",
    counted="",
)


def card_words(held: Overview, told: Answer | None = None) -> CardWords:
    """What the card of this lineage says."""
    lineage, told = held.lineage, told or answer(held)
    quoted = lineage.kind is LineageKind.QUOTATION
    named = f"Attributed to {shortened(lineage.speaker, _NAME)}" if lineage.speaker else "No speaker is named"
    if len(lineage.given_to) > 1:
        named = f"{named}; articles disagree"
    return CardWords(
        quotation=in_marks(lineage, _WORDS),
        by=named if quoted else "",
        claim=claim(told),
        in_print=told.in_print_by,
        counted=told.counted,
    )


def in_marks(lineage: Lineage, limit: int) -> str:
    """Its words, shortened; between quotation marks where they are a quotation."""
    words = shortened(printed(lineage), limit)
    return f"“{words}”" if lineage.kind is LineageKind.QUOTATION else words


def claim(told: Answer) -> str:
    """The answer in one line: "Earliest known: Quay Gazette, 4 March 2026, 09:40 UTC (the page’s own date)"."""
    most = len(told.sources) if len(told.sources) + told.more <= _NAMED + 1 else _NAMED
    named = [shortened(name, _NAME) for name in told.sources[:most]]
    more = len(told.sources) - most + told.more
    if more:
        between = f"{', '.join(named)} and {more} more"
    else:
        between = " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))
    who = " ".join(filter(None, (told.lead, between)))
    when = f"{told.when} ({told.how})" if told.when and told.how else told.when
    said = "; ".join(filter(None, (", ".join(filter(None, (who, when))), told.doubt)))
    return f"{told.label}: {said}" if said else told.label


def answer_hash(words: CardWords) -> str:
    """12 hex digits that change with the answer."""
    return hashlib.sha256(msgspec.json.encode((_LAYOUT, words))).hexdigest()[:12]


def card_path(identity: str, words: CardWords) -> str:
    """The address of the picture: another answer has another, for whoever keeps pictures keeps them long."""
    return f"{lineage_url(identity)}/card.png?v={answer_hash(words)}"
