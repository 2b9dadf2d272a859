"""A lineage as W3C Web Annotations: for each sighting, where in which page the words stand."""

from app.domain.address import outside
from app.domain.dating import Dating
from app.domain.lineage import Attestation, Lineage
from app.domain.span import Span
from app.export.occasion import Occasion
from app.export.sighting import Sighting
from app.export.values import instant, json_line

Node = dict[str, object]
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of others' text on either side: enough to find the place, no more


def lineage_annotations(lineage: Lineage, occasion: Occasion) -> bytes:
    """A collection of one page: every sighting, in time order. Positions count code points."""
    page = occasion.lineage(lineage.id)
    items = [_annotation(each, page, occasion) for each in lineage.attestations]
    return json_line(
        {
            "@context": CONTEXT,
            "id": f"{page}.anno.jsonld",
            "type": "AnnotationCollection",
            "label": "Sightings, in time order",
            "total": len(items),
            "first": {
                "id": f"{page}.anno.jsonld#all",
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        }
    )


def sighting_annotation(sighting: Sighting, occasion: Occasion) -> bytes:
    """The annotation of one sighting, by itself."""
    page = occasion.lineage(sighting.lineage)
    return json_line({"@context": CONTEXT, **_annotation(sighting.attestation, page, occasion)})


def _annotation(each: Attestation, page: str, occasion: Occasion) -> Node:
    targets = [_target(each, index, occasion) for index in range(len(each.contents))]
    return {
        "id": f"{occasion.sighting(each)}.anno.jsonld",
        "type": "Annotation",
        "motivation": "identifying",
        "generator": {"id": f"{occasion.base}/", "type": "Software", "name": "Whence"},
        "body": {"id": page},
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(each: Attestation, index: int, occasion: Occasion) -> Node:
    """One stretch of the words. Where the article has no address of its own, our copy is the source."""
    copy, span = occasion.article(each.article.id), each.contents[index]
    return {
        "source": outside(each.article.url) or copy,
        "selector": [
            _quote(each, index),
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
        "state": {"type": "TimeState", **_time(each.article.dating), "cached": copy},
    }


def _quote(each: Attestation, index: int) -> Node:
    span = each.contents[index]
    for place, text in zip(each.context, each.context_texts, strict=False):
        if place.contains(span):
            return _selected(text, Span(span.start - place.start, span.end - place.start))
    pieces = each.text.split(" ... ")
    exact = pieces[index] if len(pieces) == len(each.contents) else each.text
    return {"type": "TextQuoteSelector", "exact": exact}


def _selected(text: str, span: Span) -> Node:
    around = {"prefix": _before(text[: span.start]), "suffix": _after(text[span.end :])}
    kept = {name: value for name, value in around.items() if value}
    return {"type": "TextQuoteSelector", "exact": span.of(text), **kept}


def _before(text: str) -> str:
    """The last of it, from the start of a word: half a word might be half a character."""
    if len(text) <= _AROUND:
        return text
    return text[-_AROUND:].partition(" ")[2]


def _after(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND].rpartition(" ")[0]


def _time(dating: Dating) -> Node:
    if dating.earliest is not None and dating.earliest == dating.latest:
        return {"sourceDate": instant(dating.earliest)}
    if dating.earliest is not None and dating.latest is not None:
        return {"sourceDateStart": instant(dating.earliest), "sourceDateEnd": instant(dating.latest)}
    return {}
