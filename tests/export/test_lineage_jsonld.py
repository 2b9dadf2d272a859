from dataclasses import replace

import pytest

from app.domain.lineage import Earliest, EarliestState, GivenTo, Lineage
from app.export.lineage_jsonld import lineage_graph, lineage_jsonld
from tests.export.linked_data import SCHEMA, expanded, nodes
from tests.export.test_writers import OCCASION
from tests.web import samples

OF_A_WORK = {"url", "text", "creator", "description", "sdPublisher", "correction", "mainEntityOfPage"} | {
    *("isBasedOn", "workExample", "exampleOfWork", "inLanguage", "isPartOf", "headline", "datePublished"),
    *("publisher", "archivedAt", "citation"),
}
VOCABULARY = {
    "Quotation": OF_A_WORK | {"spokenByCharacter"},
    "NewsArticle": OF_A_WORK,
    "CreativeWork": OF_A_WORK,
    "CorrectionComment": {"text"},
    "Person": {"name"},
    "Organization": {"name", "url"},
}


def known_first() -> Lineage:
    earliest = Earliest(
        state=EarliestState.KNOWN, attestations=("t1",), reason="It is earlier than all others."
    )
    return replace(samples.lineage(), earliest=earliest)


def test_a49_every_node_has_a_type_and_terms_of_schema_org() -> None:
    for node in nodes(expanded(lineage_jsonld(samples.lineage(), OCCASION))):
        terms = {key.removeprefix(SCHEMA) for key in node if not key.startswith("@")}
        kinds = [kind.removeprefix(SCHEMA) for kind in node.get("@type", ())]
        if "@value" in node or not terms:
            continue
        assert len(kinds) == 1
        assert terms <= VOCABULARY[kinds[0]]


def test_a49_each_sighting_is_an_example_as_printed_in_its_article() -> None:
    graph = lineage_graph(samples.lineage(), OCCASION)
    examples = graph["workExample"]
    assert isinstance(examples, list)

    assert len(examples) == 6
    assert examples[1]["text"] == samples.SPREAD
    assert examples[0]["spokenByCharacter"]["name"] == "she"
    assert examples[0]["isPartOf"]["datePublished"] == "2026-03-04T09:40:00Z"
    assert examples[1]["isPartOf"]["citation"] == {"@id": "https://whence.example/a/a100000000000"}
    assert examples[2]["isPartOf"]["citation"]["publisher"]["name"] == "Reuters"
    assert "datePublished" not in examples[2]["isPartOf"]
    assert "citation" not in examples[3]["isPartOf"]
    assert b"articleBody" not in lineage_jsonld(samples.lineage(), OCCASION)


def test_an_article_is_based_on_the_agency_copy_it_credits() -> None:
    first, second, *rest = samples.attestations()
    agency = replace(first, article=replace(first.article, agency=True))
    graph = lineage_graph(replace(samples.lineage(), attestations=(agency, second, *rest)), OCCASION)

    assert graph["workExample"][1]["isPartOf"]["isBasedOn"] == {  # type: ignore[index]
        "@id": "https://whence.example/a/a100000000000"
    }


def test_only_a_first_that_is_known_is_what_the_words_go_back_to() -> None:
    assert "isBasedOn" not in lineage_graph(samples.lineage(), OCCASION)
    assert lineage_graph(known_first(), OCCASION)["isBasedOn"] == [{"@id": "https://whence.example/s/t1"}]


@pytest.mark.parametrize("speaker", ["a senior official", None])
def test_nobody_is_the_creator_where_nobody_is_named(speaker: str | None) -> None:
    assert "creator" not in lineage_graph(replace(samples.lineage(), speaker=speaker), OCCASION)


def test_nobody_is_the_creator_where_articles_disagree() -> None:
    disputed = (
        GivenTo(speaker="Ana Lindqvist", attestations=("t1",)),
        GivenTo(speaker="Jo Weil", attestations=("t2",)),
    )

    assert lineage_graph(samples.lineage(), OCCASION)["creator"] == {
        "@type": "Person",
        "name": "Ana Lindqvist",
    }
    assert "creator" not in lineage_graph(replace(samples.lineage(), given_to=disputed), OCCASION)


def test_a49_words_cannot_end_the_script_that_holds_them() -> None:
    words = "</script><script>alert(1)</script>"
    written = lineage_jsonld(replace(samples.lineage(), head=words), OCCASION)

    assert b"<" not in written
    assert expanded(written)[0][f"{SCHEMA}text"] == [{"@value": words}]
