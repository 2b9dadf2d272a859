import json

from tests.cli.conftest import Whence, lines
from tests.cli.stories import BEES, COAST, INLAND, STATEMENT


def test_a_shared_statement_is_one_lineage(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND, BEES))

    result = run("export", "lineages")

    (lineage,) = (json.loads(line) for line in result.stdout.splitlines())
    assert lineage["head"].startswith(STATEMENT)
    assert lineage["url"] == f"https://whence.example/q/{lineage['id']}"
    assert [one["article"]["external_id"] for one in lineage["attestations"]] == ["coast-1", "inland-7"]
    texts = {article["id"]: str(article["text"]) for article in (COAST, INLAND)}
    for one in lineage["attestations"]:
        start, end = one["contents"][0]
        assert texts[one["article"]["external_id"]][start:end].startswith(STATEMENT)


def test_the_order_of_arrival_does_not_change_a_byte(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND, BEES))
    together = run("export", "lineages").stdout_bytes

    run("rebuild")

    assert run("export", "lineages").stdout_bytes == together


def test_lineages_of_few_articles_are_left_out(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND, BEES))

    assert run("export", "lineages", "--min-articles", "3").stdout == ""


def test_an_empty_store_exports_nothing(run: Whence) -> None:
    result = run("export", "lineages")

    assert result.exit_code == 0
    assert result.stdout == ""
