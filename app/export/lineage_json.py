"""A lineage as JSON: the contract that `whence export lineages`, `whence check` and `/q/{id}.json` keep."""

from app.domain.lineage import ArticleReference, Attestation, Exemplar, InPrintBy, Lineage
from app.domain.quotation import PrintedAttribution
from app.export.occasion import Occasion
from app.export.quotations_json import speaker_record
from app.export.values import alteration_records, dating_record, instant, json_line, span_pairs


def lineage_json(lineage: Lineage, occasion: Occasion) -> bytes:
    """The record of a lineage as its page's twin."""
    return lineage_line(lineage, occasion.public_url)


def lineage_line(lineage: Lineage, public_url: str) -> bytes:
    """The record of a lineage on one line."""
    return json_line(lineage_record(lineage, public_url))


def lineage_record(lineage: Lineage, public_url: str) -> dict[str, object]:
    """Everything a lineage says, under the keys of `docs/formats.md` and in their order."""
    return {
        "id": lineage.id,
        "url": f"{public_url.rstrip('/')}/q/{lineage.id}",
        "kind": lineage.kind.value,
        "head": lineage.head,
        "speaker": lineage.speaker,
        "earliest": {
            "state": lineage.earliest.state.value,
            "attestations": list(lineage.earliest.attestations),
            "reason": lineage.earliest.reason,
        },
        "in_print_by": _in_print_by(lineage.in_print_by),
        "counts": {
            "articles": lineage.counts.articles,
            "sources": lineage.counts.sources,
            "wordings": lineage.counts.wordings,
            "independent_origins": lineage.counts.independent_origins,
        },
        "attestations": [attestation_record(attestation) for attestation in lineage.attestations],
        "given_to": [
            {"speaker": given.speaker, "attestations": list(given.attestations)} for given in lineage.given_to
        ],
    }


def _in_print_by(known: InPrintBy | None) -> dict[str, object] | None:
    if known is None:
        return None
    return {
        "latest": instant(known.latest),
        "attestation": known.attestation,
        "evidence": known.evidence,
    }


def attestation_record(attestation: Attestation) -> dict[str, object]:
    """One sighting, under the keys of `docs/formats.md`."""
    derivation = attestation.derivation
    return {
        "id": attestation.id,
        "article": _article(attestation.article),
        "start": attestation.start,
        "end": attestation.end,
        "contents": span_pairs(attestation.contents),
        "text": attestation.text,
        "wording": attestation.wording,
        "quoted": attestation.quoted,
        "speaker": attestation.speaker,
        "exemplar": _exemplar(derivation.exemplar),
        "basis": derivation.basis.value if derivation.basis else None,
        "reasons": list(derivation.reasons),
        "alterations": alteration_records(attestation.alterations),
        "attribution": _attribution(attestation.attribution),
        "question": attestation.question,
    }


def _article(reference: ArticleReference) -> dict[str, object]:
    return {
        "id": reference.id,
        "external_id": reference.external_id,
        "url": reference.url,
        "source": reference.source,
        "headline": reference.headline,
        "dating": dating_record(reference.dating),
    }


def _attribution(given: PrintedAttribution | None) -> dict[str, object] | None:
    if given is None:
        return None
    return {
        "words": list(given.words),
        "stretches": span_pairs(given.stretches),
        "cue": [given.cue.start, given.cue.end] if given.cue else None,
        "mention": speaker_record(given.mention),
        "carried": given.carried,
    }


def _exemplar(exemplar: Exemplar | None) -> dict[str, object] | None:
    if exemplar is None:
        return None
    if exemplar.attestation is not None:
        return {"attestation": exemplar.attestation}
    if exemplar.unseen is not None:
        return {"unseen": exemplar.unseen}
    return {"shared_upstream": list(exemplar.shared_upstream)}
