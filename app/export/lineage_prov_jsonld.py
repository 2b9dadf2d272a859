"""A lineage in PROV-O (W3C Recommendation, 2013) as JSON-LD: a named graph that can be joined with others."""

from app.domain.address import outside
from app.domain.lineage import Attestation, Lineage
from app.export.occasion import Occasion
from app.export.provenance import Derived, Relation, derivations
from app.export.values import instant, json_line

Node = dict[str, object]

_PROPERTY = {
    Relation.QUOTATION: "wasQuotedFrom",
    Relation.PRIMARY_SOURCE: "hadPrimarySource",
    Relation.DERIVATION: "wasDerivedFrom",
}
_LINKS = (
    "wasQuotedFrom",
    "hadPrimarySource",
    "wasDerivedFrom",
    "specializationOf",
    "wasAttributedTo",
    "hadMember",
    "entity",
    "atLocation",
)


def lineage_prov_jsonld(lineage: Lineage, occasion: Occasion) -> bytes:
    """The graph, which is a bundle made by this software."""
    page = occasion.lineage(lineage.id)
    told = {each.attestation.id: each for each in derivations(lineage)}
    nodes: dict[str, Node] = {page: {"id": page, "type": "Entity", "value": lineage.head}}
    for each in lineage.attestations:
        for node in _nodes(each, told.get(each.id), page, occasion):
            _join(nodes, node)
    return json_line(
        {
            "@context": _context(occasion.base),
            "id": f"{page}.prov.jsonld",
            "type": "Bundle",
            "wasAttributedTo": {"id": f"{occasion.base}/", "type": "SoftwareAgent", "label": "Whence"},
            "@graph": list(nodes.values()),
        }
    )


def _join(nodes: dict[str, Node], node: Node) -> None:
    """Keep one node under each name: an article that has the words twice has two members."""
    held = nodes.setdefault(str(node["id"]), node)
    members, more = held.get("hadMember"), node.get("hadMember")
    if held is not node and isinstance(members, list) and isinstance(more, list):
        members.extend(more)


def _nodes(each: Attestation, derived: Derived | None, page: str, occasion: Occasion) -> list[Node]:
    """The sighting, its article, and whom and what the two name."""
    article, source = each.article, occasion.source(each.article.source)
    sighting: Node = {
        "id": occasion.sighting(each),
        "type": "Entity",
        "value": each.text,
        "specializationOf": page,
    }
    around: list[Node] = [_article(each, occasion), _agent(source, article.source, "Organization")]
    if each.speaker:
        speaker = occasion.speaker(each.speaker)
        sighting["wasAttributedTo"] = speaker
        around.append(_agent(speaker, each.speaker, "Person"))
    if derived is not None:
        used = _used(derived, occasion)
        sighting[_PROPERTY[derived.relation]] = used
        sighting[f"qualified{derived.relation}"] = _qualified(derived, used)
        around.extend(_unseen(derived.unseen, used, occasion) if derived.unseen else ())
    return [sighting, *around]


def _article(each: Attestation, occasion: Occasion) -> Node:
    article, dating = each.article, each.article.dating
    known = {
        "label": article.headline,
        "atLocation": outside(article.url),
        "date": dating.edtf,
        "generatedAtTime": instant(dating.latest) if dating.earliest == dating.latest else None,
    }
    return {
        "id": occasion.article(article.id),
        "type": ["Entity", "Collection"],
        **{name: value for name, value in known.items() if value},
        "wasAttributedTo": occasion.source(article.source),
        "hadMember": [occasion.sighting(each)],
    }


def _agent(address: str, name: str, kind: str) -> Node:
    return {"id": address, "type": ["Agent", kind], "label": name}


def _used(derived: Derived, occasion: Occasion) -> str:
    """What the words were taken from: the article that is credited, else the sighting that was copied."""
    if derived.exemplar is None:
        return f"{occasion.source(derived.unseen or '')}#not-held"
    if derived.relation is Relation.DERIVATION:
        return occasion.sighting(derived.exemplar)
    return occasion.article(derived.exemplar.article.id)


def _qualified(derived: Derived, used: str) -> Node:
    return {
        "type": derived.relation.value,
        "entity": used,
        "basis": derived.basis.value,
        "reason": list(derived.reasons),
    }


def _unseen(source: str, used: str, occasion: Occasion) -> list[Node]:
    agent = occasion.source(source)
    return [
        {"id": used, "type": "Entity", "label": f"{source}, not held", "wasAttributedTo": agent},
        _agent(agent, source, "Organization"),
    ]


def _context(base: str) -> Node:
    """Inline, so that nobody needs to fetch anything to read the terms."""
    return {
        "@vocab": "http://www.w3.org/ns/prov#",
        "id": "@id",
        "type": "@type",
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
        "basis": f"{base}/method#basis",
        "reason": f"{base}/method#reason",
        "date": f"{base}/method#date",
        "generatedAtTime": {"@type": "http://www.w3.org/2001/XMLSchema#dateTime"},
        **{name: {"@type": "@id"} for name in _LINKS},
    }
