"""Tracing: the one way from what articles say about some words to their lineage."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.alteration import MEANING_CHANGING, Alteration, AlterationKind
from app.domain.collation import Collation
from app.domain.dating import DateBasis, DateEvidence
from app.domain.lineage import Attestation, Derivation, Earliest, EarliestState, Lineage, Precedence
from app.domain.testimony import FamilyFacts, Testimony
from app.lineage.alterations import alterations
from app.lineage.collate import collate
from app.lineage.datings import judge
from app.lineage.derive import derive, followed
from app.lineage.describe import describe
from app.lineage.given_to import given_to
from app.lineage.handling import altered
from app.lineage.origins import count
from app.lineage.precedence import earliest_known, in_print_by, precedence, time_order
from app.lineage.speaker import by_name, lineage_speaker

_FEW = 5  # words with which an article can be the first to print a statement
_NEARLY = 0.9  # what is displayed has at least this share of the head's words


def trace(facts: FamilyFacts) -> Lineage:
    """The lineage these facts tell, whatever the order of the testimonies."""
    ordered = sorted(facts.testimonies, key=time_order)
    head = next(t for t in ordered if t.id == facts.head_testimony)
    collation = collate(ordered, head.id)
    derivations = derive(ordered, collation)
    crediting = followed(derivations)
    ordered = _dated_by_credit(ordered, crediting)
    telling = _telling(ordered)
    earliest = earliest_known(telling, crediting)
    if len(telling) == 1 < len(ordered):
        earliest = replace(earliest, reason="It is the only sighting of more than a few of the words.")
    speaker = facts.speaker_correction or lineage_speaker(t.speaker for t in ordered)
    named = facts.speaker_correction or lineage_speaker(t.speaker for t in ordered if _by_name(t))
    attestations = _attestations(ordered, derivations, head.id, named, splice=bool(facts.splice_of))
    displayed = _displayed(collation, ordered, head, earliest)
    lineage = Lineage(
        id=facts.id,
        kind=facts.kind,
        standing=facts.standing,
        head=as_printed(head),
        displayed=as_printed(displayed),
        displayed_by=displayed.id,
        speaker=speaker,
        earliest=earliest,
        in_print_by=in_print_by(telling),
        counts=count(ordered, derivations),
        attestations=attestations,
        wordings=tuple(sorted(set(facts.wordings))),
        collation=collation,
        splice_of=tuple(sorted(facts.splice_of)),
        notes=facts.notes,
        summary=(),
        given_to=given_to(attestations, speaker),
    )
    return replace(lineage, summary=describe(lineage))


def as_printed(testimony: Testimony) -> str:
    """Its words as printed, pieces joined by " ... ", each on one line."""
    return " ... ".join(" ".join(piece.split()) for piece in testimony.pieces)


def _by_name(testimony: Testimony) -> bool:
    """Whether the article prints the name of whom it gives the words to: then others may name somebody else."""
    if testimony.speaker is None or testimony.attribution is None:
        return testimony.speaker is not None
    return by_name(testimony.speaker, testimony.attribution.mention.text)


def _telling(ordered: Sequence[Testimony]) -> list[Testimony]:
    """Those that print enough of the words to be sure of them, or half: a few, which anybody may have said before
    and again, do not tell when the others were said."""
    words = {t.id: len(" ".join(t.pieces).split()) for t in ordered}
    least = min(_FEW, max(words.values()) / 2)
    return [t for t in ordered if words[t.id] >= least]


def _dated_by_credit(ordered: Sequence[Testimony], crediting: Mapping[str, str]) -> list[Testimony]:
    """A text that credits a held article with certainty is not earlier than it."""
    held = {testimony.id: testimony for testimony in ordered}
    dated = [_not_before(t, held[crediting[t.id]]) if t.id in crediting else t for t in ordered]
    return sorted(dated, key=time_order)


def _not_before(testimony: Testimony, credited: Testimony) -> Testimony:
    start = credited.article.dating.earliest
    own = testimony.article.dating
    if start is None or (own.earliest and own.earliest >= start):
        return testimony
    reason = f"It credits {credited.article.source}, whose article is not earlier than that."
    evidence = DateEvidence(
        basis=DateBasis.CREDIT, stated=credited.article.source, earliest=start, reason=reason
    )
    dating = judge((*own.evidence, evidence))
    return replace(testimony, article=replace(testimony.article, dating=dating))


def _attestations(
    ordered: Sequence[Testimony],
    derivations: Mapping[str, Derivation],
    head: str,
    speaker: str | None,
    *,
    splice: bool,
) -> tuple[Attestation, ...]:
    """Each testimony with its derivation and its changes; a `splice` is one wherever it is printed."""
    held = {testimony.id: testimony for testimony in ordered}
    earlier = _earlier(held[head], ordered)
    made = []
    for testimony in ordered:
        derivation = derivations[testimony.id]
        exemplar = held.get((derivation.exemplar and derivation.exemplar.attestation) or "")
        other = exemplar or (held[head] if testimony.id != head else earlier)
        changed = altered(testimony, other, derivation=derivation, held=held, speaker=speaker)
        if splice:
            ran_together = Alteration(kind=AlterationKind.SPLICE, before="", after=as_printed(testimony))
            changed = tuple(sorted({ran_together, *changed}, key=_first_to_last))
        made.append(_attestation(testimony, derivation, other, changed))
    return tuple(made)


def _earlier(head: Testimony, ordered: Sequence[Testimony]) -> Testimony | None:
    """What the head is compared with: of the texts nearly as long that certainly stood before, the most printed.

    The fullest text may be so by what was added to it. `ordered` are in time order.
    """
    least = _NEARLY * len(" ".join(head.pieces).split())
    before: dict[str, list[Testimony]] = {}
    for testimony in ordered:
        if precedence(testimony.article.dating, head.article.dating) is Precedence.BEFORE:
            before.setdefault(as_printed(testimony), []).append(testimony)
    fitting = [found for text, found in before.items() if len(text.split()) >= least]
    return max(fitting, key=len)[0] if fitting else None


def _first_to_last(alteration: Alteration) -> tuple[int, str, str]:
    return list(AlterationKind).index(alteration.kind), alteration.before, alteration.after


def _attestation(
    testimony: Testimony, derivation: Derivation, other: Testimony | None, changed: tuple[Alteration, ...]
) -> Attestation:
    return Attestation(
        id=testimony.id,
        article=testimony.article,
        text_hash=testimony.text_hash,
        contents=testimony.contents,
        context=testimony.context,
        text=as_printed(testimony),
        context_texts=testimony.context_texts,
        wording=testimony.wording,
        quoted=testimony.quoted,
        speaker=testimony.speaker,
        removed=testimony.removed,
        derivation=derivation,
        compared_with=other.id if other else None,
        alterations=changed,
        attribution=testimony.attribution,
        question=testimony.question,
    )


def _displayed(
    collation: Collation, ordered: Sequence[Testimony], head: Testimony, earliest: Earliest
) -> Testimony:
    """Who prints the most-attested text nearly as long as the head's, which often has one paper's slip in it.

    Where the earliest known is known, no text with another number or another negation is displayed: a
    misquotation that has spread must not stand above the page that shows it to be one.
    """
    least = _NEARLY * len(" ".join(head.pieces).split())
    first = [t for t in ordered if earliest.state is EarliestState.KNOWN and t.id in earliest.attestations]
    fitting = [
        w
        for w in collation.witnesses
        if len(w.text.split()) >= least and not any(_changes_meaning(t.pieces, w.text) for t in first)
    ]
    if not fitting:
        return head
    shown = set(min(fitting, key=lambda w: (-len(w.attestations), -len(w.text), w.text)).attestations)
    return head if head.id in shown else next(t for t in ordered if t.id in shown)


def _changes_meaning(pieces: tuple[str, ...], text: str) -> bool:
    changes = alterations(pieces, (text,), quoted=True)
    return any(change.kind in MEANING_CHANGING for change in changes)
