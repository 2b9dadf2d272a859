"""The finished answer: where some words first appeared, who took them from whom, what was changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.alteration import Alteration
from app.domain.collation import Collation
from app.domain.dating import Dating
from app.domain.quotation import PrintedAttribution
from app.domain.span import Span


class LineageKind(StrEnum):
    QUOTATION = "quotation"
    PASSAGE = "passage"


class Precedence(StrEnum):
    BEFORE = "before"
    AFTER = "after"
    UNDETERMINED = "undetermined"


class EarliestState(StrEnum):
    KNOWN = "known"
    UNDETERMINED = "undetermined"
    UNDATED = "undated"


class Basis(StrEnum):
    STATED = "stated"
    LIKELY = "likely"
    UNCLEAR = "unclear"


class Standing(StrEnum):
    """Why a lineage may be kept out of lists."""

    TRACED = "traced"
    BOILERPLATE = "boilerplate"  # the same words printed by one source again and again
    ATTRIBUTION = "attribution"  # nothing but who is quoted
    COMMONPLACE = "commonplace"  # a few words, in articles that share nothing else
    TOO_SHORT = "too_short"  # fewer than five words, or fewer than three that carry content


@dataclass(frozen=True, slots=True, kw_only=True)
class Earliest:
    """`attestations` are the minimal dated ones; `could_be_earlier` those whose dating leaves it open."""

    state: EarliestState
    attestations: tuple[str, ...]
    could_be_earlier: tuple[str, ...] = ()
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InPrintBy:
    """The words stood in print no later than `latest`, whatever the order."""

    latest: datetime
    attestation: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemplar:
    """What was copied from: one of the three is set, the other two are empty."""

    attestation: str | None = None
    unseen: str | None = None
    shared_upstream: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """The edge from an attestation to its exemplar, and how we know. `exemplar` None: none is known."""

    exemplar: Exemplar | None
    basis: Basis | None
    reasons: tuple[str, ...]


NO_DERIVATION = Derivation(exemplar=None, basis=None, reasons=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReference:
    """What a lineage says about the article that carries it."""

    id: str
    external_id: str
    url: str | None
    source: str
    carrier: bool  # passes on others' articles
    headline: str
    kind: str
    language: str
    dating: Dating
    agency: bool = False  # others print its copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """An article that carries the words. Spans point into the text of its revision `text_hash`."""

    id: str
    article: ArticleReference
    text_hash: str
    contents: tuple[Span, ...]
    context: tuple[Span, ...]  # the whole sentences it stands in
    text: str  # as printed, pieces joined by " ... "
    context_texts: tuple[str, ...]
    wording: str
    quoted: bool  # stands between quotation marks here
    speaker: str | None
    removed: bool  # stands only in an older revision
    derivation: Derivation
    compared_with: str | None  # the attestation its alterations are told against
    alterations: tuple[Alteration, ...]
    attribution: PrintedAttribution | None = None  # what the article prints to give them to `speaker`
    question: str | None = None  # that the article puts before the words

    @property
    def start(self) -> int:
        return min(span.start for span in self.contents)

    @property
    def end(self) -> int:
        return max(span.end for span in self.contents)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    articles: int
    sources: int
    wordings: int
    independent_origins: int
    at_least: bool  # a derivation is unclear: there may be more origins


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenTo:
    """One of several people to whom articles give the same words, and the attestations that do."""

    speaker: str
    attestations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineage:
    """`id` is the head wording's; every id in `wordings` resolves to it. `attestations` are in time order.

    `given_to` is empty where articles agree on the speaker, and else begins with `speaker`.
    """

    id: str
    kind: LineageKind
    standing: Standing
    head: str  # the fullest wording, as printed
    displayed: str  # the most-attested wording of nearly that length, as printed
    displayed_by: str  # the attestation that prints it so
    speaker: str | None
    earliest: Earliest
    in_print_by: InPrintBy | None
    counts: Counts
    attestations: tuple[Attestation, ...]
    wordings: tuple[str, ...]
    collation: Collation
    splice_of: tuple[str, ...]  # heads of the lineages whose words this one runs together
    notes: tuple[str, ...]  # human corrections that bear on it, in words
    summary: tuple[str, ...]  # sentences
    given_to: tuple[GivenTo, ...] = ()

    def text_of(self, wording: str) -> str:
        """One of its wordings as printed: by a witness that prints just it, else the words it is a piece of."""
        printed = (witness.text for witness in self.collation.witnesses if witness.wording == wording)
        return next(printed, self.displayed)

    def attestation(self, identity: str) -> Attestation:
        """The attestation with this id; KeyError when it is not of this lineage."""
        for attestation in self.attestations:
            if attestation.id == identity:
                return attestation
        raise KeyError(identity)
