"""Linked data read without a network: the two contexts that our exports name instead of carrying."""

import json
from typing import Any

from pyld import jsonld

SCHEMA = "https://schema.org/"
ANNOTATION = "http://www.w3.org/ns/oa#"
_CONTEXTS: dict[str, dict[str, object]] = {
    "https://schema.org": {"@vocab": SCHEMA, "url": {"@type": "@id"}, "archivedAt": {"@type": "@id"}},
    "http://www.w3.org/ns/anno.jsonld": {
        "@vocab": ANNOTATION,
        "id": "@id",
        "type": "@type",
        "body": {"@id": f"{ANNOTATION}hasBody", "@type": "@id"},
        "target": {"@id": f"{ANNOTATION}hasTarget", "@type": "@id"},
    },
}


def expanded(written: bytes) -> Any:
    """The document with every term spelled out, as a processor of JSON-LD has it."""
    return jsonld.expand(json.loads(written), {"documentLoader": _load})


def _load(url: str, _options: object) -> dict[str, object]:
    return {"documentUrl": url, "contextUrl": None, "document": {"@context": _CONTEXTS[url]}}


def nodes(value: Any) -> list[dict[str, Any]]:
    """Every object anywhere in an expanded document."""
    if isinstance(value, list):
        return [node for each in value for node in nodes(each)]
    if not isinstance(value, dict):
        return []
    return [value, *(node for each in value.values() for node in nodes(each))]
