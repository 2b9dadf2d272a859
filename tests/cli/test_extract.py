import json
from pathlib import Path

import pytest

from tests.cli.conftest import Whence, lines
from tests.cli.stories import BEES, COAST, INLAND, STATEMENT


def test_a_line_an_article_in_the_order_given(run: Whence) -> None:
    result = run("extract", "-", given=lines(COAST, BEES, INLAND))

    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [record["id"] for record in records] == ["coast-1", "bees-3", "inland-7"]
    quotation = next(found for found in records[0]["quotations"] if found["kind"] == "direct")
    assert str(COAST["text"])[quotation["start"] : quotation["end"]].startswith(STATEMENT)
    assert quotation["speaker"]["name"] == "Ilse Brandvold"


def test_no_database_is_touched(run: Whence, tmp_path: Path) -> None:
    run("extract", "-", given=lines(COAST))

    assert not (tmp_path / "store.sqlite").exists()


def test_lines_that_cannot_be_read_are_named_on_standard_error(run: Whence) -> None:
    result = run("extract", "-", given=lines(COAST) + "{not json\n")

    assert result.exit_code == 0
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["coast-1"]
    assert "line 2: it is not JSON" in result.stderr


def test_several_processes_print_the_same_bytes(run: Whence, tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    many = [BEES | {"id": f"bees-{number}"} for number in range(40)]
    articles.write_text(lines(COAST, *many, INLAND) + "{\n", encoding="utf-8")

    one, two, every = (run("extract", articles, "--jobs", jobs) for jobs in ("1", "2", "0"))

    assert one.stdout_bytes == two.stdout_bytes == every.stdout_bytes
    assert one.stderr == two.stderr == every.stderr
    assert len(one.stdout.splitlines()) == 42


AGENCY = '[[outlet]]\nname = "Harbour Wire Service"\nkind = "agency"\nmarks = ["HWS"]\n'
WIRED = COAST | {"text": f"{COAST['text']}\n\nThe lock is to stay shut (HWS) until the tide turns."}


def cited(stdout: str) -> list[str]:
    return [source["name"] for line in stdout.splitlines() for source in json.loads(line)["cited_sources"]]


def test_an_agency_of_the_user_s_own_is_cited_under_its_name(
    run: Whence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "outlets.toml"
    file.write_text(AGENCY, encoding="utf-8")

    assert cited(run("extract", "-", given=lines(WIRED)).stdout) == []
    assert cited(run("extract", "-", "--outlets", file, given=lines(WIRED)).stdout) == [
        "Harbour Wire Service"
    ]
    several = run("extract", "-", "--jobs", "2", "--outlets", file, given=lines(WIRED, WIRED))
    assert cited(several.stdout) == ["Harbour Wire Service"] * 2
    monkeypatch.setenv("WHENCE_OUTLETS", str(file))
    assert cited(run("extract", "-", given=lines(WIRED)).stdout) == ["Harbour Wire Service"]


def test_a_slip_in_the_file_of_outlets_is_told_in_a_sentence(run: Whence, tmp_path: Path) -> None:
    file = tmp_path / "outlets.toml"
    file.write_text('[[outlet]]\nname = "Harbour Wire"\nkind = "wire"\n', encoding="utf-8")

    result = run("extract", "-", "--outlets", file, given=lines(COAST))

    assert result.exit_code == 1
    assert "outlets.toml, entry 1 (“Harbour Wire”): “wire” is no kind of outlet" in result.stderr
    assert "Traceback" not in result.output
