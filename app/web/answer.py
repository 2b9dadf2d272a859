"""The answer in a few lines: who had it first, how we know, how often it was seen."""

from dataclasses import dataclass

from app.domain.lineage import Attestation, Counts, Earliest, EarliestState, Lineage, LineageKind, Standing
from app.domain.overview import Overview
from app.web import dates
from app.web.words import STANDINGS, count

_LABELS = {
    EarliestState.KNOWN: "Earliest known",
    EarliestState.UNDETERMINED: "Order uncertain",
    EarliestState.UNDATED: "Date unknown",
}
LOOSE = ",;: "  # what American printers set inside the marks belongs to the sentence around them
NAMED = 4  # sources named before "and N others"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A number in words; on a lineage's page it leads to what was counted there, or to what is meant by it."""

    words: str
    leads_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`label` says how firm it is, `sources` between whom it lies, `more` how many of them are not named.

    `defined` is where the method page says what the label means; `lead` is the word before the sources,
    `doubt` what is to be said after them.
    """

    label: str
    defined: str = "/method#earliest"
    lead: str
    sources: tuple[str, ...]
    more: int
    doubt: str
    when: str
    how: str
    reason: str
    in_print_by: str
    metrics: tuple[Metric, ...]

    @property
    def counted(self) -> str:
        """How often the words were seen, on one line."""
        return " · ".join(metric.words for metric in self.metrics)


def answer(held: Overview) -> Answer:
    """The answer a lineage page opens with."""
    lineage = held.lineage
    if lineage.standing is Standing.TOO_SHORT:
        return _untraced(lineage.counts)
    earliest = lineage.earliest
    alone = held.digest.sightings == 1
    firsts = (held.digest.first,) if alone else earliest.attestations
    sources = held.digest.between
    when = dates.when(lineage.attestation(firsts[0]).article.dating) if len(firsts) == 1 else None
    return Answer(
        label=label(earliest.state, held.digest.sightings),
        lead="" if alone else lead(earliest.state, sources),
        sources=sources[:NAMED],
        more=max(0, held.digest.between_of - NAMED),
        doubt="" if alone else _doubt(earliest),
        when=when.words if when else "",
        how=when.basis if when else "",
        reason=earliest.reason,
        in_print_by=_in_print(held, when.words if when else ""),
        metrics=metrics(lineage.counts, lineage.kind),
    )


def remark(standing: Standing) -> str:
    """Why a lineage is kept out of lists; empty where it is not."""
    if standing not in STANDINGS:
        return ""
    title, why = STANDINGS[standing]
    return f"{title}: {why[:1].lower()}{why[1:]}"


def first_sighting(held: Overview) -> Attestation:
    """The earliest known sighting, else the one that proves by when the words were in print."""
    lineage = held.lineage
    if lineage.earliest.state is EarliestState.KNOWN and lineage.earliest.attestations:
        return lineage.attestation(lineage.earliest.attestations[0])
    if lineage.in_print_by is not None:
        return lineage.attestation(lineage.in_print_by.attestation)
    return lineage.attestation(held.digest.first)


def printed(lineage: Lineage) -> str:
    """The words shown at the top. A passage is shown in whole sentences, with the stops between them."""
    if lineage.kind is LineageKind.PASSAGE:
        sentences = lineage.attestation(lineage.displayed_by).context_texts
        return " ".join(sentences) or lineage.displayed
    return lineage.displayed.rstrip(LOOSE)


def label(state: EarliestState, sightings: int) -> str:
    """How firm the answer is."""
    return "Only sighting so far" if sightings == 1 else _LABELS[state]


def lead(state: EarliestState, sources: tuple[str, ...]) -> str:
    """The word before the sources of an answer that is not firm."""
    if state is EarliestState.KNOWN or not sources:
        return ""
    return "between" if len(sources) > 1 else "perhaps"


def metrics(counts: Counts, kind: LineageKind) -> tuple[Metric, ...]:
    """How often the words were seen, and from how many independent origins."""
    made = [Metric(words=f"Seen in {_by_sources(counts)}", leads_to="#sightings")]
    if kind is LineageKind.QUOTATION or counts.wordings > 1:
        made.append(Metric(words=count(counts.wordings, "wording"), leads_to="/method#wording"))
    origins = count(counts.independent_origins, "independent origin")
    told = f"at least {origins}" if counts.at_least else origins
    return (*made, Metric(words=told, leads_to="/method#origins"))


def _by_sources(counts: Counts) -> str:
    return f"{count(counts.articles, 'article')} by {count(counts.sources, 'source')}"


def _untraced(counts: Counts) -> Answer:
    """Words too few to be anybody's in particular: where they stand is told, and nothing more."""
    return Answer(
        label="Too short to trace",
        defined="/method#kept-out",
        lead="",
        sources=(),
        more=0,
        doubt="",
        when="",
        how="",
        reason="",
        in_print_by="",
        metrics=(Metric(words=f"Printed in {_by_sources(counts)}", leads_to="#sightings"),),
    )


def _doubt(earliest: Earliest) -> str:
    others = len(set(earliest.could_be_earlier) - set(earliest.attestations))
    if earliest.state is EarliestState.UNDATED or not others:
        return ""
    return f"{count(others, 'other')} could be earlier"


def _in_print(held: Overview, told: str) -> str:
    """By when the words were out; empty where the earliest known sighting, `told` with that moment, proves it."""
    proof, earliest = held.lineage.in_print_by, held.lineage.earliest
    if proof is None:
        return ""
    moment = dates.instant(proof.latest)
    if earliest.state is EarliestState.KNOWN and (proof.attestation, moment) == (
        *earliest.attestations,
        told,
    ):
        return ""
    return f"In print by {moment} ({held.named[proof.attestation].source})"
