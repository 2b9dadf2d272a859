import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from app.domain.lineage import Lineage
from app.domain.span import Span
from app.export.lineage_annotations import lineage_annotations, sighting_annotation
from app.export.sighting import Sighting
from tests.export.linked_data import ANNOTATION, expanded, nodes
from tests.export.test_writers import OCCASION
from tests.web import samples

INSTANT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}
ADDRESS = {"type": "string", "pattern": "^https?://"}
QUOTE = {
    "properties": {
        "type": {"const": "TextQuoteSelector"},
        "exact": {"type": "string", "minLength": 1},
        "prefix": {"type": "string", "maxLength": 32},
        "suffix": {"type": "string", "maxLength": 32},
    },
    "required": ["type", "exact"],
    "additionalProperties": False,
}
POSITION = {
    "properties": {
        "type": {"const": "TextPositionSelector"},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 0},
    },
    "required": ["type", "start", "end"],
    "additionalProperties": False,
}
STATE = {
    "properties": {
        "type": {"const": "TimeState"},
        "sourceDate": INSTANT,
        "sourceDateStart": INSTANT,
        "sourceDateEnd": INSTANT,
        "cached": ADDRESS,
    },
    "required": ["type"],
    "dependentRequired": {"sourceDateStart": ["sourceDateEnd"], "sourceDateEnd": ["sourceDateStart"]},
    "not": {"required": ["sourceDate", "sourceDateStart"]},
    "additionalProperties": False,
}
TARGET = {
    "type": "object",
    "properties": {
        "source": ADDRESS,
        "selector": {"type": "array", "prefixItems": [QUOTE, POSITION], "minItems": 2, "maxItems": 2},
        "state": STATE,
    },
    "required": ["source", "selector"],
    "additionalProperties": False,
}
ITEM = {
    "type": "object",
    "properties": {
        "id": ADDRESS,
        "type": {"const": "Annotation"},
        "motivation": {"const": "identifying"},
        "generator": {"type": "object", "properties": {"type": {"const": "Software"}}, "required": ["id"]},
        "body": {"type": "object", "properties": {"id": ADDRESS}, "required": ["id"]},
        "target": {"anyOf": [TARGET, {"type": "array", "items": TARGET, "minItems": 2}]},
    },
    "required": ["id", "type", "target"],
    "additionalProperties": False,
}
# The Web Annotation Data Model (W3C Recommendation, 2017), as far as we use it.
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "type": {"const": "AnnotationCollection"},
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "properties": {"type": {"const": "AnnotationPage"}, "items": {"type": "array", "items": ITEM}},
            "required": ["id", "type", "items"],
        },
    },
    "required": ["@context", "id", "type", "total", "first"],
}


def annotations(lineage: Lineage) -> list[Any]:
    whole = json.loads(lineage_annotations(lineage, OCCASION))
    jsonschema.validate(whole, SCHEMA)
    assert whole["total"] == len(whole["first"]["items"])
    return list(whole["first"]["items"])


def one(text: str, *words: str) -> list[Any]:
    """The targets of words in a sentence that begins 100 characters into its article."""
    first = samples.attestations()[0]
    starts = [text.index(each) for each in words]
    held = replace(
        first,
        contents=tuple(
            Span(100 + start, 100 + start + len(each)) for start, each in zip(starts, words, strict=True)
        ),
        context=(Span(100, 100 + len(text)),),
        context_texts=(text,),
        text=" ... ".join(words),
    )
    [item] = annotations(replace(samples.lineage(), attestations=(held,)))
    return item["target"] if isinstance(item["target"], list) else [item["target"]]


def test_a50_annotations_keep_to_the_data_model() -> None:
    assert len(annotations(samples.lineage())) == 6


def test_a50_a_selector_has_one_exact_quotation_with_a_little_around_it() -> None:
    [target] = one(
        "On the windy old quay that night she said: “We go” and left with the others on board.", "We go"
    )

    assert target["selector"][0] == {
        "type": "TextQuoteSelector",
        "exact": "We go",
        "prefix": "old quay that night she said: “",
        "suffix": "” and left with the others on",
    }


def test_a50_positions_count_code_points() -> None:
    [target] = one("🚢⚓ she said: “We 🌊 go”", "We 🌊 go")

    assert target["selector"][1] == {"type": "TextPositionSelector", "start": 114, "end": 121}
    assert target["selector"][0]["exact"] == "We 🌊 go"


def test_words_that_he_said_splits_are_two_targets() -> None:
    first, second = one("“We go,” she said, “all of us.”", "We go,", "all of us.")

    assert (first["selector"][0]["exact"], second["selector"][0]["exact"]) == ("We go,", "all of us.")


@pytest.mark.parametrize(
    ("place", "state"),
    [(0, {"sourceDate": "2026-03-04T09:40:00Z"}), (2, {}), (5, {})],
    ids=["an instant", "only captured", "undated"],
)
def test_the_time_at_which_the_words_stood_there_is_told_where_it_is_known(
    place: int, state: dict[str, str]
) -> None:
    held = annotations(samples.lineage())[place]["target"]["state"]

    assert {name: value for name, value in held.items() if name.startswith("source")} == state


def test_an_article_without_an_address_is_annotated_in_our_copy() -> None:
    first, second, third, *_ = annotations(samples.lineage())

    assert first["target"]["source"] == "https://quay.example/2026/03/harbour"
    assert second["target"]["state"]["cached"] == "https://whence.example/a/a200000000000"
    assert third["target"]["source"] == "https://whence.example/a/a300000000000"


def test_annotations_expand_to_their_vocabulary() -> None:
    found = nodes(expanded(lineage_annotations(samples.lineage(), OCCASION)))

    assert sum(f"{ANNOTATION}Annotation" in node.get("@type", ()) for node in found) == 6


def test_one_sighting_s_annotation_is_known_by_the_address_it_has() -> None:
    first = samples.attestations()[0]
    alone = json.loads(sighting_annotation(Sighting(lineage=samples.HEAD, attestation=first), OCCASION))

    jsonschema.validate({key: value for key, value in alone.items() if key != "@context"}, ITEM)
    assert alone["id"] == annotations(samples.lineage())[0]["id"] == "https://whence.example/s/t1.anno.jsonld"
