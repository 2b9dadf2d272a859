"""The answer in a few lines: who had it first, how we know, how often it was seen."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.holdings import LineageCard
from app.domain.lineage import Attestation, Counts, Earliest, EarliestState, Lineage, LineageKind, Standing
from app.web import dates
from app.web.words import count, shortened

_LABELS = {
    EarliestState.KNOWN: "Earliest known",
    EarliestState.UNDETERMINED: "Order uncertain",
    EarliestState.UNDATED: "Date unknown",
}
_LOOSE = ",;: "  # what American printers set inside the marks belongs to the sentence around them
_NAMED = 4  # sources named before "and N others"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`label` says how firm it is, `sources` between whom it lies, `more` how many of them are not named.

    `lead` is the word before the sources, `doubt` what is to be said after them.
    """

    label: str
    lead: str
    sources: tuple[str, ...]
    more: int
    doubt: str
    when: str
    how: str
    reason: str
    in_print_by: str
    counted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """A lineage in a list."""

    id: str
    kind: str
    displayed: str
    quoted: bool
    speaker: str | None
    answer: Answer
    remark: str


def answer(lineage: Lineage) -> Answer:
    """The answer a lineage page opens with."""
    if lineage.standing is Standing.TOO_SHORT:
        return _untraced(lineage.counts)
    earliest = lineage.earliest
    alone = len(lineage.attestations) == 1
    firsts = [one for one in lineage.attestations if alone or one.id in earliest.attestations]
    sources = tuple(dict.fromkeys(first.article.source for first in firsts))
    when = dates.when(firsts[0].article.dating) if len(firsts) == 1 else None
    return Answer(
        label=_label(earliest.state, len(lineage.attestations)),
        lead="" if alone else _lead(earliest.state, sources),
        sources=sources[:_NAMED],
        more=max(0, len(sources) - _NAMED),
        doubt="" if alone else _doubt(earliest),
        when=when.words if when else "",
        how=when.basis if when else "",
        reason=earliest.reason,
        in_print_by=_in_print(lineage),
        counted=_counted(lineage.counts, lineage.kind),
    )


def card(held: LineageCard) -> CardView:
    """A list's row, with the same answer in short."""
    return CardView(
        id=held.id,
        kind=held.kind.value,
        displayed=shortened(held.displayed.rstrip(_LOOSE)),
        quoted=held.kind is LineageKind.QUOTATION,
        speaker=held.speaker if held.kind is LineageKind.QUOTATION else None,
        answer=_short_answer(held),
        remark=remark(held.standing),
    )


def remark(standing: Standing) -> str:
    """Why a lineage is kept out of lists; empty where it is not."""
    if standing is Standing.BOILERPLATE:
        return "Boilerplate: one source prints these words again and again."
    if standing is Standing.TOO_SHORT:
        return "Too short to trace: so few words come together by chance."
    return ""


def first_sighting(lineage: Lineage) -> Attestation:
    """The earliest known sighting, else the one that proves by when the words were in print."""
    if lineage.earliest.state is EarliestState.KNOWN and lineage.earliest.attestations:
        return lineage.attestation(lineage.earliest.attestations[0])
    if lineage.in_print_by is not None:
        return lineage.attestation(lineage.in_print_by.attestation)
    return lineage.attestations[0]


def printed(lineage: Lineage) -> str:
    """The words shown at the top. A passage is shown in whole sentences, with the stops between them."""
    if lineage.kind is LineageKind.PASSAGE:
        for attestation in lineage.attestations:
            if attestation.text.replace(" ... ", " ") == lineage.displayed and attestation.context_texts:
                return " ".join(attestation.context_texts)
    return lineage.displayed.rstrip(_LOOSE)


def _label(state: EarliestState, sightings: int) -> str:
    return "Only sighting so far" if sightings == 1 else _LABELS[state]


def _untraced(counts: Counts) -> Answer:
    """Words too few to be anybody's in particular: where they stand is told, and nothing more."""
    return Answer(
        label="Too short to trace",
        lead="",
        sources=(),
        more=0,
        doubt="",
        when="",
        how="",
        reason="",
        in_print_by="",
        counted=f"Printed in {count(counts.articles, 'article')} by {count(counts.sources, 'source')}",
    )


def _lead(state: EarliestState, sources: tuple[str, ...]) -> str:
    if state is EarliestState.KNOWN or not sources:
        return ""
    return "between" if len(sources) > 1 else "perhaps"


def _doubt(earliest: Earliest) -> str:
    others = len(set(earliest.could_be_earlier) - set(earliest.attestations))
    if earliest.state is EarliestState.UNDATED or not others:
        return ""
    return f"{count(others, 'other')} could be earlier"


def _in_print(lineage: Lineage) -> str:
    proof = lineage.in_print_by
    if proof is None:
        return ""
    source = lineage.attestation(proof.attestation).article.source
    return f"In print by {dates.instant(proof.latest)} ({source})"


def _counted(counts: Counts, kind: LineageKind) -> str:
    origins = count(counts.independent_origins, "independent origin")
    wordings = (
        ""
        if kind is LineageKind.PASSAGE and counts.wordings < 2
        else f" · {count(counts.wordings, 'wording')}"
    )
    return (
        f"Seen in {count(counts.articles, 'article')} by {count(counts.sources, 'source')}{wordings}"
        f" · {'at least ' if counts.at_least else ''}{origins}"
    )


def _short_answer(held: LineageCard) -> Answer:
    counts = Counts(
        articles=held.articles,
        sources=held.sources,
        wordings=held.wordings,
        independent_origins=held.independent_origins,
        at_least=held.at_least,
    )
    return Answer(
        label=_label(held.state, held.articles),
        lead="" if held.articles == 1 else _lead(held.state, held.earliest_sources),
        sources=held.earliest_sources[:_NAMED],
        more=max(0, len(held.earliest_sources) - _NAMED),
        doubt="",
        when="",
        how="",
        reason="",
        in_print_by=_by(held.in_print_by),
        counted=_counted(counts, held.kind),
    )


def _by(moment: datetime | None) -> str:
    return f"In print by {dates.instant(moment)}" if moment else ""
