import json

from tests.cli.conftest import Whence, lines
from tests.cli.stories import COAST, INLAND, STATEMENT


def test_a_held_quotation_brings_its_lineage_and_what_differs(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    pasted = "“" + STATEMENT.replace("May", "June") + "”"

    result = run("check", "-", given=pasted)

    (line,) = result.stdout.splitlines()
    record = json.loads(line)
    assert record["head"].startswith(STATEMENT)
    start, end = record["checked"]["contents"][0]
    assert pasted[start:end] == record["checked"]["text"]
    assert not record["checked"]["exact"]
    assert record["checked"]["alterations"]


def test_nothing_of_the_text_is_stored(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))
    before = run("export", "lineages", "--min-articles", "1").stdout_bytes

    run("check", "-", given=str(COAST["text"]))

    assert run("export", "lineages", "--min-articles", "1").stdout_bytes == before


def test_words_that_are_not_held_bring_nothing(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))

    result = run("check", "-", given="The moon was full over the empty fairground all week long.")

    assert result.exit_code == 0
    assert result.stdout == ""


def test_an_empty_text_is_refused_in_a_sentence(run: Whence) -> None:
    result = run("check", "-", given=" \n")

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.output
