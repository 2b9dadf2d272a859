"""Both PROV formats, each read by a library that knows it, and both telling the same."""

import json
from dataclasses import replace
from importlib import resources
from typing import Any

import jsonschema
import prov.tests
from prov.model import ProvBundle, ProvDerivation, ProvDocument

from app.domain.lineage import Basis, Derivation, Exemplar, Lineage
from app.export.lineage_prov_json import lineage_prov_json
from app.export.lineage_prov_jsonld import lineage_prov_jsonld
from app.export.provenance import Relation, derivations
from tests.export.linked_data import expanded, nodes
from tests.export.test_writers import OCCASION
from tests.web import samples

PROV = "http://www.w3.org/ns/prov#"
BASE = "https://whence.example"


def bundle(lineage: Lineage) -> ProvBundle:
    document = ProvDocument.deserialize(content=lineage_prov_json(lineage, OCCASION).decode(), format="json")
    [found] = document.bundles
    return found


def edges(lineage: Lineage) -> dict[str, tuple[str, str]]:
    """For each sighting that was derived: of what kind, from what."""
    found = {}
    for record in bundle(lineage).get_records(ProvDerivation):
        (_, generated), (_, used) = record.formal_attributes[:2]
        kinds = [value.localpart for name, value in record.extra_attributes if name.localpart == "type"]
        found[generated.localpart] = (kinds[0] if kinds else "Derivation", str(used))
    return found


def graph(lineage: Lineage) -> dict[str, dict[str, Any]]:
    [whole] = expanded(lineage_prov_jsonld(lineage, OCCASION))
    return {node["@id"]: node for node in whole["@graph"]}


def derived(derivation: Derivation, kind: str = "article") -> Lineage:
    """The sample, its second sighting taken from the first in this way; `kind` is the first article's."""
    first, second, *rest = samples.attestations()
    document = replace(first, article=replace(first.article, kind=kind))
    return replace(samples.lineage(), attestations=(document, replace(second, derivation=derivation), *rest))


def from_first(basis: Basis) -> Derivation:
    return Derivation(exemplar=Exemplar(attestation="t1"), basis=basis, reasons=("It says so.",))


def test_a50_prov_json_keeps_to_the_schema_of_the_submission() -> None:
    schema = json.loads(resources.files(prov.tests).joinpath("schemas/prov-json.schema.json").read_text())

    jsonschema.validate(json.loads(lineage_prov_json(samples.lineage(), OCCASION)), schema)


def test_a20_only_a_printed_credit_makes_a_quotation() -> None:
    assert edges(samples.lineage()) == {
        "t2": ("Quotation", "article:a100000000000"),
        "t3": ("Quotation", "source:reuters#not-held"),
        "t4": ("Derivation", "sighting:t2"),
    }


def test_a20_what_is_later_and_alike_is_the_same_words_and_nothing_more() -> None:
    told = bundle(samples.lineage()).get_provn()

    assert told.count("specializationOf(") == 6
    assert "t5" not in edges(samples.lineage())
    assert "t6" not in edges(samples.lineage())


def test_a20_an_inferred_copy_says_on_what_it_rests() -> None:
    told = bundle(samples.lineage()).get_provn()

    assert 'whence:basis="likely", whence:reason="Both print “40 people”, and no other does."' in told


def test_what_is_unclear_or_of_an_unknown_common_origin_is_not_told() -> None:
    unclear = derived(from_first(Basis.UNCLEAR))
    common = derived(
        Derivation(exemplar=Exemplar(shared_upstream=("t1", "t4")), basis=Basis.LIKELY, reasons=("Alike.",))
    )

    assert "t2" not in edges(unclear)
    assert "t2" not in edges(common)


def test_a_speech_that_is_credited_is_a_primary_source() -> None:
    stated, likely = (
        derivations(derived(from_first(basis), "transcript")) for basis in (Basis.STATED, Basis.LIKELY)
    )

    assert stated[0].relation is Relation.PRIMARY_SOURCE
    assert likely[0].relation is Relation.DERIVATION
    assert edges(derived(from_first(Basis.STATED), "transcript"))["t2"][0] == "PrimarySource"
    assert f"{PROV}hadPrimarySource" in graph(derived(from_first(Basis.STATED), "transcript"))[f"{BASE}/s/t2"]


def test_a20_both_formats_tell_the_same() -> None:
    told = graph(samples.lineage())
    herald, digest, blog = (told[f"{BASE}/s/t{n}"] for n in (2, 3, 4))

    assert herald[f"{PROV}wasQuotedFrom"] == [{"@id": f"{BASE}/a/a100000000000"}]
    assert digest[f"{PROV}wasQuotedFrom"] == [{"@id": f"{BASE}/o/reuters#not-held"}]
    assert blog[f"{PROV}wasDerivedFrom"] == [{"@id": f"{BASE}/s/t2"}]
    assert blog[f"{PROV}qualifiedDerivation"][0][f"{BASE}/method#basis"] == [{"@value": "likely"}]
    assert sum(f"{PROV}wasQuotedFrom" in node for node in told.values()) == 2


def test_both_formats_know_everything_by_the_same_address() -> None:
    records = bundle(samples.lineage()).get_records()
    named = {str(record.identifier.uri) for record in records if record.identifier is not None}

    assert {name for name in named if name.startswith(BASE)} == set(graph(samples.lineage()))


def test_a_sighting_without_a_page_of_its_own_is_a_place_in_its_article() -> None:
    held = replace(samples.lineage(), attestations=samples.attestations()[:1])
    alone = replace(OCCASION, alone=True)
    [whole] = expanded(lineage_prov_jsonld(held, alone))
    document = ProvDocument.deserialize(content=lineage_prov_json(held, alone).decode(), format="json")

    assert f"{BASE}/a/a100000000000#s-t1" in {node["@id"] for node in whole["@graph"]}
    assert "article:a100000000000#s-t1" in document.get_provn()


def test_every_term_of_the_graph_is_prov_s_or_explained_here() -> None:
    terms = {
        key
        for node in nodes(expanded(lineage_prov_jsonld(samples.lineage(), OCCASION)))
        for key in node
        if not key.startswith("@")
    }

    ours = {f"{BASE}/method#{name}" for name in ("basis", "reason", "date")}
    assert {term for term in terms if not term.startswith(PROV)} == {
        "http://www.w3.org/2000/01/rdf-schema#label",
        *ours,
    }


def test_words_are_their_speaker_s_and_an_article_its_source_s() -> None:
    told = graph(samples.lineage())

    assert told[f"{BASE}/s/t2"][f"{PROV}wasAttributedTo"] == [{"@id": f"{BASE}/p/ana-lindqvist"}]
    assert told[f"{BASE}/a/a200000000000"][f"{PROV}wasAttributedTo"] == [{"@id": f"{BASE}/o/herald"}]
    assert told[f"{BASE}/a/a200000000000"][f"{PROV}generatedAtTime"][0]["@value"] == "2026-03-04T14:40:00Z"
    assert f"{PROV}generatedAtTime" not in told[f"{BASE}/a/a300000000000"]
