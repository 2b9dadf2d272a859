"""A lineage as TEI P5: wordings as a critical apparatus (parallel segmentation), sightings as a bibliography."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from app.domain.address import anchor, outside
from app.domain.collation import Collation, Locus
from app.domain.lineage import Attestation, Lineage
from app.export.markup import document, follow, root, within
from app.export.occasion import Occasion

NAMESPACE = "http://www.tei-c.org/ns/1.0"


def lineage_tei(lineage: Lineage, occasion: Occasion) -> bytes:
    """The edition; a witness is a wording, and names the sightings that print it."""
    made = root("TEI", NAMESPACE)
    _header(made, lineage, occasion)
    body = within(within(made, "text"), "body")
    _edition(within(body, "ab"), lineage)
    return document(made)


def _header(made: Element, lineage: Lineage, occasion: Occasion) -> None:
    page = occasion.lineage(lineage.id)
    described = within(within(made, "teiHeader"), "fileDesc")
    title = within(described, "titleStmt")
    within(title, "title", "A lineage of wordings")
    if lineage.speaker and not lineage.given_to:
        within(title, "author", lineage.speaker)
    published = within(described, "publicationStmt")
    within(published, "publisher", "Whence")
    within(published, "ptr", target=page)
    sources = within(described, "sourceDesc")
    _witnesses(sources, lineage.collation)
    _sightings(sources, lineage.attestations, occasion)


def _witnesses(sources: Element, collation: Collation) -> None:
    if not collation.witnesses:
        return
    listed = within(sources, "listWit")
    for each in collation.witnesses:
        printed_by = " ".join(f"#{anchor(identity)}" for identity in each.attestations)
        corresponding = {"corresp": printed_by} if printed_by else {}
        within(listed, "witness", each.text, xml_id=_witness(each.siglum), n=each.siglum, **corresponding)


def _sightings(sources: Element, attestations: Iterable[Attestation], occasion: Occasion) -> None:
    listed = within(sources, "listBibl")
    for each in attestations:
        article = each.article
        work = within(listed, "bibl", xml_id=anchor(each.id))
        within(work, "title", article.headline or "(no headline)", level="a")
        within(work, "publisher", article.source)
        if article.dating.edtf:
            within(work, "date", article.dating.edtf)
        within(work, "ptr", target=occasion.sighting(each))
        if url := outside(article.url):
            within(work, "ref", url, target=url.replace(" ", "%20"))
        if each.derivation.reasons:
            within(work, "note", " ".join(each.derivation.reasons))


def _edition(block: Element, lineage: Lineage) -> None:
    """The words, an <app> wherever the wordings differ."""
    if not lineage.collation.loci:
        within(block, "seg", lineage.head)
    for locus in lineage.collation.loci:
        if len(set(locus.readings)) == 1:
            follow(within(block, "seg", locus.readings[0] or ""), " ")
        else:
            follow(_apparatus(block, locus, lineage.collation), " ")


def _apparatus(block: Element, locus: Locus, collation: Collation) -> Element:
    """One place: the base's reading first, then each other with those that have it."""
    made = within(block, "app")
    having: dict[str | None, list[str]] = {}
    for reading, witness in zip(locus.readings, collation.witnesses, strict=True):
        having.setdefault(reading, []).append(f"#{_witness(witness.siglum)}")
    for place, (reading, witnesses) in enumerate(having.items()):
        kind = {"type": "lacking"} if reading is None else {}
        within(made, "lem" if place == 0 else "rdg", reading or "", wit=" ".join(witnesses), **kind)
    return made


def _witness(siglum: str) -> str:
    return f"w-{siglum}"
