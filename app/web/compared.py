"""One of two that are compared, a sighting or a wording: what it is, whose, and its words."""

from dataclasses import dataclass

from app.domain.digest import Printing
from app.domain.lineage import Attestation
from app.domain.overview import Overview
from app.web import dates
from app.web.urls import evidence_url, lineage_url, source_url
from app.web.words import count


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A sighting is named by its source, a wording by its siglum in its lineage.

    `gone` says why it is not shown, and nothing else is told of it then.
    """

    id: str
    name: str = ""
    href: str = ""
    note: str = ""
    when: dates.When | None = None
    evidence: str = ""
    language: str = ""
    text: str = ""
    quoted: bool = False
    lineage: str = ""
    displayed: str = ""
    gone: str = ""


def compared(held: Overview, identity: str) -> Compared:
    """The sighting with this id, where the lineage has it, else the wording."""
    for attestation in held.lineage.attestations:
        if attestation.id == identity:
            return _sighting(held, attestation)
    return _wording(held, identity)


def _sighting(held: Overview, one: Attestation) -> Compared:
    return Compared(
        id=one.id,
        name=one.article.source,
        href=source_url(one.article.source),
        when=dates.when(one.article.dating),
        evidence=evidence_url(one.id),
        language=one.article.language,
        text=one.text,
        quoted=one.quoted,
        lineage=held.lineage.id,
        displayed=held.lineage.displayed,
    )


def _wording(held: Overview, identity: str) -> Compared:
    """A wording that nothing prints by itself is a piece of the words its lineage is shown under: these stand."""
    lineage = held.lineage
    printed = zip(lineage.collation.witnesses, held.digest.printings, strict=True)
    witness, printing = next((pair for pair in printed if pair[0].wording == identity), (None, None))
    return Compared(
        id=identity,
        name=f"Wording {witness.siglum}" if witness else "These words",
        href=f"{lineage_url(lineage.id)}/wordings" + (f"?base={witness.siglum}" if witness else ""),
        note=_printed_in(printing) if printing else "",
        language=next((each.article.language for each in lineage.attestations), ""),
        text=lineage.text_of(identity),
        quoted=lineage.kind == "quotation",
        lineage=lineage.id,
        displayed=lineage.displayed,
    )


def _printed_in(printing: Printing) -> str:
    """In how many articles a wording stands, and by when it stood in print: which was the first need not be known."""
    counted = f"In {count(printing.articles, 'article')}"
    if printing.latest is None:
        return counted
    return f"{counted}, in print by {dates.instant(printing.latest)} ({printing.by})"
