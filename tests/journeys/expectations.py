"""The expectations beside the demonstration articles, and a lineage retold under the same keys."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.lineage import Attestation, Exemplar, Lineage
from app.text.tokens import tokenise
from tests.conftest import REPOSITORY

SEEDS = REPOSITORY / "seeds"
STORIES = tuple(sorted(path.parent.name for path in SEEDS.glob("*/expected.json")))


@dataclass(frozen=True, slots=True)
class Expected:
    """One lineage as a story's `expected.json` has it."""

    story: str
    record: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.story}: {self.record['name']}"


def story_record(story: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(Path(SEEDS, story, "expected.json").read_text(encoding="utf-8"))
    return record


def expected_lineages(story: str) -> list[Expected]:
    return [Expected(story, record) for record in story_record(story)["lineages"]]


EXPECTED = tuple(lineage for story in STORIES for lineage in expected_lineages(story))


def members(lineage: Lineage) -> set[str]:
    return {attestation.article.external_id for attestation in lineage.attestations}


def is_meant(expected: Expected, lineage: Lineage) -> bool:
    """Whether `lineage` is the one expected: its kind, the first words of its head, one of its members.

    Two lineages of a story may begin alike (a splice and its first part): their members tell them apart.
    """
    begins = tokenise(expected.record["head_begins"]).words
    return (
        lineage.kind == expected.record["kind"]
        and tokenise(lineage.head).words[: len(begins)] == begins
        and 2 * len(members(lineage) & set(expected.record["members"])) > len(members(lineage))
    )


def awaited(expected: Expected) -> dict[str, object]:
    """Everything the expectation says of its lineage, one key a claim."""
    record = expected.record
    return {
        "members": sorted(record["members"]),
        "speaker": _last_name(record["speaker"]),
        "state": record["earliest"]["state"],
        "earliest": sorted(record["earliest"]["ids"]),
        "independent origins": record["independent_origins"],
        "removed": sorted(record.get("removed", [])),
        "splices": len(record.get("splice_of", [])),
        **{f"exemplar of {article}": name for article, name in record["exemplars"].items()},
        **{f"basis of {article}": name for article, name in record["basis"].items()},
        **{f"alterations of {article}": sorted(kinds) for article, kinds in record["alterations"].items()},
    }


def told(lineage: Lineage, expected: Expected) -> dict[str, object]:
    """The same of a lineage. Of its alterations only those expected are told: there may be others."""
    names = {one.id: one.article.external_id for one in lineage.attestations}
    by_name = {one.article.external_id: one for one in lineage.attestations}
    asked = expected.record["alterations"]
    return {
        "members": sorted(members(lineage)),
        "speaker": _last_name(lineage.speaker),
        "state": lineage.earliest.state.value,
        "earliest": sorted(names[identity] for identity in lineage.earliest.attestations),
        "independent origins": lineage.counts.independent_origins,
        "removed": sorted(article for article, one in by_name.items() if one.removed),
        "splices": len(lineage.splice_of),
        **{
            f"exemplar of {article}": _exemplar(one.derivation.exemplar, names)
            for article, one in by_name.items()
        },
        **{
            f"basis of {article}": one.derivation.basis.value
            for article, one in by_name.items()
            if one.derivation.basis
        },
        **{
            f"alterations of {article}": sorted(_kinds(by_name[article]) & set(asked[article]))
            for article in asked
            if article in by_name
        },
    }


def differences(found: dict[str, object], meant: dict[str, object]) -> list[str]:
    """The claims on which the two disagree, in words."""
    return [
        f"{claim}: {found.get(claim)}, not {meant.get(claim)}"
        for claim in dict.fromkeys((*meant, *found))
        if found.get(claim) != meant.get(claim)
    ]


def retold_briefly(found: Sequence[Lineage]) -> list[str]:
    """For messages: what each is and who carries it."""
    return [f"{one.kind} “{one.head[:60]}” in {sorted(members(one))}" for one in found]


def _kinds(attestation: Attestation) -> set[str]:
    return {alteration.kind.value for alteration in attestation.alterations}


def _exemplar(exemplar: Exemplar | None, names: dict[str, str]) -> str | None:
    if exemplar is None:
        return None
    if exemplar.attestation is not None:
        return names[exemplar.attestation]
    if exemplar.unseen is not None:
        return f"unseen:{exemplar.unseen}"
    return f"shared:{','.join(sorted(names[one] for one in exemplar.shared_upstream))}"


def _last_name(speaker: str | None) -> str | None:
    return speaker.split()[-1] if speaker else None
