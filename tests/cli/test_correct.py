import json
from typing import Any

import pytest

from tests.cli.conftest import Whence, lines
from tests.cli.stories import COAST, INLAND


def the_lineage(run: Whence) -> Any:
    (line,) = run("export", "lineages").stdout.splitlines()
    return json.loads(line)


def test_a_date_set_right_changes_the_order_and_survives_a_rebuild(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    earlier = {
        "kind": "date",
        "subject": "inland-7",
        "value": "2026-03-01",
        "reason": "The print edition says so.",
    }

    result = run("correct", "-", given=lines(earlier))
    run("rebuild")

    assert result.exit_code == 0
    assert "applied 1, known already 0" in result.stdout
    assert the_lineage(run)["attestations"][0]["article"]["external_id"] == "inland-7"


@pytest.mark.parametrize("address", ["{id}", "/q/{id}", "https://whence.example/q/{id}?page=2"])
def test_a_wording_is_named_by_its_id_or_its_address(run: Whence, address: str) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    named = address.format(id=the_lineage(run)["id"])
    speaker = {"kind": "speaker", "subject": named, "value": "Ilse M. Brandvold", "reason": "Her full name."}

    result = run("correct", "-", given=lines(speaker))

    assert result.exit_code == 0
    assert the_lineage(run)["speaker"] == "Ilse M. Brandvold"


def test_a_withdrawn_article_carries_nothing_any_more(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    withdraw = {"kind": "withdraw", "subject": "inland-7", "reason": "Its publisher asked for it."}

    result = run("correct", "-", given=lines(withdraw))

    assert result.exit_code == 0
    assert run("export", "lineages").stdout == ""


def test_the_same_correction_again_changes_nothing(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    source = {
        "kind": "source",
        "subject": "coast-1",
        "value": "Coastal Evening Post",
        "reason": "It was renamed.",
    }
    run("correct", "-", given=lines(source))

    result = run("correct", "-", given=lines(source))

    assert "applied 0, known already 1" in result.stdout


def test_an_id_that_several_articles_have_is_asked_about(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND | {"id": "coast-1"}))

    result = run("correct", "-", given=lines({"kind": "withdraw", "subject": "coast-1", "reason": "A test."}))

    assert result.exit_code == 1
    assert "2 articles are called “coast-1”" in result.stderr


@pytest.mark.parametrize(
    ("given", "told"),
    [
        pytest.param("{", "Line 1 is not a correction", id="not JSON"),
        pytest.param(
            lines({"kind": "erase", "subject": "coast-1"}), "Line 1 is not a correction", id="unknown kind"
        ),
        pytest.param(lines({"kind": "withdraw", "subject": "coast-1"}), "it gives no reason", id="no reason"),
        pytest.param(
            lines({"kind": "withdraw", "subject": "nobody", "reason": "A test."}),
            "“nobody” is not held",
            id="not held",
        ),
    ],
)
def test_what_cannot_be_applied_is_told_and_nothing_is_done(run: Whence, given: str, told: str) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    before = run("export", "lineages").stdout_bytes

    result = run("correct", "-", given=given)

    assert result.exit_code == 1
    assert told in result.stderr
    assert run("export", "lineages").stdout_bytes == before
