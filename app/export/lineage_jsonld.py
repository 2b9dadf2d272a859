"""A lineage in the terms of schema.org: a Quotation, its sightings as its examples, each part of a NewsArticle."""

from app.domain.address import outside
from app.domain.lineage import ArticleReference, Attestation, Basis, EarliestState, Lineage, LineageKind
from app.export.occasion import Occasion
from app.export.values import instant, json_line
from app.lineage.speaker import is_proper

Node = dict[str, object]
VOCABULARY = "https://schema.org"


def lineage_jsonld(lineage: Lineage, occasion: Occasion) -> bytes:
    """The graph; nothing in it judges, and what is disputed or not known is left out.

    "<" is escaped: whoever puts it into a page's <script> is not let out of it by somebody's words.
    """
    return json_line(lineage_graph(lineage, occasion)).replace(b"<", b"\\u003c")


def lineage_graph(lineage: Lineage, occasion: Occasion) -> Node:
    page, held = occasion.lineage(lineage.id), {each.id: each for each in lineage.attestations}
    known = lineage.earliest.attestations if lineage.earliest.state is EarliestState.KNOWN else ()
    return _known(
        {
            "@context": VOCABULARY,
            "@id": page,
            "@type": _kind(lineage),
            "url": page,
            "text": lineage.head,
            "creator": _person(_undisputed(lineage)),
            "description": " ".join(lineage.summary),
            "sdPublisher": {"@type": "Organization", "name": "Whence", "url": f"{occasion.base}/"},
            "correction": [{"@type": "CorrectionComment", "text": note} for note in lineage.notes],
            "mainEntityOfPage": page,
            "isBasedOn": [{"@id": occasion.sighting(held[each])} for each in known],
            "workExample": [_sighting(each, lineage, held, occasion) for each in lineage.attestations],
        }
    )


def _kind(lineage: Lineage) -> str:
    return "Quotation" if lineage.kind is LineageKind.QUOTATION else "CreativeWork"


def _undisputed(lineage: Lineage) -> str | None:
    return None if lineage.given_to or lineage.kind is not LineageKind.QUOTATION else lineage.speaker


def _person(name: str | None) -> Node | None:
    return {"@type": "Person", "name": name} if name and is_proper(name) else None


def _sighting(each: Attestation, lineage: Lineage, held: dict[str, Attestation], occasion: Occasion) -> Node:
    printed = each.attribution.mention.text if each.attribution else each.speaker
    speaker = (
        {"@type": "Person", "name": printed} if printed and lineage.kind is LineageKind.QUOTATION else None
    )
    return _known(
        {
            "@id": occasion.sighting(each),
            "@type": _kind(lineage),
            "text": each.text,
            "inLanguage": each.article.language,
            "spokenByCharacter": speaker,
            "exampleOfWork": {"@id": occasion.lineage(lineage.id)},
            "isPartOf": _article(each, held, occasion),
        }
    )


def _article(each: Attestation, held: dict[str, Attestation], occasion: Occasion) -> Node:
    article = each.article
    return _known(
        {
            "@id": occasion.article(article.id),
            "@type": "NewsArticle",
            "headline": article.headline,
            "url": outside(article.url),
            "datePublished": _published(article),
            "publisher": {
                "@type": "Organization",
                "name": article.source,
                "url": occasion.source(article.source),
            },
            "inLanguage": article.language,
            "archivedAt": occasion.article(article.id),
            **_taken(each, held, occasion),
        }
    )


def _published(article: ArticleReference) -> str | None:
    """The instant or the day that is known; an interval is no date of publication."""
    dating = article.dating
    if dating.day is not None:
        return dating.day.isoformat()
    return instant(dating.latest) if dating.earliest == dating.latest else None


def _taken(each: Attestation, held: dict[str, Attestation], occasion: Occasion) -> Node:
    """An agency's copy is what an article is based on; whom it credits otherwise, it cites."""
    derivation = each.derivation
    if derivation.basis is not Basis.STATED or derivation.exemplar is None:
        return {}
    exemplar = held.get(derivation.exemplar.attestation or "")
    if exemplar is not None:
        term = "isBasedOn" if exemplar.article.agency else "citation"
        return {term: {"@id": occasion.article(exemplar.article.id)}}
    unseen = derivation.exemplar.unseen
    work = {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": unseen}}
    return {"citation": work} if unseen else {}


def _known(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in (None, "", [])}
