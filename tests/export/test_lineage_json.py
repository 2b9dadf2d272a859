import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.lineage import Basis, Derivation, Exemplar, GivenTo
from app.export.lineage_json import lineage_line, lineage_record
from tests.web import samples

ADDRESS = "https://whence.example"
FORMATS = Path(__file__).resolve().parents[2] / "docs" / "formats.md"


def exported() -> Any:
    return json.loads(lineage_line(samples.lineage(), ADDRESS))


def test_a_lineage_has_the_keys_of_the_contract_in_their_order() -> None:
    assert list(exported()) == [
        "id",
        "url",
        "kind",
        "head",
        "speaker",
        "earliest",
        "in_print_by",
        "counts",
        "attestations",
        "given_to",
    ]


def test_its_parts_have_the_keys_of_the_contract_in_their_order() -> None:
    record = exported()

    assert list(record["earliest"]) == ["state", "attestations", "reason"]
    assert list(record["in_print_by"]) == ["latest", "attestation", "evidence"]
    assert list(record["counts"]) == ["articles", "sources", "wordings", "independent_origins"]


def test_an_attestation_has_the_keys_of_the_contract_in_their_order() -> None:
    attestation = exported()["attestations"][0]

    assert list(attestation) == [
        "id",
        "article",
        "start",
        "end",
        "contents",
        "text",
        "wording",
        "quoted",
        "speaker",
        "exemplar",
        "basis",
        "reasons",
        "alterations",
        "attribution",
        "question",
    ]
    assert list(attestation["article"]) == ["id", "external_id", "url", "source", "headline", "dating"]
    assert list(attestation["article"]["dating"]) == ["earliest", "latest", "edtf", "evidence"]


def test_the_address_is_the_public_one() -> None:
    record = lineage_record(samples.lineage(), "https://whence.example/")

    assert record["url"] == f"https://whence.example/q/{samples.HEAD}"


def test_attestations_stand_in_the_order_of_the_lineage() -> None:
    held = samples.lineage()

    assert [one["id"] for one in exported()["attestations"]] == [one.id for one in held.attestations]


def test_equal_lineages_are_equal_bytes() -> None:
    assert lineage_line(samples.lineage(), ADDRESS) == lineage_line(samples.lineage(), ADDRESS)


@pytest.mark.parametrize(
    ("exemplar", "printed"),
    [
        pytest.param(Exemplar(attestation="s1"), {"attestation": "s1"}, id="an attestation"),
        pytest.param(Exemplar(unseen="Harbour Gazette"), {"unseen": "Harbour Gazette"}, id="not held"),
        pytest.param(
            Exemplar(shared_upstream=("s1", "s2")), {"shared_upstream": ["s1", "s2"]}, id="shared upstream"
        ),
        pytest.param(None, None, id="none known"),
    ],
)
def test_an_exemplar_is_one_of_three_or_null(
    exemplar: Exemplar | None, printed: dict[str, object] | None
) -> None:
    held = samples.lineage()
    derivation = Derivation(exemplar=exemplar, basis=Basis.LIKELY, reasons=("Both misspell the harbour.",))
    taken = replace(held.attestations[0], derivation=derivation)

    record = json.loads(lineage_line(replace(held, attestations=(taken,)), ADDRESS))["attestations"][0]

    assert record["exemplar"] == printed
    assert record["basis"] == "likely"
    assert record["reasons"] == ["Both misspell the harbour."]


def test_what_gives_the_words_to_their_speaker_is_evidence_with_its_places() -> None:
    first, second = exported()["attestations"][:2]

    assert first["attribution"] == {
        "words": ["she said"],
        "stretches": [[112, 120]],
        "cue": [116, 120],
        "mention": {"start": 112, "end": 115, "text": "she", "name": "Ana Lindqvist"},
        "carried": False,
    }
    assert second["attribution"] is None


def test_whom_else_articles_name_as_the_speaker_is_told_with_where() -> None:
    disputed = (
        GivenTo(speaker="Ana Lindqvist", attestations=("t1", "t2")),
        GivenTo(speaker="Jonas Weil", attestations=("t3",)),
    )

    record = json.loads(lineage_line(replace(samples.lineage(), given_to=disputed), ADDRESS))

    assert record["given_to"] == [
        {"speaker": "Ana Lindqvist", "attestations": ["t1", "t2"]},
        {"speaker": "Jonas Weil", "attestations": ["t3"]},
    ]
    assert exported()["given_to"] == []


def test_a_lineage_without_any_date_has_no_in_print_by() -> None:
    held = replace(samples.lineage(), in_print_by=None)

    assert lineage_record(held, ADDRESS)["in_print_by"] is None


def test_every_key_is_documented() -> None:
    described = FORMATS.read_text(encoding="utf-8")

    missing = sorted(key for key in _keys(exported()) if f'"{key}"' not in described)
    assert missing == []


def _keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for inner in value.values() for key in _keys(inner)}
    if isinstance(value, list):
        return {key for inner in value for key in _keys(inner)}
    return set()
